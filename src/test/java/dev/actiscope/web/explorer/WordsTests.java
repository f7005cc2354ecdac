package dev.actiscope.web.explorer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.CHINESE);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyFunctionHasASentenceAndAFamily(Locale language) {
        Map<String, String> words = Words.of("activations", "", language);
        for (Definition definition : Catalogue.definitions()) {
            assertThat(words).containsKey("activation." + definition.name() + ".summary")
                .containsKey("family." + definition.family().key());
        }
    }

    @Test
    void noSentenceIsLeftInEnglish() {
        Map<String, String> english = Words.of("activations", "activation.", Locale.ENGLISH);
        Map<String, String> chinese = Words.of("activations", "activation.", Locale.CHINESE);
        english.forEach((key, sentence) -> assertThat(chinese.get(key)).as(key).isNotEqualTo(sentence));
    }

    @Test
    void bothLanguagesSayThePage() {
        Map<String, String> english = Words.of("explorer", "", Locale.ENGLISH);
        Map<String, String> chinese = Words.of("explorer", "", Locale.CHINESE);
        english.forEach((key, words) -> {
            if (!key.equals("page.api")) {
                assertThat(chinese.get(key)).as(key).isNotEqualTo(words);
            }
        });
    }

}
