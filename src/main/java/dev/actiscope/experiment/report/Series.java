package dev.actiscope.experiment.report;

import dev.actiscope.curve.Curve;

/**
 * Points of a chart.
 *
 * @param role what they are, the code of a message
 * @param function of which they are, which has its own colour; null if of none
 * @param x in ascending order, unless a unit is as long on both axes
 * @param y NaN where there is none
 */
public record Series(String role, Curve function, Style style, double[] x, double[] y) {

    /** How points are drawn. */
    public enum Style {

        /** As a line: what was measured. */
        LINE("line"),

        /** As a broken line: what theory says, or what is compared. */
        THEORY("theory"),

        /** As points. */
        POINTS("points"),

        /** As bars from 0. */
        BARS("bars"),

        /** As a thin, faint line: what the eye goes by, such as a contour. */
        GUIDE("guide"),

        /** The lower edge of a band, which ends at the series after this one. */
        BAND("band");

        private final String key;

        Style(String key) {
            this.key = key;
        }

        /** Its word for a program. */
        public String key() {
            return this.key;
        }

    }

    /** The name by which a program knows it, unless another chart has it too. */
    public String name() {
        return (this.function != null) ? this.role + " " + this.function.notation() : this.role;
    }

}
