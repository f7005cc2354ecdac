package dev.actiscope.plot.svg;

import java.util.List;

/**
 * The look of the eight curves. The colours are Okabe and Ito's, darkened for the light
 * theme and lightened for the dark one, so that each has at least 3:1 on its background
 * and any two differ by at least 10 (CIEDE2000), the first five by 17, for normal and for
 * deficient colour vision. The page's style sheet says the same as custom properties.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design,
 * 2002</a>
 */
public final class Palette {

    private static final List<String> LIGHT = List.of("#1a7ff0", "#b84a00", "#2f8768", "#894f8b", "#24282e", "#d07700",
            "#042e5e", "#58400f");

    private static final List<String> DARK = List.of("#3591f7", "#f56420", "#8fe39f", "#d088a5", "#f1f3fb", "#986543",
            "#b2c0fa", "#ece13c");

    private static final List<String> DASHES = List.of("none", "14 3", "8 3", "3 2", "12 3 2 3", "6 3 2 3", "20 4",
            "12 3 2 3 2 3");

    private Palette() {
    }

    /** How many looks there are, as many as a view has curves. */
    public static int size() {
        return DASHES.size();
    }

    /**
     * A colour for a light background.
     * @param curve which curve, from 0
     * @return {@code #rrggbb}
     */
    public static String light(int curve) {
        return LIGHT.get(curve);
    }

    /**
     * A colour for a dark background.
     * @param curve which curve, from 0
     * @return {@code #rrggbb}
     */
    public static String dark(int curve) {
        return DARK.get(curve);
    }

    /**
     * What tells curves apart where one lies on the other, or where there is no colour.
     * @param curve which curve, from 0
     * @return dashes and gaps in pixels as SVG writes them, such as {@code 8 3}, or
     * {@code none} for a solid line
     */
    public static String dash(int curve) {
        return DASHES.get(curve);
    }

}
