package dev.actiscope.activation;

import dev.actiscope.activation.Parameter.Scale;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ParameterTests {

    private static final Parameter SLOPE = new Parameter("leak", "α", 0.1, new Interval(-1, 2), Slider.linear(0, 1))
        .alias("negative-slope", "a");

    @ParameterizedTest
    @ValueSource(strings = { "leak", "LEAK", "α", "negative-slope", "Negative_Slope", "a", "A" })
    void itIsCalledByItsNameItsSymbolAndWhatOthersCallIt(String name) {
        assertThat(SLOPE.isCalled(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "leaky", "slope", "β", "Α", "negative" })
    void itIsCalledByNothingElse(String name) {
        assertThat(SLOPE.isCalled(name)).isFalse();
    }

    @Test
    void otherNamesChangeNothingElse() {
        assertThat(SLOPE.name()).isEqualTo("leak");
        assertThat(SLOPE.defaultValue()).isEqualTo(0.1);
        assertThat(SLOPE.bounds()).isEqualTo(new Interval(-1, 2));
        assertThat(SLOPE.slider()).isEqualTo(new Slider(0, 1, Scale.LINEAR));
        assertThat(SLOPE.aliases()).containsExactly("negative-slope", "a");
    }

    @Test
    void aValueMayBeAtItsBoundsAndNotBeyond() {
        assertThatNoException().isThrownBy(() -> SLOPE.check(-1));
        assertThatNoException().isThrownBy(() -> SLOPE.check(2));
        assertThat(problem(-1.5).code()).isEqualTo("parameter-too-small");
        assertThat(problem(-1.5).arguments()).containsExactly("leak", -1.0, -1.5);
        assertThat(problem(2.5).code()).isEqualTo("parameter-too-large");
        assertThat(problem(2.5).arguments()).containsExactly("leak", 2.0, 2.5);
        assertThat(problem(Double.NaN).code()).isEqualTo("parameter-too-large");
    }

    private static InvalidInputException problem(double value) {
        return catchThrowableOfType(InvalidInputException.class, () -> SLOPE.check(value));
    }

    @Test
    void aReciprocalSliderEndsAtInfinity() {
        assertThat(Slider.reciprocal(0.5)).isEqualTo(new Slider(0.5, Double.POSITIVE_INFINITY, Scale.RECIPROCAL));
    }

}
