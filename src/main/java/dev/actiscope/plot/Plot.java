package dev.actiscope.plot;

import dev.actiscope.curve.View;

/**
 * The chart of a view as a picture.
 */
public final class Plot {

    private Plot() {
    }

    /**
     * Draws the chart as SVG: the function above, its derivative below, one x axis.
     * @param width in pixels, 200 to 2000
     * @param height in pixels, 200 to 2000
     * @return an {@code <svg>} element that stands alone
     */
    public static String svg(View view, int width, int height, Theme theme, Labels labels) {
        throw new UnsupportedOperationException();
    }

}
