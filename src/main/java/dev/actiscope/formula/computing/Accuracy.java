package dev.actiscope.formula.computing;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.tree.Expression;

/**
 * Where doubles give value and slope of a formula as accurately as they should be: off by
 * no more than a change of x by a few units in the last place would make.
 */
public final class Accuracy {

    /** What the law allows. */
    private static final double LAW = 8 * 0x1p-52;

    /** What can be seen of a picture or read off a page. */
    private static final double SEEN = 0x1p-36;

    private static final double LEAST = Double.MIN_VALUE;

    /** What is less cannot be told from 0. */
    private static final double UNSEEN = 0x1p-1000;

    /** How far away other slopes tell how the slope changes. */
    private static final double NEAR = 0x1p-20;

    /** At so many places of a picture it is looked whether they are accurate. */
    private static final int PLACES = 16;

    /** One in so many may be wrong. */
    private static final int FEW = 8;

    private final RunningError errors;

    /** Whether other slopes tell nothing of how a slope changes. */
    private final boolean swings;

    /**
     * @param written the function as it is written
     * @param stable the function as it is computed
     * @param derivative the derivative as it is computed
     * @param names of the parameters
     * @param settings a value for each
     */
    public Accuracy(Expression written, Expression stable, Expression derivative, List<String> names,
            List<Double> settings) {
        this.swings = Periodicity.isIn(written);
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
     * Whether nobody could tell doubles from the function itself by what is seen of it:
     * eleven digits at some of many places, evenly among them. A few do not count, such
     * as roots, where no digits of nothing are left.
     * @param x any number of them; what is not finite is not looked at
     */
    public boolean isEnough(double[] x) {
        int step = Math.max(1, x.length / PLACES);
        int looked = 0;
        int wrong = 0;
        for (int i = step / 2; i < x.length; i += step) {
            looked++;
            wrong += (Math.abs(x[i]) < Double.POSITIVE_INFINITY && !holds(SEEN, UNSEEN, x[i], at(x[i]))) ? 1 : 0;
        }
        return wrong * FEW <= looked;
    }

    /**
     * The same of a picture of a part of the axis.
     */
    public boolean isEnough(Interval part) {
        double[] places = new double[PLACES + 1];
        for (int i = 0; i <= PLACES; i++) {
            places[i] = part.low() + (part.high() - part.low()) * i / PLACES;
        }
        return isEnough(places);
    }

    /**
     * Whether this is so at one place.
     * @param x finite
     * @param results what doubles compute there
     */
    public boolean isLawful(double x, RunningError.Results results) {
        return holds(LAW, LEAST, x, results);
    }

    private boolean holds(double law, double least, double x, RunningError.Results results) {
        if (isNone(results)) {
            return true;
        }
        double slope = results.second();
        double off = results.secondError();
        return results.firstError() <= law * (finite(results.first()) + finite(x * slope)) + least
                && (off <= law * finite(slope) + least || holds(law, x, slope, off));
    }

    /** Whether there certainly is no value. */
    public static boolean isNone(RunningError.Results results) {
        return results.first() != results.first() && results.firstError() == 0;
    }

    /** Whether a slope is so exact as its own slope, told by others near by, allows. */
    private boolean holds(double law, double x, double slope, double off) {
        if (!(off <= NEAR * finite(slope)) || x == 0 || this.swings) {
            return false;
        }
        double turn = Math.min(turn(x * (1 + NEAR), slope), turn(x * (1 - NEAR), slope)) - off;
        return off <= law * (Math.abs(slope) + finite(Math.max(0, turn) / NEAR));
    }

    /** How much another slope differs at least. */
    private double turn(double x, double slope) {
        RunningError.Results other = at(x);
        return Math.abs(other.second() - slope) - other.secondError();
    }

    private static double finite(double number) {
        return (Math.abs(number) < Double.POSITIVE_INFINITY) ? Math.abs(number) : 0;
    }

}
