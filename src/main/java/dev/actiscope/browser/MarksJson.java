package dev.actiscope.browser;

import dev.actiscope.facts.Mark;
import dev.actiscope.facts.Marks;
import dev.actiscope.plot.layout.MarkLabels;
import dev.actiscope.text.Json;

/**
 * What is worth a mark in the charts of a view, and whether that is all.
 */
final class MarksJson {

    private MarksJson() {
    }

    static String of(Marks marks) {
        Json json = new Json().object().key("marks").array();
        for (Mark mark : marks.all()) {
            json.object()
                .key("kind")
                .value(mark.kind().key())
                .key("chart")
                .value(mark.chart().key())
                .key("x")
                .value(mark.x())
                .key("y")
                .value(mark.y())
                .key("label")
                .value(MarkLabels.text(mark.x(), mark.y()))
                .key("curves")
                .array();
            for (int curve : mark.curves()) {
                json.value(curve);
            }
            json.end().end();
        }
        return json.end()
            .key("undecided")
            .value(marks.areUndecided())
            .key("truncated")
            .value(marks.areTruncated())
            .end()
            .toString();
    }

}
