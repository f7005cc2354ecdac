package dev.actiscope.activation.math;

import java.math.BigDecimal;

import dev.actiscope.activation.catalogue.Precise;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

/**
 * The normal distribution, against high precision.
 */
class NormalTests {

    private static final Percentage FEW_ULPS = withinPercentage(4e-13);

    @Test
    void theDistributionHasAllItsDigitsInTheTail() {
        qt().withExamples(300).forAll(doubles().between(-37, 9)).checkAssert((z) -> {
            double exact = Precise.distribution(new BigDecimal(z)).doubleValue();
            double slope = Precise.density(new BigDecimal(z)).doubleValue();
            assertThat(Normal.distribution(z)).isCloseTo(exact,
                    within(8 * Math.ulp(1.0) * (exact + Math.abs(z) * slope)));
        });
        assertThat(Normal.distribution(0)).isEqualTo(0.5);
    }

    @Test
    void aShareOfTheDensityIsAddedToTheDistribution() {
        qt().withExamples(300).forAll(doubles().between(-9, 9), doubles().between(0, 10)).checkAssert((z, factor) -> {
            BigDecimal exact = new BigDecimal(z);
            double sum = Precise.distribution(exact)
                .add(Precise.density(exact).multiply(new BigDecimal(factor)))
                .doubleValue();
            assertThat(Normal.distribution(z, factor)).isCloseTo(sum, within(1e-15 * (1 + factor) + 1e-14 * sum));
        });
    }

    @Test
    void millsRatioIsTheUpperTailOverTheDensity() {
        qt().withExamples(300).forAll(doubles().between(0, 30)).checkAssert((z) -> {
            BigDecimal exact = new BigDecimal(z);
            BigDecimal ratio = Precise.distribution(exact.negate()).divide(Precise.density(exact), Precise.DIGITS);
            assertThat(Normal.millsRatio(z)).isCloseTo(ratio.doubleValue(), FEW_ULPS);
        });
    }

    @Test
    void whatIsRectifiedHasTheMeanOfItsPositivePart() {
        qt().withExamples(300)
            .forAll(doubles().between(-20, 20), doubles().between(0.1, 10))
            .assuming((mean, deviation) -> mean / deviation > -8)
            .checkAssert((mean, deviation) -> {
                BigDecimal z = new BigDecimal(mean).divide(new BigDecimal(deviation), Precise.DIGITS);
                double exact = new BigDecimal(mean).multiply(Precise.distribution(z))
                    .add(new BigDecimal(deviation).multiply(Precise.density(z)))
                    .doubleValue();
                assertThat(Normal.rectified(mean, deviation)).isCloseTo(exact, within(1e-14 * deviation));
            });
    }

    @Test
    void oneInTwentyIsBelowTheBandAndOneAboveIt() {
        Interval band = Normal.rectifiedBand(5, 2);
        assertThat(Normal.distribution((band.low() - 5) / 2)).isCloseTo(0.05, within(1e-15));
        assertThat(Normal.distribution((band.high() - 5) / 2)).isCloseTo(0.95, within(1e-15));
        assertThat(Normal.rectifiedBand(0, 1).low()).isZero();
        assertThat(Normal.rectifiedBand(-2, 1)).isEqualTo(new Interval(0, 0));
    }

}
