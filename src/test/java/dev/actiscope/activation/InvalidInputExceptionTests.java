package dev.actiscope.activation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InvalidInputExceptionTests {

    private static final InvalidInputException UNCLOSED = new InvalidInputException("f", "formula-unclosed", 6, "(");

    @Test
    void aFormulaKnowsThePlaceOfItsError() {
        InvalidInputException placed = UNCLOSED.in("x*exp(-x");
        assertThat(placed.text()).isEqualTo("x*exp(-x");
        assertThat(placed.position()).isEqualTo(6);
        assertThat(placed.code()).isEqualTo("formula-unclosed");
        assertThat(placed.parameter()).isEqualTo("f");
    }

    @Test
    void whatIsTooLongIsSoInNoPlace() {
        assertThat(new InvalidInputException("f", "formula-too-long", 6).in("x+1").position()).isZero();
    }

    @Test
    void withoutATextThereIsNoPlaceInIt() {
        assertThat(UNCLOSED.text()).isNull();
        assertThat(UNCLOSED.position()).isZero();
        assertThat(new InvalidInputException("f", "unknown-function", "swich").in("swich").position()).isZero();
    }

    @Test
    void seenOtherwiseItKeepsWhatItSays() {
        InvalidInputException other = UNCLOSED.in("x*exp(-x").as("formula-plus-lost");
        assertThat(other.code()).isEqualTo("formula-plus-lost");
        assertThat(other.arguments()).containsExactly(6, "(");
        assertThat(other.text()).isEqualTo("x*exp(-x");
        assertThat(other.position()).isEqualTo(6);
    }

    @Test
    void aNumberThatNobodyTypedIsSaidInFewDigits() {
        assertThat(told(0.5, 1.0 / 3)).containsExactly("0.5", "0.3333");
        assertThat(told(-2.0 / 3e8, 99999.99999999)).containsExactly("-6.667e-9", "100000");
        assertThat(told(0.1234567891, Double.NEGATIVE_INFINITY)).containsExactly("0.1234567891", "-inf");
    }

    @Test
    void numbersThatDifferAreSaidDifferently() {
        assertThat(told(0.33333333333333337, 1.0 / 3)).containsExactly("0.33333333333333337", "0.3333333333333333");
        assertThat(told(1.0 / 3, 1.0 / 3)).containsExactly("0.3333", "0.3333");
    }

    private static List<String> told(double one, double other) {
        return new InvalidInputException("f", "lower-above-upper", one, other).texts();
    }

}
