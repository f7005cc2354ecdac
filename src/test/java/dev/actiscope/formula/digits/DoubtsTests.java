package dev.actiscope.formula.digits;

import java.util.List;

import dev.actiscope.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What is said of digits that cannot be trusted. What is true was computed with 100
 * digits.
 */
class DoubtsTests {

    private static PreciseActivation read(String f) {
        return (PreciseActivation) Formula.parse(f).withAllDigits().activation(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "exp(x)-exp(x+1e-25); 1; -2.718281828459045e-25", "cosh(x)-sinh(x); 25; 1.3887943864964021e-11",
                    "cosh(x)-sinh(x); 30; 9.357622968840175e-14", "cosh(x)-sinh(x); 33.3; 3.4513877443742162e-15",
                    "sin((1.25/1e-3)^9)*x; 2; 1.9970226551425724" })
    void soManyDigitsAreRightAsAreSaidToBe(String f, double x, double value) {
        PreciseActivation function = read(f);
        assertThat(function.digits(x)).isBetween(1, 15);
        assertThat(Math.abs(function.value(x) - value))
            .isLessThanOrEqualTo(Math.pow(10, -function.digits(x)) * Math.abs(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "sin(exp(x)); 60; -4.357053754895792e25", "sin(exp(x)); 65; -1.2860718079514246e28",
                    "cosh(x)-sinh(x); 30; -9.357622968840175e-14", "sin((1.25/1e-3)^9)*x; 2; 0.99851132757128621" })
    void andOfTheSlope(String f, double x, double slope) {
        PreciseActivation function = read(f);
        assertThat(function.slopeDigits(x)).isBetween(1, 15);
        assertThat(Math.abs(function.derivative(x) - slope))
            .isLessThanOrEqualTo(Math.pow(10, -function.slopeDigits(x)) * Math.abs(slope));
    }

    @Test
    void whereNotOneDigitIsKnownNoValueIsGiven() {
        assertThat(read("sin(x^4)").value(1e12)).isNaN();
        assertThat(read("sin(x^4)").digits(1e12)).isZero();
        assertThat(read("sin(x^4)").slopeDigits(1e12)).isZero();
    }

    /** A third of a power of x is none of those that a series has. */
    @Test
    void aRootThatIsNoSeriesIsNotTakenForOne() {
        PreciseActivation function = read("min(tanh(x),x)*(-x)^(1/3)");
        assertThat(function.value(-1e-210)).isCloseTo(-1e-280, within(1e-294));
        assertThat(function.derivative(-1e-210)).isNaN();
        assertThat(function.slopeDigits(-1e-210)).isZero();
    }

    @Test
    void ofWhatIsAccurateOrHasNoValueNothingIsInDoubt() {
        assertThat(read("log(x)").digits(-1)).isEqualTo(PreciseActivation.ALL);
        assertThat(read("(exp(x)-1-x)/x^2").slopeDigits(1e-16)).isEqualTo(PreciseActivation.ALL);
        assertThat(read("sin(x)/x").digits(Double.POSITIVE_INFINITY)).isEqualTo(PreciseActivation.ALL);
    }

    @Test
    void theFirstPlaceOnEachWayIsTold() {
        List<Doubt> doubts = Formula.parse("exp(x)-exp(x+1e-25)").doubts(List.of());
        assertThat(doubts).extracting(Doubt::x).containsExactly(1.0, 0.1, -1.0, -0.1);
        assertThat(doubts).extracting(Doubt::digits).allMatch((digits) -> digits > 0 && digits < 10);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x*tanh(softplus(x))", "(exp(x)-1)/x", "log(x)", "1/relu(x)", "x-tanh(x)", "relu(x)",
            "(1+1/x)^x", "x/(1+abs(x)^3)^(1/3)", "exp(exp(x))" })
    void whereAllDigitsAreKnownNothingIsTold(String f) {
        assertThat(Formula.parse(f).doubts(List.of())).isEmpty();
    }

}
