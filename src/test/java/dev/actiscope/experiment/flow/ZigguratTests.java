package dev.actiscope.experiment.flow;

import dev.actiscope.activation.math.Normal;
import dev.actiscope.activation.math.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The ziggurat's numbers are normal, in the tails too.
 */
class ZigguratTests {

    private static final int COUNT = 400_000;

    @ParameterizedTest
    @ValueSource(doubles = { -3.6, -3, -1, -0.2, 0, 0.5, 1.7, 2.5, 3.3, 3.5, 4 })
    void theShareBelowAnyNumberIsRight(double x) {
        Ziggurat ziggurat = new Ziggurat(new RandomSource(5));
        int below = 0;
        for (int i = 0; i < COUNT; i++) {
            below += (ziggurat.next() < x) ? 1 : 0;
        }
        double share = Normal.distribution(x);
        assertThat((double) below / COUNT).isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / COUNT)));
    }

    @Test
    void theFourthMomentIsThree() {
        Ziggurat ziggurat = new Ziggurat(new RandomSource(6));
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            double x = ziggurat.next();
            sum += x * x * x * x;
        }
        assertThat(sum / COUNT).isCloseTo(3, within(0.07));
    }

}
