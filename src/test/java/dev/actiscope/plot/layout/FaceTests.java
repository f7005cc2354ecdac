package dev.actiscope.plot.layout;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaceTests {

    @Test
    void atItsOwnKinkNoFunctionHasASecondDerivative() {
        Slope slope = Slope.of(Curve.parse("round(tan(tan(x)))"));
        Activation unasked = new Unasked();
        for (Kink kink : slope.function().kinks(new Interval(-0.5, 0.5))) {
            assertThat(slope.derivative(kink.x())).isNaN();
            assertThat(Face.SECOND.atKink(unasked, kink.x())).isNaN();
        }
    }

    @Test
    void whatAFunctionAndItsDerivativeAreAtAKinkIsTheirs() {
        Activation relu = Curve.parse("relu").activation();
        assertThat(Face.VALUE.atKink(relu, 0)).isEqualTo(relu.value(0));
        assertThat(Face.DERIVATIVE.atKink(relu, 0)).isEqualTo(relu.derivative(0));
    }

    /** Who asks it would have it search. */
    private static final class Unasked implements Activation {

        @Override
        public double value(double x) {
            throw new AssertionError();
        }

        @Override
        public double derivative(double x) {
            throw new AssertionError();
        }

        @Override
        public Interval range() {
            return Interval.REALS;
        }

    }

}
