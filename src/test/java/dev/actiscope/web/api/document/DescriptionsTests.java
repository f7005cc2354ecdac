package dev.actiscope.web.api.document;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionsTests {

    private final Object english = new Descriptions().in(Locale.ENGLISH);

    @Test
    void everyTextHasAChineseOneAndNoOtherHas() {
        Set<String> texts = new LinkedHashSet<>();
        Translation.translate(this.english, (text) -> {
            texts.add(Translation.plain(text));
            return text;
        });
        assertThat(Descriptions.chinese().words().keySet()).as("the texts under en in openapi_zh.yaml")
            .containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void codeIsTheSameInBothLanguages() {
        Descriptions.chinese()
            .words()
            .forEach((english, chinese) -> assertThat(code(chinese)).as(english).containsAll(code(english)));
    }

    @Test
    void allButTheWordsIsTheSame() {
        Object chinese = new Descriptions().in(Locale.CHINESE);
        assertThat(chinese).isNotEqualTo(this.english);
        assertThat(Translation.translate(chinese, (text) -> ""))
            .isEqualTo(Translation.translate(this.english, (text) -> ""));
    }

    private static Set<String> code(String text) {
        Set<String> code = new LinkedHashSet<>();
        String[] parts = text.split("`");
        for (int i = 1; i < parts.length; i += 2) {
            code.add(parts[i].replaceAll("[a-z]+\\.\\.[a-z]+|下限\\.\\.上限", "interval"));
        }
        return code;
    }

}
