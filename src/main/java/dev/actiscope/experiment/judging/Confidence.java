package dev.actiscope.experiment.judging;

import java.util.Arrays;

import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * A number that chance has a part in, with an interval that covers what it would be
 * without in 95 % of all cases.
 *
 * @param value what was found; NaN if nothing was
 * @param low where the interval begins; NaN if too little is known
 * @param high where it ends
 */
public record Confidence(double value, double low, double high) {

    /** How seldom an interval may miss. */
    static final double MISSES = 0.05;

    /** The standard normal's quantile at 1 − 0.05/2. */
    private static final double Z = 1.959963984540054;

    /** Of the greatest number: a spread so small may be rounding, and is none. */
    private static final double ROUNDING = 0x1p-46;

    /**
     * The mean of numbers, after Student. Without any spread there is no interval, which
     * would have no width: so it is with a single number, and with numbers that are all
     * equal but for rounding, since that those not seen are equal as well does not
     * follow.
     * @param numbers finite ones
     */
    public static Confidence mean(double... numbers) {
        return mean(numbers, MISSES, greatest(numbers));
    }

    /**
     * The mean of logarithms likewise. How exact they are depends on the numbers of which
     * they are, and so not on how near to 0 they are.
     * @param numbers finite ones
     */
    public static Confidence ofLogarithms(double... numbers) {
        return mean(numbers, MISSES, Math.max(1, greatest(numbers)));
    }

    /** The largest of some magnitudes. */
    static double greatest(double... numbers) {
        double greatest = 0;
        for (double number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest;
    }

    /** Those of some numbers that are finite, in their order. */
    public static double[] finite(double... numbers) {
        double[] finite = new double[numbers.length];
        int count = 0;
        for (double number : numbers) {
            if (Math.abs(number) < Double.POSITIVE_INFINITY) {
                finite[count++] = number;
            }
        }
        return Arrays.copyOf(finite, count);
    }

    /**
     * @param misses how seldom the interval may miss
     * @param greatest the largest magnitude of what the numbers were made of, beside
     * which rounding is nothing
     */
    static Confidence mean(double[] numbers, double misses, double greatest) {
        int n = numbers.length;
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double mean = sum / n;
        if (!(spread(numbers) > ROUNDING * greatest)) {
            return new Confidence(mean, Double.NaN, Double.NaN);
        }
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        double error = Math.sqrt(squares / (n - 1) / n);
        double reach = StudentDistribution.quantile(1 - misses, n - 1) * error;
        return new Confidence(mean, mean - reach, mean + reach);
    }

    /**
     * The median of numbers, with an interval that takes nothing for granted of how they
     * are distributed: between two of them in order, which the median of all that could
     * have been seen lies outside of as seldom as of as many coins all but few fall on
     * one side. A number that is far off moves it no more than one that is a little off.
     * @param numbers finite ones
     * @param misses how seldom the interval may miss
     * @return without an interval where even the least and the greatest together miss
     * more often: below six numbers, for one in twenty
     * @see "Thompson, On Confidence Ranges for the Median, The Annals of Mathematical
     * Statistics 7, 1936"
     */
    static Confidence median(double[] numbers, double misses) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return new Confidence(Double.NaN, Double.NaN, Double.NaN);
        }
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        double coins = 2;
        for (int i = 0; i < n; i++) {
            coins /= 2;
        }
        int beyond = -1;
        for (double missed = coins; missed <= misses && 2 * (beyond + 1) < n - 1; missed += coins) {
            beyond++;
            coins *= (double) (n - beyond) / (beyond + 1);
        }
        return (beyond < 0) ? new Confidence(median, Double.NaN, Double.NaN)
                : new Confidence(median, sorted[beyond], sorted[n - 1 - beyond]);
    }

    private static double spread(double... numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return high - low;
    }

    /**
     * The mean of shares, of one case each: as {@link #mean(double...)}, as long as that
     * stays within 0 and 1. Where it does not, too few cases differ from 0 or 1 for them
     * to be normal, and where all are equal there is none; then it reaches as far as
     * Wilson's interval of as many cases too, since a number from 0 to 1 varies at most
     * as much as one that is 0 or 1 and has the same mean.
     * @param shares from 0 to 1
     */
    public static Confidence shares(double... shares) {
        Confidence mean = mean(shares);
        if (mean.low >= 0 && mean.high <= 1) {
            return mean;
        }
        Confidence wilson = wilson(mean.value, shares.length);
        return (mean.low == mean.low) ? new Confidence(mean.value, Math.max(0, Math.min(mean.low, wilson.low)),
                Math.min(1, Math.max(mean.high, wilson.high))) : wilson;
    }

    /**
     * A share, after Wilson: right for few cases and near 0 and 1 too.
     * @param hits how often it was so
     * @param cases of how many
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, Probable
     * Inference, the Law of Succession, and Statistical Inference, 1927</a>
     */
    public static Confidence share(int hits, int cases) {
        return wilson((double) hits / cases, cases);
    }

    private static Confidence wilson(double share, int cases) {
        if (cases == 0) {
            return new Confidence(Double.NaN, Double.NaN, Double.NaN);
        }
        double all = cases + Z * Z;
        double centre = (share * cases + Z * Z / 2) / all;
        double reach = Math.sqrt(cases * share * (1 - share) + Z * Z / 4) * Z / all;
        return new Confidence(share, (share == 0) ? 0 : centre - reach, (share == 1) ? 1 : centre + reach);
    }

    /**
     * Whether the number is greater than if there were nothing at all.
     * @param nothing what it would be then
     * @param worth the least that is worth speaking of, at least as much
     * @return yes if the interval lies above nothing and what was found is worth speaking
     * of; no if all of the interval is less than that; undecided else, and where there is
     * no interval
     */
    public Holds exceeds(double nothing, double worth) {
        if (this.low > nothing && this.value >= worth) {
            return Holds.YES;
        }
        return (this.high < worth) ? Holds.NO : Holds.UNDECIDED;
    }

}
