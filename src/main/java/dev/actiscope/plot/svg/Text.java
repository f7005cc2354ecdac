package dev.actiscope.plot.svg;

/**
 * How wide text will be, guessed: on the wide side, since the reader's font is not known
 * here.
 */
public final class Text {

    public static final double SIZE = 12;

    private static final double NARROW = 0.36;

    private static final double RAISED = 0.46;

    private static final double REGULAR = 0.6;

    private static final double DIGIT = 0.64;

    private static final double CAPITAL = 0.72;

    private static final double BROAD = 0.84;

    private static final double FULL = 1;

    private Text() {
    }

    /** In pixels. */
    public static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += SIZE * em(text.charAt(i));
        }
        return width;
    }

    /** The text, or as much of it as fits before an ellipsis. */
    public static String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = 0;
        double next = SIZE;
        while (end < text.length()) {
            next += SIZE * em(text.charAt(end));
            if (next > width) {
                break;
            }
            end++;
        }
        boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end) + '…';
    }

    private static double em(char c) {
        if (" .,:;'|()[]ijlt".indexOf(c) >= 0) {
            return NARROW;
        }
        if ((c >= '⁰' && c <= '⁾') || c == '¹' || c == '²' || c == '³') {
            return RAISED;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if ("mw−×=+∞".indexOf(c) >= 0) {
            return BROAD;
        }
        if (c >= 'A' && c <= 'Z') {
            return CAPITAL;
        }
        return (c >= '\u2E80') ? FULL : REGULAR;
    }

}
