package dev.actiscope.plot.lab;

import dev.actiscope.activation.math.Rounding;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.text.Decimal;

/**
 * The colours of maps, from low over the middle to high: orange and blue, which every
 * kind of eye tells apart, and the further from the middle the more they stand out from
 * the page. The page's style sheet and its script say the same.
 */
final class Shades {

    private static final int[][] LIGHT = { { 127, 59, 8 }, { 224, 130, 20 }, { 247, 247, 247 }, { 67, 147, 195 },
            { 5, 48, 97 } };

    private static final int[][] DARK = { { 255, 196, 120 }, { 196, 112, 28 }, { 30, 35, 42 }, { 44, 120, 184 },
            { 150, 210, 255 } };

    private static final double PERCENT = 100;

    private Shades() {
    }

    /**
     * A colour, as CSS has it.
     * @param share from 0 to 1
     */
    static String at(double share, Theme theme) {
        double place = Math.min(1, Math.max(0, share)) * (LIGHT.length - 1);
        int below = Math.min(LIGHT.length - 2, (int) place);
        double rest = place - below;
        if (theme == Theme.PAGE) {
            return mixed(below, rest);
        }
        int[][] stops = (theme == Theme.LIGHT) ? LIGHT : DARK;
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            int part = (int) Rounding.nearest(stops[below][i] + rest * (stops[below + 1][i] - stops[below][i]));
            colour.append("0123456789abcdef".charAt(part / 16)).append("0123456789abcdef".charAt(part % 16));
        }
        return colour.toString();
    }

    private static String mixed(int below, double rest) {
        double percent = Rounding.nearest(PERCENT * PERCENT * rest) / PERCENT;
        return (percent == 0) ? stop(below) : (percent == PERCENT) ? stop(below + 1)
                : "color-mix(in srgb," + stop(below + 1) + ' ' + Decimal.print(percent) + "%," + stop(below) + ')';
    }

    private static String stop(int index) {
        return "var(--shade-" + (index + 1) + ')';
    }

}
