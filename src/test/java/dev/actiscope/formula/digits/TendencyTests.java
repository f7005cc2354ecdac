package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import dev.actiscope.formula.wide.Wide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TendencyTests {

    private static final int LENGTH = 20;

    private static double of(IntToDoubleFunction number, double expected) {
        return Tendency.of(numbers(number), expected, true);
    }

    private static List<Wide> numbers(IntToDoubleFunction number) {
        List<Wide> numbers = new ArrayList<>();
        for (int i = 1; i <= LENGTH; i++) {
            numbers.add(Wide.of(number.applyAsDouble(i)));
        }
        return numbers;
    }

    @Test
    void isWhatTheNumbersAreInTheEnd() {
        assertThat(of((i) -> 5 + Math.pow(10, -i * i), Double.NaN)).isEqualTo(5);
        assertThat(of((i) -> (i < 10) ? i : -2, 0)).isEqualTo(-2);
    }

    @Test
    void isZeroWhereTheNumbersShrinkByTheSameFactor() {
        assertThat(of((i) -> Math.pow(2, -i), Double.NaN)).isEqualTo(0);
        assertThat(of((i) -> -7 * Math.pow(0.7, i), Double.NaN)).isEqualTo(0);
    }

    @Test
    void isInfiniteWhereTheyGrowByTheSameFactor() {
        assertThat(of((i) -> Math.pow(2, i), Double.NaN)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(of((i) -> -Math.pow(3, i), Double.NaN)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** Slow ones could turn anywhere: they want somebody to say where they go. */
    @Test
    void isBelievedWhereTheyDrawNearIt() {
        assertThat(of((i) -> 2 + 1 / Math.log(i + 20), 2)).isNaN();
        assertThat(of((i) -> 2 + 1.0 / i, 2)).isEqualTo(2);
        assertThat(of((i) -> 2 + 1.0 / i, 3)).isNaN();
        assertThat(of(Math::log, Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(of(Math::log, Double.NaN)).isNaN();
    }

    @Test
    void isExtrapolatedFromStepsThatShrink() {
        assertThat(of((i) -> 3 - Math.pow(2, -i), Double.NaN)).isEqualTo(3);
    }

    @Test
    void thereIsNoneWhereTheySwing() {
        assertThat(of(Math::sin, Double.NaN)).isNaN();
        assertThat(of((i) -> (i % 2 == 0) ? 1 : -1, Double.NaN)).isNaN();
        assertThat(of((i) -> i % 3, 0)).isNaN();
        assertThat(Tendency.of(numbers((i) -> 1).stream().map((one) -> one.hull(Wide.ZERO)).toList(), 1, false))
            .isNaN();
    }

    @Test
    void thereIsNoneWhereThereAreNoNumbersInTheEnd() {
        List<Wide> numbers = new ArrayList<>(numbers((i) -> 1));
        numbers.add(Wide.NONE);
        assertThat(Tendency.of(numbers, 1, true)).isNaN();
    }

}
