package dev.actiscope.activation;

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

}
