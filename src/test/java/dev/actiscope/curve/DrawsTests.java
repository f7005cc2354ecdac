package dev.actiscope.curve;

import java.util.Arrays;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
