package dev.actiscope.browser;

import java.util.List;

import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.layout.Tick;
import dev.actiscope.text.Json;

/**
 * Where the parts of the live chart are.
 */
final class LayoutJson {

    private LayoutJson() {
    }

    static String of(Layout layout) {
        Panel first = layout.panels().get(0);
        Json json = new Json().object()
            .key("left")
            .value(first.left())
            .key("right")
            .value(first.right())
            .key("strips")
            .value(layout.strips())
            .key("beside")
            .value(layout.beside())
            .key("named")
            .value(layout.named())
            .key("labelY")
            .value(layout.labelY())
            .key("stripY")
            .value(layout.stripY(0));
        ticks(json.key("columns"), first.columns());
        json.key("panels").array();
        for (Panel panel : layout.panels()) {
            json.object().key("top").value(panel.top()).key("bottom").value(panel.bottom());
            ticks(json.key("rows"), panel.rows());
            json.end();
        }
        return json.end().end().toString();
    }

    private static void ticks(Json json, List<Tick> ticks) {
        json.array();
        for (Tick tick : ticks) {
            json.object().key("value").value(tick.value()).key("label").value(tick.label()).end();
        }
        json.end();
    }

}
