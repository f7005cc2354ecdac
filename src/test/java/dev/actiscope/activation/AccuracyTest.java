package dev.actiscope.activation;

import java.util.List;

import dev.actiscope.activation.AccuracySuite.Case;
import dev.actiscope.activation.AccuracySuite.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of accuracy, |error| ≤ 8 ε (|f| + |x f′|) + 2<sup>−1074</sup>, for every
 * function of the catalogue.
 */
class AccuracyTest {

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valueAndDerivativeAreAccurateOverAllDoubles(Definition definition) {
        assertThat(AccuracySuite.cases(definition)).isNotEmpty().allSatisfy((c) -> {
            Activation activation = definition.activation(c.settings());
            assertAccurate("value", c, c.value(), activation.value(c.x()));
            assertAccurate("derivative", c, c.derivative(), activation.derivative(c.x()));
        });
    }

    private static void assertAccurate(String what, Case c, Target target, double actual) {
        assertThat(target.error(actual))
            .as("error of the %s of %s%s at %s, %s instead of %s", what, c.name(), c.settings(), c.x(), actual,
                    target.nearest())
            .isLessThanOrEqualTo(1);
    }

}
