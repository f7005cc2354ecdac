package dev.actiscope.curve.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

/**
 * UTF-8 as the JDK has it.
 */
class Utf8Tests {

    @ParameterizedTest
    @ValueSource(ints = { 0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff })
    void theFirstAndTheLastCharacterOfEachLengthAreWrittenAndRead(int character) {
        assertThat(Utf8.encode(character)).isEqualTo(bytes(Character.toString(character)));
        assertThat(decoded(bytes(Character.toString(character)))).isEqualTo(Character.toString(character));
    }

    @Test
    void everyCharacterIsWrittenAndReadBack() {
        qt().withExamples(3000)
            .forAll(integers().between(0, Character.MAX_CODE_POINT))
            .assuming((character) -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
            .check((character) -> decoded(Utf8.encode(character)).equals(Character.toString(character))
                    && Arrays.equals(Utf8.encode(character), bytes(Character.toString(character))));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0xd800, 0xdbff, 0xdc00, 0xdfff })
    void halfOfAPairIsReplaced(int surrogate) {
        assertThat(Utf8.encode(surrogate)).isEqualTo(bytes("\uFFFD"));
        byte[] encoded = { (byte) 0xed, (byte) (0x80 | surrogate >> 6 & 0x3f), (byte) (0x80 | surrogate & 0x3f) };
        assertThat(decoded(encoded)).isEqualTo("\uFFFD\uFFFD\uFFFD");
    }

    private static String decoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        Utf8.decode(bytes, text);
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
