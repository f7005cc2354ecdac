package dev.actiscope.formula.kinks;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

class ApproachTests {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void aPolynomialTendsToItsConstant() {
        qt().withExamples(500)
            .forAll(doubles().between(-10, 10), doubles().between(-3, 3), doubles().between(-3, 3))
            .assuming((constant, slope, bend) -> Math.abs(constant) > 0.1)
            .checkAssert((constant, slope,
                    bend) -> assertThat(limit((h) -> constant + h * (slope + h * (bend + h)), Double.NaN))
                        .isCloseTo(constant, within(1e-7 * Math.abs(constant))));
    }

    @Test
    void whatIsNothingByNothingTendsToItsSlope() {
        qt().withExamples(200).forAll(doubles().between(0.2, 3)).checkAssert((slope) -> {
            assertThat(limit((h) -> Math.sin(slope * h) / h, Double.NaN)).isCloseTo(slope, within(1e-9));
            assertThat(limit((h) -> Math.expm1(slope * h) / h, Double.NaN)).isCloseTo(slope, within(1e-9));
            assertThat(limit((h) -> (1 - Math.cos(slope * h)) / (h * h), Double.NaN)).isCloseTo(slope * slope / 2,
                    within(1e-8));
        });
    }

    @Test
    void aRoundLimitIsRound() {
        assertThat(limit((h) -> Math.expm1(h) / h, Double.NaN)).isEqualTo(1);
        assertThat(limit((h) -> (1 - Math.cos(h)) / (h * h), Double.NaN)).isEqualTo(0.5);
        assertThat(limit((h) -> 250 * Math.sin(h) / h, Double.NaN)).isEqualTo(250);
    }

    @Test
    void whatShrinksTendsToNothing() {
        assertThat(limit((h) -> h * h, Double.NaN)).isZero();
        assertThat(limit(Math::sin, Double.NaN)).isZero();
        assertThat(limit((h) -> h * Math.log(h), 0)).isZero();
    }

    @Test
    void whatRunsAwayTendsToInfinity() {
        assertThat(limit((h) -> 1 / h, Double.NaN)).isEqualTo(INFINITY);
        assertThat(limit((h) -> -1 / (h * h), Double.NaN)).isEqualTo(-INFINITY);
        assertThat(limit((h) -> 5 + Math.log(h), Double.NaN)).isEqualTo(-INFINITY);
        assertThat(limit((h) -> Math.exp(1 / h), Double.NaN)).isEqualTo(INFINITY);
        assertThat(limit((h) -> -Math.log(h), Double.NaN)).isEqualTo(INFINITY);
    }

    @Test
    void whatNeitherSettlesNorRunsAwayHasNoLimit() {
        assertThat(limit((h) -> Math.sin(1 / h), Double.NaN)).isNaN();
        assertThat(limit((h) -> (h < 1e-3) ? Double.NaN : 1, 1)).isNaN();
    }

    @Test
    void theFunctionIsBelievedWhereItIsApproached() {
        assertThat(limit((h) -> 3 + Math.sqrt(h), 3)).isEqualTo(3);
        assertThat(limit((h) -> 3 + h, 3)).isEqualTo(3);
        assertThat(limit((h) -> 3 + h, 4)).isEqualTo(3);
        assertThat(limit((h) -> 3, 3 + 1e-12)).isEqualTo(3 + 1e-12);
    }

    /** At the distances at which kinks are looked at. */
    private static double limit(DoubleUnaryOperator function, double computed) {
        double[] distance = new double[16];
        double[] value = new double[16];
        double h = 0.5;
        for (int i = 0; i < 16; i++) {
            distance[i] = h;
            value[i] = function.applyAsDouble(h);
            h /= (i < 8) ? 2 : 8;
        }
        return new Approach(distance, value).limit(computed);
    }

}
