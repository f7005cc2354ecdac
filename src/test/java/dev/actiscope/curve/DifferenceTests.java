package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

    @Test
    void isTheFirstFunctionLessTheSecond() {
        Difference difference = of("swish", "relu");
        for (double x : new double[] { -3, 0.5, 2 }) {
            assertThat(difference.value(x)).isEqualTo(value("swish", x) - value("relu", x));
            assertThat(difference.derivative(x)).isEqualTo(
                    Curve.parse("swish").activation().derivative(x) - Curve.parse("relu").activation().derivative(x));
        }
    }

    @Test
    void sampledItIsWhatItIsPointByPoint() {
        Difference difference = of("gelu", "x^2");
        Samples samples = Samples.of(difference, new Window(new Interval(-2, 2), 9));
        for (int i = 0; i < samples.x().length; i++) {
            assertThat(samples.value()[i]).isEqualTo(difference.value(samples.x()[i]));
            assertThat(samples.derivative()[i]).isEqualTo(difference.derivative(samples.x()[i]));
        }
    }

    /** Each kink as x, the left and the right value, the left and the right slope. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "relu; tanh; [[0.0, 0.0, 0.0, -1.0, 0.0]]",
            "identity; relu; [[0.0, 0.0, 0.0, 1.0, 0.0]]", "binary-step; relu; [[0.0, 0.0, 1.0, 0.0, -1.0]]",
            "hard-tanh; relu; [[-1.0, -1.0, -1.0, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0, -1.0]]",
            "relu; hard-tanh; [[-1.0, 1.0, 1.0, 0.0, -1.0], [0.0, 0.0, 0.0, -1.0, 0.0], [1.0, 0.0, 0.0, 0.0, 1.0]]",
            "sigmoid; tanh; []", "relu; relu; []", "leaky-relu:leak=0.1; leaky-relu:leak=0.1; []",
            "relu(x-1); relu(x-2); [[1.0, 0.0, 0.0, 0.0, 1.0], [2.0, 1.0, 1.0, 1.0, 0.0]]" })
    void hasTheKinksOfBoth(String one, String other, String kinks) {
        List<Kink> found = of(one, other).kinks(new Interval(-5, 5));
        assertThat(found.stream()
            .map((kink) -> List.of(kink.x(), kink.left().value() + 0.0, kink.right().value() + 0.0,
                    kink.left().derivative() + 0.0, kink.right().derivative() + 0.0))
            .toList()).hasToString(kinks);
    }

    @Test
    void liesWithinItsRange() {
        assertThat(of("sigmoid", "tanh").range()).isEqualTo(new Interval(-1, 2));
        assertThat(of("relu", "relu").range()).isEqualTo(Interval.REALS);
    }

    @Test
    void aViewHasTheOneThatItsAddressNames() {
        Difference difference = View.read(Query.parse("f=relu&f=tanh&minus=2,1")).view().difference().orElseThrow();
        assertThat(difference.value(3)).isEqualTo(of("tanh", "relu").value(3));
        assertThat(View.read(Query.parse("f=relu&f=tanh")).view().difference()).isEmpty();
    }

    private static Difference of(String one, String other) {
        return new Difference(Curve.parse(one).activation(), Curve.parse(other).activation());
    }

    private static double value(String f, double x) {
        return Curve.parse(f).activation().value(x);
    }

    @Test
    void looksForTheKinksOfEachOnceHoweverManyThereAre() {
        Staircase stairs = new Staircase(0);
        assertThat(new Difference(stairs, new Staircase(0.5)).kinks(new Interval(0, 100))).hasSize(201);
        assertThat(stairs.searches).isOne();
    }

    /** Its slope is no more known than where it jumps, as that of a derivative is. */
    private static final class Staircase implements Activation {

        private final double first;

        private int searches;

        Staircase(double first) {
            this.first = first;
        }

        @Override
        public double value(double x) {
            return Math.floor(x - this.first);
        }

        @Override
        public double derivative(double x) {
            return isKink(x) ? Double.NaN : 0;
        }

        @Override
        public void sample(double[] x, double[] values, double[] slopes) {
            for (int i = 0; i < x.length; i++) {
                values[i] = value(x[i]);
                slopes[i] = 0;
            }
        }

        @Override
        public Interval range() {
            return Interval.REALS;
        }

        @Override
        public List<Kink> kinks(Interval part) {
            this.searches++;
            List<Kink> kinks = new ArrayList<>();
            for (double x = Math.ceil(part.low()) + this.first; x <= part.high(); x++) {
                kinks.add(new Kink(x, new Kink.Limit(value(x) - 1, 0), new Kink.Limit(value(x), 0)));
            }
            return kinks;
        }

    }

}
