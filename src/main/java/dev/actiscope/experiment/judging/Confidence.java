package dev.actiscope.experiment.judging;

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

    /**
     * The mean of numbers, after Student. A single number has no interval.
     * @param numbers finite ones
     */
    public static Confidence mean(double... numbers) {
        return mean(numbers, MISSES);
    }

    /**
     * @param misses how seldom the interval may miss
     */
    static Confidence mean(double[] numbers, double misses) {
        int n = numbers.length;
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double mean = sum / n;
        if (n < 2) {
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
     * A share, after Wilson: right for few cases and near 0 and 1 too.
     * @param hits how often it was so
     * @param cases of how many
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, Probable
     * Inference, the Law of Succession, and Statistical Inference, 1927</a>
     */
    public static Confidence share(int hits, int cases) {
        if (cases == 0) {
            return new Confidence(Double.NaN, Double.NaN, Double.NaN);
        }
        double share = (double) hits / cases;
        double all = cases + Z * Z;
        double centre = (hits + Z * Z / 2) / all;
        double reach = Math.sqrt(hits * (1 - share) + Z * Z / 4) * Z / all;
        double low = (hits == 0) ? 0 : centre - reach;
        return new Confidence(share, low, (hits == cases) ? 1 : centre + reach);
    }

    /**
     * Whether the number is greater than if there were nothing at all.
     * @param nothing what it would be then
     * @param worth the least that is worth speaking of, at least as much
     * @return yes if the interval lies above nothing and what was found is worth speaking
     * of; no if all of the interval is less than that
     */
    public Holds exceeds(double nothing, double worth) {
        if (this.low > nothing && this.value >= worth) {
            return Holds.YES;
        }
        return (this.high < worth) ? Holds.NO : Holds.UNDECIDED;
    }

}
