package dev.actiscope.curve.drawing;

import java.util.Arrays;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Window;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DrawsTests {

    private static final Window WINDOW = new Window(new Interval(-2, 3), 11);

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherGivesOthers() {
        assertThat(draws(100, 7).x()).containsExactly(draws(100, 7).x());
        assertThat(draws(100, 7).y()).containsExactly(draws(100, 7).y());
        assertThat(draws(100, 8).y()).isNotEqualTo(draws(100, 7).y());
    }

    @Test
    void theDrawsAreSpreadEvenlyOverTheWindow() {
        for (int count : new int[] { 10, 100, 1000 }) {
            double[] x = draws(count, 3).x().clone();
            Arrays.sort(x);
            assertThat(x[0]).isGreaterThanOrEqualTo(-2);
            assertThat(x[count - 1]).isLessThanOrEqualTo(3);
            for (int i = 1; i < count; i++) {
                assertThat(x[i] - x[i - 1]).isBetween(0.3 * 5 / count, 2.0 * 5 / count);
            }
        }
    }

    /** The draws of a shared address stay what they are. */
    @Test
    void thePlacesFollowTheGoldenRatioFromAStartThatTheSeedGives() {
        RandomSource random = new RandomSource(7);
        double start = random.nextDouble();
        Draws draws = draws(50, 7);
        Stochastic noisy = (Stochastic) Curve.parse("noisy-relu").activation();
        for (int i = 0; i < 50; i++) {
            double place = (start + i * 0.6180339887498949) % 1;
            assertThat(draws.x()[i]).isCloseTo(-2 + 5 * place, within(1e-12));
            assertThat(draws.y()[i]).isEqualTo(noisy.draw(draws.x()[i], random));
        }
    }

    @Test
    void everyDrawOfABoundedFunctionLiesInItsBand() {
        Stochastic rrelu = (Stochastic) Curve.parse("rrelu").activation();
        Draws draws = Draws.of(rrelu, WINDOW, 500, 1);
        for (int i = 0; i < 500; i++) {
            assertThat(rrelu.band(draws.x()[i]).contains(draws.y()[i])).isTrue();
        }
    }

    @Test
    void theBandIsSampledAtEveryPointAndKink() {
        for (Definition definition : Catalogue.definitions()) {
            if (definition.activation() instanceof Stochastic stochastic) {
                Band band = Band.of(stochastic, WINDOW);
                assertThat(band.x()).containsExactly(Samples.of(stochastic, WINDOW).x());
                for (int i = 0; i < band.x().length; i++) {
                    assertThat(new Interval(band.low()[i], band.high()[i])).isEqualTo(stochastic.band(band.x()[i]));
                }
            }
        }
    }

    private static Draws draws(int count, int seed) {
        return Draws.of((Stochastic) Curve.parse("noisy-relu").activation(), WINDOW, count, seed);
    }

}
