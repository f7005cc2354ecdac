package dev.actiscope.web.api.answer;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseTests {

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = { "dev/actiscope/web/Answer.class", "messages/lab_zh.properties",
            "messages/lab/race.properties", "data/cost.csv", "data/lab/race.json" })
    void whatAnswersOtherwiseIsAnotherRelease(String file) throws IOException {
        String tag = tag(file, "some");
        assertThat(tag(file, "other")).isNotEqualTo(tag);
        assertThat(tag(file, "some")).isEqualTo(tag);
    }

    private String tag(String file, String content) throws IOException {
        Path path = this.classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        try (URLClassLoader loader = new URLClassLoader(new URL[] { this.classes.toUri().toURL() }, null);
                GenericApplicationContext context = new GenericApplicationContext()) {
            context.setClassLoader(loader);
            return new Release(context).tag("/api/experiments/race");
        }
    }

}
