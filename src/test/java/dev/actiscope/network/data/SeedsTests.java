package dev.actiscope.network.data;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chance in one place knows nothing of chance in another.
 */
class SeedsTests {

    private static final int SEEDS = 1001;

    @Test
    void noTwoUsesOfNoTwoSeedsAgree() {
        Set<Double> first = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Seeds use : Seeds.values()) {
                first.add(use.of(seed).nextDouble());
                first.add(use.of(Seeds.GREATEST - seed).nextDouble());
            }
        }
        assertThat(first).hasSize(2 * SEEDS * Seeds.values().length);
    }

    @Test
    void noTwoUsesOfASeedGoTogether() {
        for (Seeds one : Seeds.values()) {
            for (Seeds other : Seeds.values()) {
                double sum = 0;
                for (int seed = 0; seed < SEEDS; seed++) {
                    sum += one.of(seed).nextGaussian() * other.of(seed).nextGaussian();
                }
                assertThat(Math.abs(sum / SEEDS - ((one == other) ? 1 : 0))).as("%s, %s", one, other).isLessThan(0.15);
            }
        }
    }

}
