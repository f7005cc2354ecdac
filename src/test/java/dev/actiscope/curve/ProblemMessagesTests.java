package dev.actiscope.curve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.actiscope.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemMessagesTests {

    private static final Pattern PROBLEM = Pattern
        .compile("(?:problem\\(|\\.as\\(|InvalidInputException\\(\\s*[\\w.\"]+,)\\s*\"([a-z-]+)\"");

    @Test
    void everyErrorOfTheCoreHasItsWordsAndEveryWordsAnError() throws IOException {
        List<String> words = new ArrayList<>(Messages.read("problems").stringPropertyNames());
        words.addAll(Messages.read("lab/problems").stringPropertyNames());
        assertThat(words).doesNotHaveDuplicates()
            .hasSameElementsAs(thrown("activation", "formula", "curve", "experiment"));
    }

    @Test
    void whatTheLabAloneRefusesIsNotSentToOtherPages() throws IOException {
        assertThat(Messages.read("problems").stringPropertyNames())
            .hasSameElementsAs(thrown("activation", "formula", "curve"));
    }

    private static List<String> thrown(String... parts) throws IOException {
        List<String> thrown = new ArrayList<>();
        for (String part : parts) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/actiscope", part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    PROBLEM.matcher(Files.readString(file))
                        .results()
                        .forEach((result) -> thrown.add("problem." + result.group(1)));
                }
            }
        }
        return thrown;
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameArguments() throws IOException {
        Messages.assertSameInBothLanguages("problems");
        Messages.assertSameInBothLanguages("lab/problems");
    }

    @Test
    void noMessageHasAnApostropheWhichAMessageFormatWouldSwallow() throws IOException {
        Messages.assertWithoutApostrophes("problems");
        Messages.assertWithoutApostrophes("lab/problems");
    }

}
