package dev.actiscope.plot;

import dev.actiscope.curve.View;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * What is written around the panels: their names, where the cursor is, the shared axis,
 * the legend.
 */
record Captions(View view, Layout layout, Theme theme, Labels labels, Svg svg) {

    void draw() {
        names();
        cursor();
        columns();
        legend();
    }

    private void names() {
        if (!this.layout.named()) {
            return;
        }
        for (Panel panel : this.layout.panels()) {
            double room = panel.right() - Layout.MARGIN;
            this.svg.start("text")
                .attribute("x", Layout.MARGIN)
                .attribute("y", panel.top() - Layout.NAME_GAP)
                .attribute("font-weight", "600")
                .text(Text.fit(panel.face().name(this.labels), room))
                .end();
        }
    }

    /** Where the cursor is, in words above its line, beside the name. */
    private void cursor() {
        Panel upper = this.layout.panels().get(0);
        if (!this.layout.named() || this.view.at().isEmpty() || !upper.x().shows(this.view.at().getAsDouble())) {
            return;
        }
        double at = this.view.at().getAsDouble();
        String text = "x = " + Numeral.rounded(at);
        double half = Text.width(text) / 2;
        double nearest = Layout.MARGIN + 1.1 * Text.width(upper.face().name(this.labels)) + Text.SIZE + half;
        double farthest = upper.right() - half;
        if (nearest <= farthest) {
            this.svg.start("text")
                .attribute("x", Math.min(farthest, Math.max(nearest, upper.x().at(at))))
                .attribute("y", upper.top() - Layout.NAME_GAP)
                .attribute("text-anchor", "middle")
                .text(text)
                .end();
        }
    }

    /** The labels of the axis that the panels share. */
    private void columns() {
        Panel lowest = this.layout.lowest();
        this.svg.start("g").attribute("text-anchor", "middle");
        for (Tick tick : lowest.columns()) {
            this.svg.start("text")
                .attribute("x", lowest.x().at(tick.value()))
                .attribute("y", this.layout.labelY())
                .text(tick.label())
                .end();
        }
        this.svg.end();
    }

    private void legend() {
        for (Legend.Entry entry : this.layout.legend().entries()) {
            this.svg.start("path")
                .attribute("d", Svg.line(entry.x(), entry.y(), entry.x() + Legend.SAMPLE, entry.y()))
                .attribute("stroke-width", Picture.STROKE);
            this.theme.stroke(this.svg, entry.curve()).end();
            this.svg.start("text")
                .attribute("x", entry.textX())
                .attribute("y", entry.y() + Grid.BASELINE)
                .text(entry.name())
                .end();
        }
    }

}
