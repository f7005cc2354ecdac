package dev.actiscope.web.lab.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.claims.Claim;
import dev.actiscope.experiment.claims.Claims;
import dev.actiscope.experiment.claims.Evidence;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the build has found at the defaults is what comes of the experiments.
 */
class ShippedTests {

    private final Shipped shipped = new Shipped(new JsonMapper());

    static Stream<Experiment> experiments() {
        return Laboratory.experiments().stream();
    }

    /** Of those that a moment is enough for. */
    @ParameterizedTest
    @CsvSource({ "2.3", "3.2", "4.3", "6.2", "8.2" })
    void whatCameOfAClaimElsewhereIsWhatTheExperimentComputes(String number) throws IOException {
        Claim claim = Claims.all().stream().filter((one) -> one.number().equals(number)).findFirst().orElseThrow();
        for (Evidence evidence : claim.evidence()) {
            for (String query : evidence.queries()) {
                assertThat(Run.whole(evidence.found(), evidence.at(query), new Materials(digits(), times())).verdicts())
                    .contains(this.shipped.verdict(claim, evidence, query));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void itIsWhatTheExperimentComputes(Experiment experiment) throws IOException {
        Settings standard = Settings.standard(experiment.settings());
        String computed = ReportJson.of(Run.whole(experiment, standard, new Materials(digits(), times())));
        assertThat(this.shipped.json(experiment)).isEqualTo(computed);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void itIsReadAsItWasWritten(Experiment experiment) {
        assertThat(ReportJson.of(this.shipped.report(experiment))).isEqualTo(this.shipped.json(experiment));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aHostWouldDoItForAStranger(Experiment experiment) {
        assertThat(WorkLimit.allows(experiment, Settings.standard(experiment.settings()))).isTrue();
    }

    private static String times() throws IOException {
        return new ClassPathResource("data/cost.csv").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String digits() throws IOException {
        try (InputStream in = new GZIPInputStream(new ClassPathResource("data/digits.csv.gz").getInputStream())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
