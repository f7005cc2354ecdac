package dev.actiscope.experiment.judging;

import java.util.Arrays;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * By how much one candidate exceeds another, seed by seed: what both owe to a seed
 * cancels out.
 *
 * @param difference its mean over the seeds, or its median, with its interval
 * @param seeds in how many both had a finite number
 * @param leftOut in how many one of them had none, as where a network diverged
 */
public record Paired(Confidence difference, int seeds, int leftOut) {

    /**
     * With fewer seeds nothing is decided: that differences are normal is a guess then.
     */
    public static final int LEAST_SEEDS = 8;

    /**
     * The least difference of logarithms that is worth speaking of, of losses and of
     * other sizes of which one may be a multiple of the other: a tenth, about. Less is
     * smaller than what a learning rate half as large again does, so nobody would choose
     * a function for it.
     */
    public static final double WORTH = 0.1;

    /**
     * Two candidates that are the only ones.
     * @param a what the one had, by seed
     * @param b what the other had with the same seeds
     */
    public static Paired of(double[] a, double[] b) {
        return of(a, b, 1);
    }

    /**
     * Two of several candidates. Each interval is so much wider, after Bonferroni, that
     * the intervals of all pairs together miss in 5 % of all cases at most.
     * @param pairs how many pairs are looked at
     * @see <a href="https://doi.org/10.1080/01621459.1961.10482090">Dunn, Multiple
     * Comparisons Among Means, 1961</a>
     */
    public static Paired of(double[] a, double[] b, int pairs) {
        double[] differences = differences(a, b);
        Confidence mean = Confidence.mean(differences, Confidence.MISSES / pairs, greatest(a, b));
        return new Paired(mean, differences.length, a.length - differences.length);
    }

    /**
     * The same by the median in place of the mean: for what is off by much now and then,
     * as times that a clock takes.
     */
    public static Paired medians(double[] a, double[] b, int pairs) {
        double[] differences = differences(a, b);
        Confidence median = Confidence.median(differences, Confidence.MISSES / pairs);
        return new Paired(median, differences.length, a.length - differences.length);
    }

    /** The largest magnitude of what differences are taken of. */
    private static double greatest(double[] a, double[] b) {
        return Math.max(Confidence.greatest(Confidence.finite(a)), Confidence.greatest(Confidence.finite(b)));
    }

    private static double[] differences(double[] a, double[] b) {
        double[] differences = new double[a.length];
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = a[i] - b[i];
            if (Math.abs(difference) < Double.POSITIVE_INFINITY) {
                differences[count++] = difference;
            }
        }
        return Arrays.copyOf(differences, count);
    }

    /**
     * Tells how many times as large the first is as the second, with the interval of
     * that, where the numbers are logarithms.
     * @param statement takes three numbers: the ratio, and from where to where it may be
     */
    public Statement ratio(Statement statement) {
        return statement.number(Exponential.exp(this.difference.value()))
            .number(Exponential.exp(this.difference.low()))
            .number(Exponential.exp(this.difference.high()));
    }

    /**
     * Whether the first exceeds the second.
     * @param worth the least difference that is worth speaking of, at least 0
     * @return undecided with too few seeds, and where some were left out, since the rest
     * tells of the fortunate ones alone; and where the difference is the same with each
     * seed but for rounding, since Student's interval takes its width from how they
     * differ; else as {@link Confidence#exceeds(double, double)}
     */
    public Holds judge(double worth) {
        return (this.seeds < LEAST_SEEDS || this.leftOut > 0) ? Holds.UNDECIDED : this.difference.exceeds(0, worth);
    }

}
