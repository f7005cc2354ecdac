package dev.actiscope.curve;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesTests {

    @Test
    void aKinkOnTheGridReplacesItsSampleByBothLimits() {
        Samples samples = samples("relu", -1, 1, 5);
        assertThat(samples.x()).containsExactly(-1, -0.5, 0, 0, 0.5, 1);
        assertThat(samples.value()).containsExactly(0, 0, 0, 0, 0.5, 1);
        assertThat(samples.derivative()).containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void aKinkBetweenTheGridPointsIsAdded() {
        Samples samples = samples("leaky-relu:leak=0.5", -1, 1, 4);
        assertThat(samples.x()).containsExactly(-1, -1 / 3.0, 0, 0, 1 / 3.0, 1);
        assertThat(samples.derivative()).containsExactly(0.5, 0.5, 0.5, 1, 1, 1);
    }

    @Test
    void aKinkAtAnEndOrOutsideIsNotSampledTwice() {
        assertThat(samples("relu", 0, 1, 3).x()).containsExactly(0, 0.5, 1);
        assertThat(samples("relu", -1, 0, 3).x()).containsExactly(-1, -0.5, 0);
        assertThat(samples("relu", 1, 2, 3).x()).containsExactly(1, 1.5, 2);
    }

    @Test
    void severalKinksBetweenTwoGridPointsAreAllThere() {
        Samples samples = Samples.of(new Staircase(), new Window(new Interval(-10, 10), 2));
        assertThat(samples.x()).containsExactly(-10, -1, -1, 0, 0, 1, 1, 10);
        assertThat(samples.value()).containsExactly(-1, -1, 0, 0, 1, 1, 2, 2);
    }

    @Test
    void aKinkAtNegativeZeroIsSampledAtZero() {
        double x = Samples.of(new Staircase(), new Window(new Interval(-0.5, 0.5), 3)).x()[1];
        assertThat(1 / x).isPositive();
    }

    @Test
    void everyFunctionIsSampledOnTheGridAndAtItsKinks() {
        for (Definition definition : Catalogue.definitions()) {
            Activation activation = definition.activation();
            Samples samples = Samples.of(activation, Window.DEFAULT);
            assertThat(samples.x()).isSorted();
            assertThat(samples.value()).hasSameSizeAs(samples.x());
            assertThat(samples.derivative()).hasSameSizeAs(samples.x());
            for (int i = 0; i < Window.DEFAULT.points(); i++) {
                assertThat(samples.x()).contains(Window.DEFAULT.at(i));
            }
            for (Kink kink : activation.kinks()) {
                assertThat(Arrays.stream(samples.x()).filter((x) -> x == kink.x()))
                    .hasSize((Math.abs(kink.x()) < 6) ? 2 : 1);
            }
        }
    }

    private static Samples samples(String f, double low, double high, int points) {
        return Samples.of(Curve.parse(f).activation(), new Window(new Interval(low, high), points));
    }

    /** Jumps by one at −1, at 0 and at 1. */
    private record Staircase() implements Activation {

        @Override
        public double value(double x) {
            return (x < -1) ? -1 : (x < 0) ? 0 : (x < 1) ? 1 : 2;
        }

        @Override
        public double derivative(double x) {
            return 0;
        }

        @Override
        public Interval range() {
            return new Interval(-1, 2);
        }

        @Override
        public List<Kink> kinks() {
            return List.of(Kink.jump(-1, -1, 0), Kink.jump(-0.0, 0, 1), Kink.jump(1, 1, 2));
        }

    }

    @Test
    void aPoleOfAFormulaIsAGap() {
        Samples samples = Samples.of(Curve.parse("1/x").activation(), new Window(new Interval(-1, 1), 5));
        assertThat(samples.x()).containsExactly(-1, -0.5, 0, 0, 0.5, 1);
        assertThat(samples.value()).containsExactly(-1, -2, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 2, 1);
    }

    @Test
    void aHoleOfAFormulaIsFilled() {
        Samples samples = Samples.of(Curve.parse("sin(x)/x").activation(), new Window(new Interval(-1, 1), 3));
        assertThat(samples.x()).containsExactly(-1, 0, 0, 1);
        assertThat(samples.value()).startsWith(Math.sin(1), 1, 1);
    }

    @Test
    void aFormulaBeginsWhereItIsDefined() {
        Samples samples = Samples.of(Curve.parse("sqrt(x-0.3)").activation(), new Window(new Interval(-1, 1), 3));
        assertThat(samples.x()).containsExactly(-1, 0, 0.3, 0.3, 1);
        assertThat(samples.value()).startsWith(Double.NaN, Double.NaN, Double.NaN, 0);
    }

}
