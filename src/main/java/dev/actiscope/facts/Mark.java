package dev.actiscope.facts;

import java.util.List;

import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.drawing.SampledCurve;

/**
 * A point of a chart that is worth a mark.
 *
 * @param kind what is there
 * @param chart in which chart, that of the functions or that of their derivatives
 * @param x where, to the last bits
 * @param y the value of the function, or of its derivative, there
 * @param curves which curves of the view, from 0: one, or two that meet;
 * {@link SampledCurve#DIFFERENCE} for the difference of two
 */
public record Mark(Kind kind, Show chart, double x, double y, List<Integer> curves) {

    /**
     * What there can be.
     */
    public enum Kind {

        /** No value close by is greater, and some on either side are less. */
        MAXIMUM("maximum"),

        /** No value close by is less, and some on either side are greater. */
        MINIMUM("minimum"),

        /** The value is 0, and not all along. */
        ZERO("zero"),

        /** Two functions have the same value, and not all along. */
        INTERSECTION("intersection");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /**
         * The word in an answer.
         */
        public String key() {
            return this.key;
        }

    }

}
