package dev.actiscope.curve.query;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.EvaluationPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FieldTests {

    @Test
    void pointsAreNumbersWithCommasBetween() {
        assertThat(EvaluationPoints.parse("0.5")).containsExactly(0.5);
        assertThat(EvaluationPoints.parse("0.5,1,-2,inf,-inf,1e-3")).containsExactly(0.5, 1, -2,
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.001);
        assertThat(EvaluationPoints.parse("1" + ",2".repeat(999))).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ",", "1,", ",1", "1,,2", "1;2", "a", "1, 2", "nan" })
    void otherPointsAreRefused(String text) {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> EvaluationPoints.parse(text));
        assertThat(problem.parameter()).isEqualTo("x");
        assertThat(problem.code()).isEqualTo("not-a-number");
    }

    @Test
    void infinityIsNamedOnlyWhereItIsAccepted() {
        InvalidInputException bounded = catchThrowableOfType(InvalidInputException.class,
                () -> Field.number("b", "nan", -10, 10));
        assertThat(bounded.arguments()).doesNotContain(", inf");
        InvalidInputException halfBounded = catchThrowableOfType(InvalidInputException.class,
                () -> Field.number("b", "nan", 0, Double.POSITIVE_INFINITY));
        assertThat(halfBounded.arguments()).contains(", inf");
    }

    @Test
    void moreThanAThousandPointsAreTooMany() {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> EvaluationPoints.parse("1" + ",1".repeat(1000)));
        assertThat(problem.code()).isEqualTo("too-many-points");
        assertThat(problem.arguments()).containsExactly(1000, 1001);
    }

    @ParameterizedTest
    @CsvSource({ "200, 200", "2000, 2000", "800, 800" })
    void wholeNumbersLieWithinTheirBounds(String text, int number) {
        assertThat(Field.whole("width", text, 200, 2000)).isEqualTo(number);
    }

    @Test
    void wideDigitsAreDigits() {
        assertThat(Field.whole("width", "５００", 200, 2000)).isEqualTo(500);
        assertThat(Field.number("b", "－１．５", -2, 2)).isEqualTo(-1.5);
        assertThat(Field.number("b", "１ｅ－３")).isEqualTo(0.001);
        assertThat(Field.interval("x", "－６．．６", 10)).isEqualTo(new Interval(-6, 6));
        assertThat(EvaluationPoints.parse("１，２,ｉｎｆ")).containsExactly(1, 2, Double.POSITIVE_INFINITY);
    }

    @Test
    void aWholeNumberOutsideIsRefusedWithItsBounds() {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> Field.whole("width", "199", 200, 2000));
        assertThat(problem.arguments()).containsExactly("width", 200, 2000, "199");
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        List<String> themes = List.of("light", "dark");
        assertThat(Field.choice("theme", "dark", themes)).isEqualTo(1);
        assertThat(Field.choice("theme", "LIGHT", themes)).isZero();
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> Field.choice("theme", "pink", themes));
        assertThat(problem.arguments()).containsExactly("theme", "light, dark", "pink");
    }

    @Test
    void aNumberMayBeAtItsBoundsAndNotBeyond() {
        assertThat(Field.number("at", "-2", -2, 3)).isEqualTo(-2);
        assertThat(Field.number("at", "3", -2, 3)).isEqualTo(3);
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> Field.number("at", "3.0000001", -2, 3));
        assertThat(problem.arguments()).containsExactly("at", -2.0, 3.0, "3.0000001");
    }

    @Test
    void anIntervalThatReachesTooFarIsRefusedWithBothItsBounds() {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> Field.interval("y", "0..11", 10));
        assertThat(problem.code()).isEqualTo("interval-too-far");
        assertThat(problem.arguments()).containsExactly("y", -10.0, 10.0, "0..11");
    }

    @Test
    void anIntervalNeedsItsLowerEnd() {
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> Field.interval("y", "..1", 10)).code())
            .isEqualTo("not-an-interval");
    }

    @Test
    void anErrorRepeatsSixtyCharactersAtMost() {
        assertThat(Field.quote("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(Field.quote("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
    }

}
