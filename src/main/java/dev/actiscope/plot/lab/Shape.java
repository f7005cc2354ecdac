package dev.actiscope.plot.lab;

import dev.actiscope.plot.svg.Svg;

/**
 * What a point looks like: what has no colour of its own is told apart by it.
 */
public enum Shape {

    /** The one that functions have. */
    CIRCLE,

    /** Of the same width. */
    SQUARE,

    /** It stands on a side. */
    TRIANGLE,

    /** It stands on a corner. */
    DIAMOND;

    /**
     * Adds one to the data of a path that is filled.
     * @param size across, in pixels
     */
    void add(StringBuilder path, double x, double y, double size) {
        double r = size / 2;
        switch (this) {
            case CIRCLE -> {
                start(path, x - r, y);
                arc(path, r, size);
                arc(path, r, -size);
            }
            case SQUARE -> polygon(path, x - r, y - r, size, 0, 0, size, -size, 0);
            case TRIANGLE -> polygon(path, x, y - size * 0.6, size * 0.6, size, -size * 1.2, 0);
            case DIAMOND -> polygon(path, x, y - size * 0.65, size * 0.65, size * 0.65, -size * 0.65, size * 0.65,
                    -size * 0.65, -size * 0.65);
        }
    }

    private static void start(StringBuilder path, double x, double y) {
        Svg.number(path.append('M'), x);
        Svg.number(path.append(' '), y);
    }

    private static void arc(StringBuilder path, double r, double across) {
        Svg.number(path.append('a'), r);
        Svg.number(path.append(' '), r);
        Svg.number(path.append(" 0 0 0 "), across);
        path.append(" 0");
    }

    /** Each corner is as far as told from the one before it. */
    private static void polygon(StringBuilder path, double x, double y, double... sides) {
        start(path, x, y);
        for (int i = 0; i < sides.length; i += 2) {
            Svg.number(path.append('l'), sides[i]);
            Svg.number(path.append(' '), sides[i + 1]);
        }
        path.append('z');
    }

}
