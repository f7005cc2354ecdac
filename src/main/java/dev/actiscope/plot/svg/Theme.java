package dev.actiscope.plot.svg;

/**
 * The colours of a picture.
 */
public enum Theme {

    LIGHT("#ffffff", "#e3e7eb", "#87909a", "#545d67") {
        @Override
        String look(int index) {
            return Palette.light(index);
        }

        @Override
        String tone(int index) {
            return Palette.lightText(index);
        }
    },

    DARK("#0f1216", "#262c34", "#727c87", "#a9b2bc") {
        @Override
        String look(int index) {
            return Palette.dark(index);
        }

        @Override
        String tone(int index) {
            return Palette.darkText(index);
        }
    },

    /**
     * Inside a page: colours are custom properties of the page's style sheet, and follow
     * its theme.
     */
    PAGE("var(--chart-background)", "var(--chart-grid)", "var(--chart-axis)", "var(--chart-text)") {
        @Override
        String look(int index) {
            return "var(--curve-" + (index + 1) + ")";
        }

        @Override
        String tone(int index) {
            return "var(--curve-text-" + (index + 1) + ")";
        }
    };

    private final String background;

    private final String grid;

    private final String axis;

    private final String text;

    Theme(String background, String grid, String axis, String text) {
        this.background = background;
        this.grid = grid;
        this.axis = axis;
        this.text = text;
    }

    /**
     * The colour of a curve, from 0. One more than there are is the difference of two of
     * them, in the colour of words.
     */
    public String curve(int index) {
        return (index < Palette.size()) ? look(index) : this.text;
    }

    /**
     * The colour of words about a curve, likewise.
     */
    public String text(int index) {
        return (index < Palette.size()) ? tone(index) : this.text;
    }

    abstract String look(int index);

    abstract String tone(int index);

    /** Gives the element that is being written the colour and the dash of a curve. */
    public Svg stroke(Svg svg, int index) {
        svg.attribute("stroke", curve(index));
        String dash = (index < Palette.size()) ? Palette.dash(index) : Palette.DIFFERENCE;
        return dash.equals("none") ? svg : svg.attribute("stroke-dasharray", dash);
    }

    /**
     * The colour behind the curves, as CSS has it.
     */
    public String background() {
        return this.background;
    }

    /** The colour of grid lines, hardly seen. */
    public String grid() {
        return this.grid;
    }

    /** The colour of zero lines and the cursor. */
    public String axis() {
        return this.axis;
    }

    /**
     * The colour of words, as CSS has it.
     */
    public String text() {
        return this.text;
    }

}
