package dev.actiscope.plot.svg;

import java.util.List;

/**
 * The look of the eight curves: blue, orange, teal, crimson, mauve, violet, sage and
 * bronze, in the dark theme as light as they have to be. They were searched for by
 * simulated annealing, so that the two most alike differ as much as possible by CIEDE2000
 * for normal vision and without one kind of cone, with at least 3:1 on page and panel,
 * and none of them near black or grey. Words about a curve are in a tone of its colour
 * that can be read: of the same hue, and darker or lighter only as far as 4.5:1 takes.
 * The page's style sheet says the same as custom properties.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2009.113">Machado, Oliveira and Fernandes,
 * 2009, on how colours look without a kind of cone</a>
 */
public final class Palette {

    /** The dots of a difference, as {@link #dash} has dashes. */
    static final String DIFFERENCE = "1 3";

    private static final List<String> LIGHT = List.of("#1a7ff0", "#d95f02", "#007369", "#a9014f", "#b37ca3", "#6434c1",
            "#7c9562", "#6b5100");

    private static final List<String> DARK = List.of("#3591f7", "#ff8a3d", "#84ffd9", "#fe065f", "#d7caff", "#9c749e",
            "#528d6f", "#ffee32");

    private static final List<String> LIGHT_TEXT = List.of("#026dd8", "#b95002", "#007369", "#a9014f", "#935e84",
            "#6434c1", "#5f7745", "#6b5100");

    private static final List<String> DARK_TEXT = List.of("#3591f7", "#ff8a3d", "#84ffd9", "#fe2063", "#d7caff",
            "#9f77a1", "#559072", "#ffee32");

    private static final List<String> DASHES = List.of("none", "8 4", "8 3 2 3", "14 4", "4 3", "8 3 2 3 2 3",
            "12 3 5 3", "2 3");

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
     * A colour for words about a curve on a light background.
     * @param curve which curve, from 0
     * @return {@code #rrggbb}
     */
    public static String lightText(int curve) {
        return LIGHT_TEXT.get(curve);
    }

    /**
     * A colour for words about a curve on a dark background.
     * @param curve which curve, from 0
     * @return {@code #rrggbb}
     */
    public static String darkText(int curve) {
        return DARK_TEXT.get(curve);
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
