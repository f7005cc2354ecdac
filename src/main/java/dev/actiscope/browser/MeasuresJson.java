package dev.actiscope.browser;

import dev.actiscope.plot.layout.Measures;
import dev.actiscope.text.Json;

/**
 * What the live chart is drawn by, as pictures are.
 */
final class MeasuresJson {

    private MeasuresJson() {
    }

    static String text() {
        return new Json().object()
            .key("text")
            .value(Measures.TEXT)
            .key("baseline")
            .value(Measures.BASELINE)
            .key("halo")
            .value(Measures.HALO)
            .key("labelGap")
            .value(Measures.LABEL_GAP)
            .key("captionGap")
            .value(Measures.CAPTION_GAP)
            .key("letterGap")
            .value(Measures.LETTER_GAP)
            .key("nameGap")
            .value(Measures.NAME_GAP)
            .key("curve")
            .value(Measures.CURVE)
            .key("outline")
            .value(Measures.OUTLINE)
            .key("mark")
            .value(Measures.MARK)
            .key("valueEnd")
            .value(Measures.VALUE_END)
            .key("slopeEnd")
            .value(Measures.SLOPE_END)
            .key("strip")
            .value(Measures.STRIP)
            .key("stripPitch")
            .value(Measures.STRIP_PITCH)
            .key("saturated")
            .value(Measures.SATURATED)
            .key("off")
            .value(Measures.OFF)
            .key("hatch")
            .value(Measures.HATCH)
            .key("hatchGap")
            .value(Measures.HATCH_GAP)
            .key("key")
            .value(Measures.KEY)
            .key("keyGap")
            .value(Measures.KEY_GAP)
            .key("keyPitch")
            .value(Measures.KEY_PITCH)
            .key("band")
            .value(Measures.BAND)
            .key("draws")
            .value(Measures.DRAWS)
            .key("draw")
            .value(Measures.DRAW)
            .key("drawOpacity")
            .value(Measures.DRAW_OPACITY)
            .end()
            .toString();
    }

}
