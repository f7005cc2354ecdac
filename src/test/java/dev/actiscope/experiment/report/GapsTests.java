package dev.actiscope.experiment.report;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What visitors are told of functions with gaps.
 */
class GapsTests {

    private static List<Statement> told(String f) {
        List<Statement> notes = new ArrayList<>();
        Gaps.tell(List.of(Curve.parse(f)), notes);
        return notes;
    }

    @ParameterizedTest
    @CsvSource({ "log(x), gap-throughout, -10, 0", "sqrt(x), gap-throughout, -10, -0.05", "acos(x), gaps, -10, 10",
            "1/x, gap-at, 0, 0", "1/(x-2), gap-at, 2, 2" })
    void theFirstAndTheLastInputWithoutAValueAreTold(String f, String code, double first, double last) {
        assertThat(told(f)).containsExactly(Statement.of(code).function(Curve.parse(f)).number(first).number(last));
    }

    @ParameterizedTest
    @ValueSource(strings = { "relu", "tanh", "exp(exp(x))", "x^3" })
    void whatHasAValueEverywhereIsNotSpokenOf(String f) {
        assertThat(told(f)).isEmpty();
    }

    @Test
    void eachFunctionIsToldByItself() {
        List<Statement> notes = new ArrayList<>();
        Gaps.tell(List.of(Curve.parse("sqrt(x)"), Curve.parse("relu"), Curve.parse("1/x")), notes);
        assertThat(notes).extracting(Statement::code).containsExactly("gap-throughout", "gap-at");
    }

}
