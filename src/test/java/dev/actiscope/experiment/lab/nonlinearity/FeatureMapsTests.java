package dev.actiscope.experiment.lab.nonlinearity;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.setting.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What the playground's features are over the plane.
 */
class FeatureMapsTests {

    /** So that sin x₁ has its period under the points, however far they reach. */
    @Test
    void featuresReachAsFarAsThePoints() {
        Settings settings = Settings.require(new Playground().settings(),
                Query.parse("data=10,1,1/-3,-16,-1/1,2,1/-2,2,-1"));
        double[] maps = NetworkJson.features(settings, 0, 2);
        assertThat(maps).hasSize(7 * 4);
        assertThat(Arrays.copyOfRange(maps, 0, 4)).containsExactly(-8, 8, -8, 8);
        assertThat(Arrays.copyOfRange(maps, 4, 8)).containsExactly(-8, -8, 8, 8);
        assertThat(Arrays.copyOfRange(maps, 8, 12)).containsExactly(64, 64, 64, 64);
        assertThat(Arrays.copyOfRange(maps, 16, 20)).containsExactly(64, -64, -64, 64);
        assertThat(maps[21]).as("sin 8").isCloseTo(0.98935824662338178, within(1e-15));
        assertThat(maps[24]).as("sin -8").isCloseTo(-0.98935824662338178, within(1e-15));
    }

}
