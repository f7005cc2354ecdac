package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.plot.layout.EndNames;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.layout.Tick;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * What is written around and in the panels: their captions, where the cursor is, the
 * shared axis, the names of the curves at their ends.
 */
record Captions(View view, Layout layout, double width, Theme theme, Labels labels, Svg svg) {

    void draw(List<SampledCurve> curves) {
        if (this.layout.named()) {
            captions();
            cursor((this.layout.strips() > 0) ? strips() : this.layout.lowest().right());
        }
        columns();
        letter();
        names(curves);
    }

    private void captions() {
        for (Panel panel : this.layout.panels()) {
            text(panel.left(), panel.top() - Measures.CAPTION_GAP, "start",
                    Text.fit(this.labels.caption(panel.face()), panel.width()));
        }
    }

    /**
     * Where the cursor is, in words above its line, beside the caption.
     * @param end where there is no more room
     */
    private void cursor(double end) {
        Panel upper = this.layout.panels().get(0);
        if (this.view.at().isEmpty() || !upper.x().shows(this.view.at().getAsDouble())) {
            return;
        }
        double at = this.view.at().getAsDouble();
        String text = "x = " + Numeral.rounded(at);
        double half = Text.width(text) / 2;
        double nearest = upper.left() + Text.width(this.labels.caption(upper.face())) + Text.SIZE + half;
        double farthest = end - half;
        if (nearest <= farthest) {
            text(Math.min(farthest, Math.max(nearest, upper.x().at(at))), upper.top() - Measures.CAPTION_GAP, "middle",
                    text);
        }
    }

    /** Says what the strips mean, from the right; gives where that begins. */
    private double strips() {
        Panel upper = this.layout.panels().get(0);
        double baseline = upper.top() - Measures.CAPTION_GAP;
        double end = key(upper.right(), baseline, true, this.labels.off());
        return key(end, baseline, false, this.labels.saturated());
    }

    private double key(double end, double baseline, boolean off, String word) {
        double start = end - Text.width(word);
        text(start, baseline, "start", word);
        Strip.draw(start - Measures.KEY_GAP - Measures.KEY, start - Measures.KEY_GAP, baseline - Measures.BASELINE, off,
                this.theme.text(), this.svg);
        return start - Measures.KEY_GAP - Measures.KEY - Measures.KEY_PITCH;
    }

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

    private void letter() {
        Panel lowest = this.layout.lowest();
        this.svg.start("text")
            .attribute("x", lowest.right() + Measures.LETTER_GAP)
            .attribute("y", lowest.bottom() + Measures.BASELINE)
            .attribute("font-style", "italic")
            .text("x")
            .end();
    }

    /**
     * The names of the curves at their right ends: beside the panel, or over whatever is
     * there.
     */
    private void names(List<SampledCurve> curves) {
        Panel panel = this.layout.panels().get(0);
        boolean beside = this.layout.beside();
        double[] ends = new double[curves.size()];
        for (int i = 0; i < ends.length; i++) {
            double end = panel.y().at(panel.face().end(curves.get(i)));
            ends[i] = beside ? end + Measures.NAME_GAP + Measures.BASELINE : end;
        }
        double[] baselines = EndNames.baselines(ends, panel.top(), panel.bottom());
        this.svg.start("g")
            .attribute("text-anchor", beside ? "start" : "end")
            .attribute("stroke", this.theme.background())
            .attribute("stroke-width", Measures.HALO)
            .attribute("stroke-linejoin", "round")
            .attribute("paint-order", "stroke");
        for (int i = 0; i < ends.length; i++) {
            if (!Double.isNaN(baselines[i])) {
                this.svg.start("text")
                    .attribute("x", panel.right() + (beside ? Measures.NAME_GAP : -Measures.NAME_GAP))
                    .attribute("y", baselines[i])
                    .attribute("fill", this.theme.text(curves.get(i).index()))
                    .text(this.labels.fit(this.view, curves.get(i), Layout.room(this.width)))
                    .end();
            }
        }
        this.svg.end();
    }

    private void text(double x, double y, String anchor, String text) {
        this.svg.start("text").attribute("x", x).attribute("y", y);
        if (!anchor.equals("start")) {
            this.svg.attribute("text-anchor", anchor);
        }
        this.svg.text(text).end();
    }

}
