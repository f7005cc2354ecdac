package dev.actiscope.formula.computing;

import java.util.List;

import dev.actiscope.formula.tree.Expression;

/**
 * Says what value and slope are where doubles overflow, cancel or have no answer.
 */
public interface Referee {

    /**
     * Value and slope at a point.
     * @param x any double; at ±∞ the limits are meant
     */
    Verdict at(double x);

    /**
     * Value and slope at many points. What is dear is done at so many of them as a
     * request may ask for; at the others doubles have to do.
     * @param x any doubles
     * @param values takes the values
     * @param slopes takes the slopes
     */
    void at(double[] x, double[] values, double[] slopes);

    /**
     * @param value NaN where there is none
     * @param slope NaN where there is none
     */
    record Verdict(double value, double slope) {

        /** Where there is neither. */
        public static final Verdict NONE = new Verdict(Double.NaN, Double.NaN);

    }

    /**
     * What the referee has to judge.
     *
     * @param written the function as it is written
     * @param stable the function as it is computed
     * @param names of the parameters
     * @param settings a value for each
     * @param tape what computes it
     * @param function where the tape has the value
     * @param slope where the tape has the slope
     */
    record Case(Expression written, Expression stable, List<String> names, List<Double> settings, Tape tape,
            int function, int slope) {
    }

    /**
     * Where referees come from.
     */
    @FunctionalInterface
    interface Office {

        /**
         * A referee for one case.
         */
        Referee of(Case question);

    }

}
