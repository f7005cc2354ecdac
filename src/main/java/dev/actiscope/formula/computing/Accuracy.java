package dev.actiscope.formula.computing;

import java.util.List;

import dev.actiscope.formula.tree.Expression;

/**
 * Where doubles give value and slope of a formula as accurately as they should be: off by
 * no more than a change of x by a few units in the last place would make.
 */
public final class Accuracy {

    /** What the law allows. */
    private static final double LAW = 8 * 0x1p-52;

    private static final double LEAST = Double.MIN_VALUE;

    /** How far away another slope tells how the slope changes. */
    private static final double NEAR = 0x1p-20;

    /** At so many places of a picture it is looked whether they are accurate. */
    private static final int PLACES = 16;

    private final RunningError errors;

    /**
     * @param written the function as it is written
     * @param stable the function as it is computed
     * @param derivative the derivative as it is computed
     * @param names of the parameters
     * @param settings a value for each
     */
    public Accuracy(Expression written, Expression stable, Expression derivative, List<String> names,
            List<Double> settings) {
        this.errors = new RunningError(written, stable, derivative, names, settings);
    }

    /**
     * Value and slope as doubles compute them, and what they may be off by.
     * @param x finite
     */
    public RunningError.Results at(double x) {
        return this.errors.at(x);
    }

    /**
     * Whether this is so at some of many places, evenly among them.
     * @param x any number of them; what is not finite is not looked at
     */
    public boolean isLawful(double[] x) {
        int step = Math.max(1, x.length / PLACES);
        for (int i = step / 2; i < x.length; i += step) {
            if (Math.abs(x[i]) < Double.POSITIVE_INFINITY && !isLawful(x[i], at(x[i]))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether this is so at one place.
     * @param x finite
     * @param results what doubles compute there
     */
    public boolean isLawful(double x, RunningError.Results results) {
        if (isNone(results)) {
            return true;
        }
        double slope = results.second();
        double off = results.secondError();
        return results.firstError() <= LAW * (finite(results.first()) + finite(x * slope)) + LEAST
                && (off <= LAW * finite(slope) + LEAST || isLawful(x, slope, off));
    }

    /** Whether there certainly is no value. */
    public static boolean isNone(RunningError.Results results) {
        return results.first() != results.first() && results.firstError() == 0;
    }

    /** Whether a slope is so exact as its own slope, told by another near by, allows. */
    private boolean isLawful(double x, double slope, double off) {
        if (!(off <= NEAR * finite(slope)) || x == 0) {
            return false;
        }
        RunningError.Results other = at(x * (1 + NEAR));
        double turn = Math.abs(other.second() - slope) - off - other.secondError();
        return off <= LAW * (Math.abs(slope) + finite(turn / NEAR));
    }

    private static double finite(double number) {
        return (Math.abs(number) < Double.POSITIVE_INFINITY) ? Math.abs(number) : 0;
    }

}
