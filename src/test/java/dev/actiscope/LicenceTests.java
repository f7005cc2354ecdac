package dev.actiscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the product is made of may be passed on, and the product says so.
 */
class LicenceTests {

    private static final Path META = Path.of("target/classes/META-INF");

    /** Those that let a program under Apache-2.0 be passed on with them. */
    private static final List<String> PERMITTED = List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause",
            "BSD-4-Clause", "CC0-1.0", "EPL-2.0", "MPL-2.0");

    static Stream<JsonNode> parts() throws IOException {
        List<JsonNode> parts = new ObjectMapper().readTree(text("sbom/application.cdx.json"))
            .get("components")
            .valueStream()
            .toList();
        assertThat(parts).extracting((part) -> part.get("name").asString())
            .contains("chart.js", "swagger-ui", "qrcodegen", "tomcat-embed-core", "spring-core");
        return parts.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartHasALicenceThatPermitsIt(JsonNode part) {
        assertThat(part.get("licenses")).as("licences of %s", part.get("name")).isNotNull();
        assertThat(part.get("licenses").valueStream().map((licence) -> licence.at("/license/id").asString()))
            .as("licences of %s", part.get("name"))
            .containsAnyElementsOf(PERMITTED);
    }

    @Test
    void theJarHoldsItsLicenceAndTheNoticesOfOthers() throws IOException {
        assertThat(text("LICENSE")).contains("Apache License", "Version 2.0");
        assertThat(text("NOTICE")).contains("Chart.js", "@kurkle/color", "QR Code generator",
                "The above copyright notice and this permission notice shall be included");
    }

    private static String text(String name) throws IOException {
        assertThat(META.resolve(name)).as("made by the build, which has to be online for it").exists();
        return Files.readString(META.resolve(name));
    }

}
