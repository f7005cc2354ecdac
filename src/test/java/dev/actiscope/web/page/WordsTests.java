package dev.actiscope.web.page;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    @Test
    void noSentenceIsLeftInEnglish() {
        Map<String, String> english = Words.of("activations", "activation.", Locale.ENGLISH);
        Map<String, String> chinese = Words.of("activations", "activation.", Locale.CHINESE);
        english.forEach((key, sentence) -> assertThat(chinese.get(key)).as(key).isNotEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = { "explorer", "site" })
    void bothLanguagesSayThePage(String file) {
        Map<String, String> english = Words.of(file, "", Locale.ENGLISH);
        Map<String, String> chinese = Words.of(file, "", Locale.CHINESE);
        english.forEach((key, words) -> {
            if (!key.equals("site.api")) {
                assertThat(chinese.get(key)).as(key).isNotEqualTo(words);
            }
        });
    }

}
