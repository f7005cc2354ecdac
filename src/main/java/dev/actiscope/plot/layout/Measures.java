package dev.actiscope.plot.layout;

import dev.actiscope.plot.svg.Text;

/**
 * How large, thick and opaque the parts of a chart are. Sizes are in pixels of its
 * layout, opacities from 0 to 1. Pictures are drawn by this, and so is the live chart.
 */
public final class Measures {

    /** The size of text, and from the middle of a line to its baseline. */
    public static final double TEXT = Text.SIZE;

    public static final double BASELINE = 0.35 * TEXT;

    /**
     * How thick the background is around text that lies over curves, on both sides
     * together: so thick that nothing is seen between the letters, and not so thick that
     * it reaches the line above.
     */
    public static final double HALO = 6;

    /** Between tick labels and what they label. */
    public static final double LABEL_GAP = 7;

    /** From the baseline of a caption down to its panel. */
    public static final double CAPTION_GAP = 9;

    /** Between the x axis and its letter. */
    public static final double LETTER_GAP = 4;

    /**
     * Between a curve's end and the name above it, and between a name and the panel's
     * edge.
     */
    public static final double NAME_GAP = 5;

    /** How thick the line of a curve is. */
    public static final double CURVE = 2;

    /** How thick the outline of a ring or a dot is. */
    public static final double OUTLINE = 1.5;

    /** The radius of a ring that marks a point. */
    public static final double MARK = 4;

    /** The radius of the end of a curve at a jump, of values and of slopes. */
    public static final double VALUE_END = 3.5;

    public static final double SLOPE_END = 2.5;

    /** How thick a strip of saturation is, and from one to the next. */
    public static final double STRIP = 5;

    public static final double STRIP_PITCH = 7;

    /** How opaque it is where a curve saturates, and where it is off. */
    public static final double SATURATED = 0.5;

    public static final double OFF = 0.2;

    /** Lines and gaps of the hatching where it is off. */
    public static final double HATCH = 1.5;

    public static final double HATCH_GAP = 3;

    /** The example that explains a strip: its length, to its word, to the next. */
    public static final double KEY = 20;

    public static final double KEY_GAP = 6;

    public static final double KEY_PITCH = 14;

    /** How opaque the band of a random function is. */
    public static final double BAND = 0.16;

    /** How many single draws there are, how large one is across, how opaque. */
    public static final int DRAWS = 400;

    public static final double DRAW = 3;

    public static final double DRAW_OPACITY = 0.6;

    private Measures() {
    }

}
