package dev.actiscope.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

class NamesTests {

    @ParameterizedTest
    @CsvSource({ "relu, relu, 0", "rleu, relu, 1", "swsh, swish, 1", "'', relu, 4", "kitten, sitting, 3" })
    void insertionsDeletionsReplacementsAndSwapsCountOneEach(String from, String to, int edits) {
        assertThat(Names.edits(from, to)).isEqualTo(edits);
    }

    @Test
    void itIsAsFarBackAsForth() {
        qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 8),
                strings().basicLatinAlphabet().ofLengthBetween(0, 8))
            .check((one, other) -> Names.edits(one, other) == Names.edits(other, one));
    }

    @Test
    void eachThingIsSuggestedOnceUnderItsNearestName() {
        List<List<String>> known = List.of(List.of("swish", "silu"), List.of("relu"), List.of("leaky-relu", "lrelu"));
        assertThat(Names.nearest("silo", known)).startsWith("silu, ");
        assertThat(Names.nearest("relo", known)).isEqualTo("relu, lrelu, silu");
        assertThat(Names.nearest("leaky", known)).startsWith("leaky-relu, ");
    }

}
