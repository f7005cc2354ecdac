package dev.actiscope.plot;

import java.util.Locale;

/**
 * The sizes that a page has its chart in, in pixels; the page's style sheet chooses one
 * by the room that there is, and scales it a little to fill that. The live chart takes
 * over the same sheet, so that nothing moves.
 */
enum Sheet {

    MEDIUM(960, 640), LARGE(1260, 840), SMALL(660, 440), TINY(420, 280), TALL(360, 384);

    private final int width;

    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return this.width;
    }

    int height() {
        return this.height;
    }

    /** The class of its element. */
    String style() {
        return "sheet sheet-" + name().toLowerCase(Locale.ROOT);
    }

}
