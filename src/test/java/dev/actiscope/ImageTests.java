package dev.actiscope;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the image is built from reaches its build.
 */
class ImageTests {

    @Test
    void whatTheImageCopiesIsThereAndNotIgnored() throws IOException {
        List<String> copied = Files.readAllLines(Path.of("Dockerfile"))
            .stream()
            .filter((line) -> line.startsWith("COPY ") && !line.contains("--from"))
            .flatMap((line) -> Stream.of(line.split(" ")).skip(1).takeWhile((word) -> !word.equals("./")))
            .distinct()
            .toList();
        assertThat(copied).contains("pom.xml", "src/main", "src/build")
            .allSatisfy((file) -> assertThat(Path.of(file)).exists());
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).startsWith("*")
            .containsAll(copied.stream().map((file) -> "!" + file).toList());
    }

    @Test
    void whatTheImageStandsOnIsNamedToTheLastDigit() throws IOException {
        assertThat(Files.readAllLines(Path.of("Dockerfile"))).filteredOn((line) -> line.startsWith("FROM "))
            .hasSize(3)
            .allSatisfy((line) -> assertThat(line)
                .matches("FROM (debian:[0-9]+\\.[0-9]+|[a-z-]+:[0-9]+\\.[0-9]+\\.[0-9]+)[^ ]*( AS [a-z]+)?"));
    }

    /** Without them it would not start. */
    @Test
    void theBeansThatTheImageStartsWithAreFoundOutByTheBuild() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/docker/jvm.options"))).contains("-Dspring.aot.enabled=true");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<goal>process-aot</goal>");
    }

    /** Instead of asking for ever whether it has. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anApplicationThatDoesNotStartEndsTheBuild(@TempDir Path directory) throws Exception {
        Path java = Files.writeString(directory.resolve("java"), "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder training = new ProcessBuilder("bash", "src/main/docker/train.sh")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
        training.environment().merge("PATH", "", (path, none) -> directory + File.pathSeparator + path);
        training.environment().put("SERVER_PORT", "1");
        Process process = training.start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("that it has ended").isTrue();
            assertThat(process.exitValue()).isNotZero();
        }
        finally {
            process.destroy();
        }
    }

    @Test
    void theImageSaysOfItselfWhatTheBuildSays() throws IOException {
        String project = Files.readString(Path.of("pom.xml")).replaceFirst("(?s)<parent>.*</parent>", "");
        String image = Files.readString(Path.of("Dockerfile"));
        for (String[] label : new String[][] { { "title", "name" }, { "description", "description" },
                { "version", "version" } }) {
            String value = project.replaceFirst("(?s).*?<" + label[1] + ">(.*?)<.*", "$1");
            assertThat(image).contains("org.opencontainers.image." + label[0] + "=\"" + value + '"');
        }
        assertThat(image).contains("org.opencontainers.image.licenses=\"Apache-2.0\"");
    }

}
