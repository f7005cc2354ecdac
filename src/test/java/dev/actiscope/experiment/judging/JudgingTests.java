package dev.actiscope.experiment.judging;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict.Holds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Intervals are those of the literature, and say no more than chance allows.
 */
class JudgingTests {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    /** Hours of sleep gained by ten patients with two drugs: Student, 1908. */
    private static final double[] FIRST = { 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0 };

    private static final double[] SECOND = { 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4 };

    /** References: scipy.stats.t.ppf of SciPy 1.17. */
    @ParameterizedTest
    @CsvSource({ "0.95, 1, 12.706204736174694", "0.95, 2, 4.302652729749462", "0.95, 7, 2.364624251592784",
            "0.99, 4, 4.604094871349993", "0.995, 9, 3.689662392304245", "0.95, 999, 1.9623414611334493" })
    void quantilesAreStudents(double probability, int nu, double t) {
        assertThat(StudentDistribution.quantile(probability, nu)).isCloseTo(t, Offset.offset(1e-9));
        assertThat(StudentDistribution.within(t, nu)).isCloseTo(probability, CLOSE);
    }

    @Test
    void aMeanHasStudentsInterval() {
        Confidence mean = Confidence.mean(SECOND);
        assertThat(mean.value()).isCloseTo(2.33, CLOSE);
        assertThat(mean.low()).isCloseTo(0.8976775393767, Offset.offset(1e-8));
        assertThat(Confidence.mean(3).low()).as("of a single number").isNaN();
        assertThat(Confidence.mean().value()).as("of none").isNaN();
    }

    /** As R prints it: t.test(extra ~ group, data = sleep, paired = TRUE). */
    @Test
    void aPairedDifferenceLeavesOutWhatBothShare() {
        Paired paired = Paired.of(SECOND, FIRST);
        assertThat(paired.difference().value()).isCloseTo(1.58, CLOSE);
        assertThat(paired.difference().low()).isCloseTo(0.7001142, Offset.offset(1e-7));
        assertThat(paired.difference().high()).isCloseTo(2.4598858, Offset.offset(1e-7));
    }

    @Test
    void aDifferenceOfLogarithmsIsToldAsARatio() {
        Confidence difference = new Confidence(Math.log(2), Math.log(1.5), Double.NaN);
        List<Statement.Argument> told = new Paired(difference, 8, 0).ratio(Statement.of("twice")).arguments();
        assertThat(told).extracting(Statement.Argument::number)
            .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other))
            .containsExactly(2.0, 1.5, Double.NaN);
    }

    @Test
    void severalPairsWidenTheInterval() {
        Confidence difference = Paired.of(SECOND, FIRST, 3).difference();
        assertThat(difference.low()).isCloseTo(0.4390580058350, Offset.offset(1e-8));
        assertThat(difference.high()).isCloseTo(2.7209419941650, Offset.offset(1e-8));
    }

    /**
     * Which of so many numbers in order bound the median: Conover, Practical
     * Nonparametric Statistics, 1999, by the binomial distribution's table.
     */
    @ParameterizedTest
    @CsvSource({ "6, 1, 1, 6", "8, 1, 1, 8", "10, 1, 2, 9", "16, 1, 4, 13", "25, 1, 8, 18", "100, 1, 40, 61",
            "10, 5, 1, 10" })
    void aMedianLiesBetweenNumbersThatWereSeen(int count, int pairs, int low, int high) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = count - i;
        }
        Paired paired = Paired.medians(numbers, new double[count], pairs);
        assertThat(paired.difference()).isEqualTo(new Confidence((count + 1) / 2.0, low, high));
    }

    @Test
    void aMedianTakesNoNoticeOfHowFarOffANumberIs() {
        double[] numbers = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 1e9 };
        assertThat(Paired.medians(numbers, new double[10], 1).difference()).isEqualTo(new Confidence(5.5, 2, 9));
        assertThat(Paired.medians(new double[5], new double[5], 1).difference().low()).as("of few").isNaN();
        assertThat(Paired.medians(new double[0], new double[0], 1).difference().value()).as("of none").isNaN();
    }

    /**
     * Newcombe, Two-Sided Confidence Intervals for the Single Proportion, 1998, table I,
     * method 3.
     */
    @ParameterizedTest
    @CsvSource({ "81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718" })
    void sharesHaveWilsonsInterval(int hits, int cases, double low, double high) {
        Confidence share = Confidence.share(hits, cases);
        assertThat(share.low()).isCloseTo(low, Offset.offset(5e-5));
        assertThat(share.high()).isCloseTo(high, Offset.offset(5e-5));
        Confidence others = Confidence.share(cases - hits, cases);
        assertThat(others.low()).as("of the rest").isCloseTo(1 - share.high(), CLOSE);
        assertThat(others.high()).isCloseTo(1 - share.low(), CLOSE);
    }

    @Test
    void aClaimHoldsIfTheEffectIsCertainAndWorthSpeakingOf() {
        assertThat(new Confidence(0.3, 0.1, 0.5).exceeds(0, 0.2)).isEqualTo(Holds.YES);
        assertThat(new Confidence(0.15, 0.1, 0.25).exceeds(0, 0.2)).as("may be too small").isEqualTo(Holds.UNDECIDED);
        assertThat(new Confidence(0.05, 0.01, 0.1).exceeds(0, 0.2)).as("is too small").isEqualTo(Holds.NO);
        assertThat(new Confidence(0.3, -0.1, 0.7).exceeds(0, 0.2)).as("may be chance").isEqualTo(Holds.UNDECIDED);
        assertThat(new Confidence(-0.3, -0.5, -0.1).exceeds(0, 0.2)).as("is the reverse").isEqualTo(Holds.NO);
        assertThat(Confidence.share(20, 20).exceeds(0.5, 0.7)).isEqualTo(Holds.YES);
    }

    @Test
    void pairsAreJudgedOnTheSameTerms() {
        assertThat(Paired.of(SECOND, FIRST).judge(1)).isEqualTo(Holds.YES);
        assertThat(Paired.of(FIRST, SECOND).judge(1)).isEqualTo(Holds.NO);
    }

    /** Equal numbers do not say by how much those not seen would differ. */
    @Test
    void whatDoesNotVaryHasNoIntervalAndDecidesNothing() {
        Paired same = Paired.of(FIRST, FIRST);
        assertThat(same.difference().value()).isZero();
        assertThat(same.difference().low()).isNaN();
        assertThat(same.judge(1)).isEqualTo(Holds.UNDECIDED);
        double[] ahead = { 1, 1, 1, 1, 1, 1, 1, 1 };
        assertThat(Paired.of(ahead, new double[8]).judge(Paired.WORTH)).isEqualTo(Holds.UNDECIDED);
        assertThat(Confidence.mean(ahead).exceeds(0, 0.5)).isEqualTo(Holds.UNDECIDED);
    }

    /** 8 and 7.000000000000001 differ from 1 by what rounding leaves of it. */
    @Test
    void whatVariesByRoundingAloneDoesNotVary() {
        double[] ahead = { 1, 2, 3, 4, 5, 6, 7, 8 };
        double[] behind = { 0, 1, 2, 3, 4, 5, 6, 7.000000000000001 };
        assertThat(Paired.of(ahead, behind).difference().low()).isNaN();
        assertThat(Paired.of(ahead, behind).judge(0.1)).isEqualTo(Holds.UNDECIDED);
        assertThat(Confidence.mean(0.1 + 0.2, 0.3, 0.3, 0.3).low()).isNaN();
        behind[7] = 7.000000000001;
        assertThat(Paired.of(ahead, behind).judge(0.1)).as("more than rounding").isEqualTo(Holds.YES);
        assertThat(Confidence.mean(1e-20, 2e-20, 3e-20).low()).as("of small numbers").isNotNaN();
    }

    /** That few were seen does not say that there are fewer than where none was. */
    @Test
    void aShareThatIsSeenOnceIsNoSurerThanOneThatIsNot() {
        double[] shares = new double[12];
        double high = Confidence.shares(shares).high();
        for (int i = 0; i < 3; i++) {
            shares[i] = 1.0 / 45;
            assertThat(Confidence.shares(shares).high()).isGreaterThan(high);
            assertThat(Confidence.shares(shares).exceeds(0, 0.01)).isEqualTo(Holds.UNDECIDED);
            double[] others = Arrays.stream(shares).map((share) -> 1 - share).toArray();
            assertThat(Confidence.shares(others).low()).isLessThan(1 - high);
            high = Confidence.shares(shares).high();
        }
    }

    /**
     * Student's where they differ and it stays within, else Wilson's of as many cases.
     */
    @Test
    void sharesThatDoNotVaryHaveWilsonsInterval() {
        assertThat(Confidence.shares(new double[20])).isEqualTo(Confidence.share(0, 20));
        assertThat(Confidence.shares(1, 1, 1, 1)).isEqualTo(Confidence.share(4, 4));
        assertThat(Confidence.shares(0.25, 0.25, 0.25, 0.25)).isEqualTo(Confidence.share(1, 4));
        assertThat(Confidence.shares(0.3, 0.4, 0.5)).isEqualTo(Confidence.mean(0.3, 0.4, 0.5));
        assertThat(Confidence.shares().value()).as("of none").isNaN();
    }

    @Test
    void fewSeedsDecideNothing() {
        Paired few = Paired.of(Arrays.copyOf(SECOND, 7), new double[7]);
        assertThat(few.judge(0)).isEqualTo(Holds.UNDECIDED);
    }

    @Test
    void whatDivergedDecidesNothing() {
        double[] diverged = FIRST.clone();
        diverged[3] = Double.NaN;
        Paired paired = Paired.of(SECOND, diverged);
        assertThat(paired.seeds()).isEqualTo(9);
        assertThat(paired.leftOut()).isEqualTo(1);
        assertThat(paired.difference().value()).as("of the others").isCloseTo((15.8 - 1.3) / 9, CLOSE);
        assertThat(paired.judge(0)).isEqualTo(Holds.UNDECIDED);
        double[] infinite = SECOND.clone();
        infinite[3] = Double.POSITIVE_INFINITY;
        assertThat(Paired.of(infinite, FIRST).leftOut()).isEqualTo(1);
    }

}
