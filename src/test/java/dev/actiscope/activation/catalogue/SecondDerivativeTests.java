package dev.actiscope.activation.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.actiscope.activation.catalogue.AccuracyCase.Target;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of accuracy, |error| ≤ 8 ε (|f″| + |x f‴|), for the second derivative of every
 * function of the catalogue. It comes of the formulas, so it holds where these neither
 * overflow nor underflow on the way.
 */
class SecondDerivativeTests {

    static final List<Definition> DEFINITIONS = Catalogue.definitions();

    /** Farther out a product with a setting may overflow. */
    private static final double FARTHEST = 1e300;

    /** What a smaller result is made of may be subnormal. */
    private static final double TINY = 1e-230;

    @ParameterizedTest
    @FieldSource("DEFINITIONS")
    void isAccurate(Definition definition) {
        Reference reference = Reference.of(definition);
        List<String> failures = new ArrayList<>();
        int known = 0;
        int all = 0;
        for (Curve curve : AccuracySuite.curves(definition).filter(SecondDerivativeTests::isUsual).toList()) {
            Slope slope = Slope.of(curve);
            List<Double> kinks = slope.kinks(new Interval(-10, 10)).stream().map((kink) -> kink.x() + 0.0).toList();
            for (Map.Entry<Double, Target> place : AccuracySuite.seconds(curve, reference).entrySet()) {
                double x = place.getKey();
                double second = slope.derivative(x);
                Target target = kinks.contains(x + 0.0) ? Target.nan() : place.getValue();
                all++;
                known += target.isKnown() ? 1 : 0;
                if (Math.abs(x) <= FARTHEST && !areTiny(target.nearest(), second) && target.error(second) > 1) {
                    failures.add("%s at x = %s: %s, not %s".formatted(curve.notation(), x, second, target.nearest()));
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(known).as("places with a reference").isGreaterThan(all * 9 / 10);
    }

    /** Settings of everyday size, and the limits. */
    private static boolean isUsual(Curve curve) {
        return curve.settings()
            .stream()
            .allMatch((setting) -> setting == 0 || Double.isInfinite(setting)
                    || Math.abs(setting) >= 1e-6 && Math.abs(setting) <= 1e6);
    }

    private static boolean areTiny(double one, double other) {
        return Math.abs(one) < TINY && Math.abs(other) < TINY;
    }

}
