package dev.actiscope.curve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Scale;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

class SliderScaleTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void theEndsAreTheSlidersOwn() {
        for (Parameter parameter : parameters()) {
            assertThat(SliderScale.value(parameter, 0)).isEqualTo(parameter.slider().low());
            assertThat(SliderScale.value(parameter, 1)).isEqualTo(parameter.slider().high());
            assertThat(SliderScale.position(parameter, parameter.slider().low())).isZero();
            assertThat(SliderScale.position(parameter, parameter.slider().high())).isOne();
        }
    }

    @Test
    void whatLiesOutsideIsAtTheNearerEnd() {
        Parameter parameter = parameter(0, 1, Scale.LINEAR);
        assertThat(SliderScale.position(parameter, -5)).isZero();
        assertThat(SliderScale.position(parameter, 5)).isOne();
        assertThat(SliderScale.value(parameter, -0.1)).isZero();
        assertThat(SliderScale.value(parameter, 1.1)).isOne();
        assertThat(SliderScale.value(parameter, Double.NaN)).isZero();
    }

    @Test
    void aValueFromASliderIsAtAPositionThatGivesItAgain() {
        for (Parameter parameter : parameters()) {
            qt().withExamples(500).forAll(doubles().between(0, 1)).checkAssert((position) -> {
                double value = SliderScale.value(parameter, position);
                assertThat(SliderScale.value(parameter, SliderScale.position(parameter, value))).isEqualTo(value);
            });
        }
    }

    @Test
    void theFartherTheLarger() {
        for (Parameter parameter : parameters()) {
            double last = parameter.slider().low();
            for (int i = 1; i <= 1000; i++) {
                double value = SliderScale.value(parameter, i / 1000.0);
                assertThat(value).isGreaterThanOrEqualTo(last);
                assertThat(SliderScale.position(parameter, value))
                    .isGreaterThanOrEqualTo(SliderScale.position(parameter, last))
                    .isCloseTo(i / 1000.0, within(0.01));
                last = value;
            }
        }
    }

    @Test
    void theValuesBetweenHaveFewDigits() {
        for (Parameter parameter : parameters()) {
            for (int i = 1; i < 1000; i++) {
                double value = SliderScale.value(parameter, i / 1000.0);
                if (value != parameter.slider().low() && value != parameter.slider().high()) {
                    assertThat(new BigDecimal(Decimal.print(value)).stripTrailingZeros().precision())
                        .isLessThanOrEqualTo(4);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, 1, LINEAR, 0.1234, 0.12", "0, 0.5, LINEAR, 0.5, 0.25", "-2, 2, LINEAR, 0.5, 0",
            "0, 5, LINEAR, 0.3, 1.5", "0, 1000, LINEAR, 0.1234, 120", "0, 999, LINEAR, 0.1234, 123",
            "0.1, 10, LOGARITHMIC, 0.5, 1", "0.001, 1000, LOGARITHMIC, 0.5, 1", "0, Infinity, RECIPROCAL, 0.5, 1",
            "0, Infinity, RECIPROCAL, 0.9, 9", "0, Infinity, RECIPROCAL, 0.75, 3",
            "0, Infinity, RECIPROCAL, 0.333333, 0.5", "0, Infinity, RECIPROCAL, 0.99, 99" })
    void theScaleSpreadsTheValues(double low, double high, Scale scale, double position, double value) {
        assertThat(SliderScale.value(parameter(low, high, scale), position)).isEqualTo(value);
    }

    private static List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(List.of(parameter(0, 1, Scale.LINEAR),
                parameter(-0.3, 0.7, Scale.LINEAR), parameter(0.125, 1.0 / 3, Scale.LINEAR),
                parameter(0.01, 100, Scale.LOGARITHMIC), parameter(1e-3, 7, Scale.LOGARITHMIC),
                parameter(0, INFINITY, Scale.RECIPROCAL), parameter(0.1, INFINITY, Scale.RECIPROCAL),
                parameter(0, 50, Scale.RECIPROCAL), parameter(0.5, 2, Scale.RECIPROCAL)));
        for (Definition definition : Catalogue.definitions()) {
            parameters.addAll(definition.parameters());
        }
        return parameters;
    }

    private static Parameter parameter(double low, double high, Scale scale) {
        return new Parameter("p", "p", low, new Interval(low, high), new Slider(low, high, scale));
    }

}
