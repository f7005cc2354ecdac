package dev.actiscope.curve;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemMessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Pattern PROBLEM = Pattern
        .compile("(?:problem\\(|\\.as\\(|InvalidInputException\\(\\s*[\\w\"]+,)\\s*\"([a-z-]+)\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void everyErrorOfTheCoreHasItsWordsAndEveryWordsAnError() throws IOException {
        List<String> thrown = new ArrayList<>();
        for (String part : List.of("activation", "formula", "curve")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/actiscope", part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    PROBLEM.matcher(Files.readString(file))
                        .results()
                        .forEach((result) -> thrown.add("problem." + result.group(1)));
                }
            }
        }
        assertThat(read("problems.properties").stringPropertyNames()).hasSameElementsAs(thrown);
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameArguments() throws IOException {
        Properties english = read("problems.properties");
        Properties chinese = read("problems_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key))).as(key)
                .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void noMessageHasAnApostropheWhichAMessageFormatWouldSwallow() throws IOException {
        assertThat(read("problems.properties").values()).noneMatch((text) -> text.toString().contains("'"));
        assertThat(read("problems_zh.properties").values()).noneMatch((text) -> text.toString().contains("'"));
    }

    private static TreeSet<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

}
