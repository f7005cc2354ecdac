package dev.actiscope.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

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
