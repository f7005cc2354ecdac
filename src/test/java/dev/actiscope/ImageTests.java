package dev.actiscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

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

}
