package dev.actiscope;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the pages, as they stand in the repository.
 */
public final class Messages {

    private static final Path DIRECTORY = Path.of("src/main/resources/messages");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private Messages() {
    }

    /**
     * @param name of the file, such as {@code problems} or {@code problems_zh}
     */
    public static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(DIRECTORY.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    /**
     * Both languages have the same keys, and each message the same arguments in both.
     */
    public static void assertSameInBothLanguages(String name) throws IOException {
        Properties english = read(name);
        Properties chinese = read(name + "_zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key))).as(key)
                .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    /** A message format would swallow one. */
    public static void assertWithoutApostrophes(String name) throws IOException {
        assertThat(read(name).values()).noneMatch((text) -> text.toString().contains("'"));
        assertThat(read(name + "_zh").values()).noneMatch((text) -> text.toString().contains("'"));
    }

}
