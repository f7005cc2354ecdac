package dev.actiscope.curve.drawing;

import java.util.Arrays;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SwingsTests {

    @ParameterizedTest
    @ValueSource(strings = { "sin(314.159265*x)", "cos(314.1592653589793*x)", "cos(100*pi*x)", "sin(200*x)",
            "sin(3400*pi*x)", "cos(1e5*x)", "sin(157*x)" })
    void aSineFinerThanTheSamplesFillsTheBandFromOneEndOfItToTheOther(String formula) {
        Swings swings = of(formula, Window.DEFAULT);
        assertThat(swings.fills()).isTrue();
        double[] drawn = swings.samples().value();
        for (int i = 10; i < drawn.length - 10; i++) {
            assertThat(drawn[i]).as("sample %d", i).isCloseTo((i % 2 == 0) ? -1 : 1, within(0.05));
        }
    }

    @Test
    void theSlopesFillTheirBandToo() {
        double[] slopes = of("sin(314.159265*x)", Window.DEFAULT).samples().derivative();
        assertThat(Arrays.stream(slopes).min().getAsDouble()).isCloseTo(-314.16, within(1.0));
        assertThat(Arrays.stream(slopes).max().getAsDouble()).isCloseTo(314.16, within(1.0));
    }

    @Test
    void aBandNarrowsWithTheFunction() {
        double[] drawn = of("exp(-x^2)*sin(500*x)", Window.DEFAULT).samples().value();
        assertThat(Math.abs(drawn[300])).isCloseTo(1, within(0.03));
        assertThat(Math.abs(drawn[350])).isCloseTo(Math.exp(-1), within(0.03));
        assertThat(Math.abs(drawn[400])).isCloseTo(Math.exp(-4), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sin(x)", "x*sin(5*x)", "sin(15*x)", "x-floor(x)", "tan(x)", "cos(x)^2", "tanh(x)",
            "sin(x)/x", "floor(3*x)/3", "x*floor(x)" })
    void whatTheSamplesFollowIsDrawnAsItIsSampled(String formula) {
        Activation activation = Curve.parse(formula).activation();
        Samples samples = Samples.of(activation, Window.DEFAULT);
        Swings swings = Swings.of(activation, samples);
        assertThat(swings.fills()).isFalse();
        assertThat(Arrays.equals(swings.samples().value(), samples.value())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "sin(60*x)", "sin(70*x)", "cos(80*x)", "3*sin(75*x+1)" })
    void aSineThatTheSamplesNearlyFollowKeepsItsHeightAndItsShape(String formula) {
        Activation activation = Curve.parse(formula).activation();
        Samples samples = Samples.of(activation, Window.DEFAULT);
        Samples drawn = Swings.of(activation, samples).samples();
        double height = formula.startsWith("3") ? 3 : 1;
        assertThat(Arrays.stream(drawn.value()).max().getAsDouble()).isCloseTo(height, within(0.01 * height));
        for (int i = 0; i < drawn.x().length; i++) {
            assertThat(drawn.value()[i]).isBetween(-height, height);
            // A turning point stands at the sample beside it.
            double beside = samples.x()[1] - samples.x()[0];
            assertThat(drawn.value()[i] - samples.value()[i]).isCloseTo(0, within(height * 80 * beside));
        }
    }

    /**
     * From the band down to where straight lines between samples follow by themselves.
     */
    @Test
    void whateverTheSamplesAPeriodASineKeepsItsHeight() {
        for (double samples = 2; samples < 12; samples += 0.0917) {
            double frequency = 2 * Math.PI / (0.02 * samples);
            double[] drawn = of("sin(k*x+b):b=" + samples + ",k=" + frequency, Window.DEFAULT).samples().value();
            int period = (int) samples + 2;
            for (int i = 4; i + period + 4 < drawn.length; i++) {
                double[] one = Arrays.copyOfRange(drawn, i, i + period);
                assertThat(Arrays.stream(one).max().getAsDouble()).as("%s samples, at %s", samples, i)
                    .isBetween(0.94, 1.0);
                assertThat(Arrays.stream(one).min().getAsDouble()).as("%s samples, at %s", samples, i)
                    .isBetween(-1.0, -0.94);
            }
        }
    }

    @Test
    void onlyWhatIsMadeOfPeriodicFunctionsIsLookedAtBetweenItsSamples() {
        assertThat(Curve.parse("swish").activation().maySwing()).isFalse();
        assertThat(Curve.parse("tanh(500*x)").activation().maySwing()).isFalse();
        assertThat(Curve.parse("x*sin(1)").activation().maySwing()).isFalse();
        assertThat(Curve.parse("sin(1)*cos(x)").activation().maySwing()).isTrue();
    }

    /** In so narrow a window these are constant but for the last digit of a double. */
    @ParameterizedTest
    @ValueSource(strings = { "(sin(x)-x)/x^3", "(tan(x)-x)/x^3", "cos(x)", "1+sin(x)^2" })
    void whatOnlyRoundsDoesNotSwing(String formula) {
        Curve curve = Curve.parse(formula).withAllDigits();
        Window window = new Window(new Interval(-1e-6, 1e-6), 601);
        Swings swings = Swings.of(curve.activation(), Samples.of(curve.activation(), window));
        assertThat(swings.fills()).isFalse();
        double[] drawn = swings.samples().value();
        assertThat(Arrays.stream(drawn).max().getAsDouble() - Arrays.stream(drawn).min().getAsDouble())
            .isLessThan(2e-12);
    }

    @Test
    void whereThereAreNoValuesNothingIsDrawn() {
        double[] drawn = of("sqrt(x)*sin(500*x)", Window.DEFAULT).samples().value();
        assertThat(drawn[100]).isNaN();
        assertThat(Math.abs(drawn[599])).isCloseTo(Math.sqrt(6), within(0.1));
    }

    private static Swings of(String formula, Window window) {
        Activation activation = Curve.parse(formula).activation();
        return Swings.of(activation, Samples.of(activation, window));
    }

    @Test
    void aWindowOfTwoPointsHasNothingToLookAt() {
        assertThat(of("sin(500*x)", new Window(new Interval(0, 1), 2)).fills()).isFalse();
    }

}
