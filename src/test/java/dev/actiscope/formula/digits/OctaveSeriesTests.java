package dev.actiscope.formula.digits;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A picture next to 0, where all digits cancel, has them all at every place, for what a
 * few places cost.
 */
class OctaveSeriesTests {

    private static final int PLACES = 601;

    /** The first terms of their series; the next one is 10<sup>−20</sup> of these. */
    @ParameterizedTest
    @CsvSource({ "(sin(x)-x)/x^3, -0.16666666666666666, 0.008333333333333333",
            "(tan(x)-x)/x^3, 0.3333333333333333, 0.13333333333333333",
            "(x-tanh(x))/x^3, 0.3333333333333333, -0.13333333333333333", "(cos(x)-1)/x^2, -0.5, 0.041666666666666664" })
    void aWholePictureHasItsDigits(String f, double first, double second) {
        for (double width : new double[] { 3e-5, 1e-5, 1e-6, 1.9e-7, 1e-8, 1e-12 }) {
            haveDigits(f, width, first, second);
        }
    }

    private static void haveDigits(String f, double width, double first, double second) {
        Work work = new Work(100_000);
        Activation function = Formula.parse(f).withAllDigits(work).activation(List.of());
        double[] x = new double[PLACES];
        double[] values = new double[PLACES];
        double[] slopes = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            x[i] = (i - 300) * (width / 300);
        }
        x[300] = 1e-300;
        function.compute(x, values, slopes);
        for (int i = 0; i < PLACES; i++) {
            assertThat(values[i]).as("at %s", x[i])
                .isCloseTo(first + second * x[i] * x[i], within(2 * Math.ulp(first)));
            double slope = 2 * second * x[i];
            assertThat(Math.abs(slopes[i] - slope)).as("slope at %s", x[i]).isLessThanOrEqualTo(1e-9 * Math.abs(slope));
        }
        assertThat(work.isExceeded()).isFalse();
    }

    /** In a window so narrow that doubles have nothing but noise to go by. */
    @ParameterizedTest
    @CsvSource({ "(sin(x)-x)/x^3, -0.16666666666666666, 0", "(tan(x)-x)/x^3, 0.3333333333333333, 0",
            "(exp(x)-1-x)/x^2, 0.5, 0.16666666666666666", "sin(x)/x, 1, 0", "(exp(x)-1)/x, 1, 0.5" })
    void aHoleHasTheLimits(String f, double value, double slope) {
        Activation function = Formula.parse(f).withAllDigits().activation(List.of());
        assertThat(function.kinks(new Interval(-1e-6, 1e-6)))
            .containsExactly(new Kink(0, new Kink.Limit(value, slope), new Kink.Limit(value, slope)));
    }

    /**
     * Nothing by what is no number is none, also where a series says 0 of the nothing.
     */
    @ParameterizedTest
    @CsvSource({ "nrelu(x)-binary_step(x)/erfinv(10), -1e-118",
            "x^softplus(-x)*sin(hard_swish(ceil(x))), -1.1920928955078125e-7",
            "relu(x)^relu6(relu(x)*asin(100)), -1e152", "(x-sin(x))/x^3+0*log(-2), 1e-6" })
    void whereThereIsNoValueASeriesHasNone(String f, double x) {
        Activation function = Formula.parse(f).withAllDigits().activation(List.of());
        assertThat(function.value(x)).isNaN();
        assertThat(function.derivative(x)).isNaN();
    }

    /** 2⁻³⁰ is ten steps away from 0 there. */
    @Test
    void aHoleBesideStepsHasItsOwnLimits() {
        Activation function = Formula.parse("(exp(x)-1)/x+ceil(1e10*x)").withAllDigits().activation(List.of());
        Kink kink = function.kinks(new Interval(-5e-11, 5e-11)).get(0);
        assertThat(kink.left().value()).isCloseTo(1, within(1e-9));
        assertThat(kink.right().value()).isCloseTo(2, within(1e-9));
    }

    /** A step within an octave is none of its series. */
    @ParameterizedTest
    @CsvSource({ "sinh(x/(ceil(x)*x)), 670.088448775168, 0.001490313517395177",
            "(sin(x)-x)/x^3+floor(1e7*x), 6.5e-7, 5.8333333333333357" })
    void whatStepsIsToldWhereItIs(String f, double x, double value) {
        assertThat(Formula.parse(f).withAllDigits().activation(List.of()).value(x)).isCloseTo(value, within(1e-14));
    }

    /** Nothing that was asked for before changes an answer. */
    @Test
    void theOrderOfQuestionsMakesNoDifference() {
        double[] places = { 1e-7, -1e-7, 0.1, 1e-3, 1e-300, 5e-324, 1e-8, 9, 1e9, 1e300 };
        Activation forward = Formula.parse("(sin(x)-x)/x^3").withAllDigits().activation(List.of());
        Activation backward = Formula.parse("(sin(x)-x)/x^3").withAllDigits().activation(List.of());
        double[] known = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            known[i] = forward.derivative(places[i]);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            assertThat(backward.derivative(places[i])).isEqualTo(known[i]);
        }
    }

}
