package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.SampledCurve;
import dev.actiscope.curve.View;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * Draws a view: what lies behind first.
 */
final class Picture {

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

    static final double STROKE = 2;

    private final View view;

    private final List<SampledCurve> curves;

    private final Layout layout;

    private final Theme theme;

    private final Labels labels;

    private final Svg svg = new Svg();

    Picture(View view, List<SampledCurve> curves, Layout layout, Theme theme, Labels labels) {
        this.view = view;
        this.curves = curves;
        this.layout = layout;
        this.theme = theme;
        this.labels = labels;
    }

    String draw(int width, int height) {
        this.svg.start("svg")
            .attribute("xmlns", "http://www.w3.org/2000/svg")
            .attribute("viewBox", "0 0 " + width + " " + height)
            .attribute("width", width)
            .attribute("height", height)
            .attribute("role", "img")
            .attribute("font-family", FONT)
            .attribute("font-size", Text.SIZE)
            .attribute("fill", this.theme.text());
        this.svg.start("title").text(this.labels.title()).end();
        this.svg.start("desc").text(description()).end();
        this.svg.start("rect")
            .attribute("width", width)
            .attribute("height", height)
            .attribute("fill", this.theme.background())
            .end();
        for (Panel panel : this.layout.panels()) {
            new Grid(panel, this.theme, this.svg).draw();
            new Scatter(panel, this.theme, this.svg).draw(this.view, this.curves);
            curves(panel);
            new Markers(panel, this.theme, this.svg).draw(this.view, this.curves);
        }
        strips();
        new Captions(this.view, this.layout, this.theme, this.labels, this.svg).draw();
        return this.svg.end().toString();
    }

    private void curves(Panel panel) {
        this.svg.start("g").attribute("fill", "none").attribute("stroke-width", STROKE);
        this.svg.attribute("stroke-linejoin", "round");
        for (SampledCurve curve : this.curves) {
            String path = Trace.path(panel, curve.samples());
            if (!path.isEmpty()) {
                this.svg.start("path").attribute("d", path);
                this.theme.stroke(this.svg, curve.index()).end();
            }
        }
        this.svg.end();
    }

    private void strips() {
        List<Strip> strips = this.layout.strips();
        for (int i = 0; i < strips.size(); i++) {
            strips.get(i).draw(this.layout.lowest().x(), this.layout.stripY(i), this.theme, this.svg);
        }
    }

    /** The curves by name and the window, which read the same in every language. */
    private String description() {
        StringBuilder text = new StringBuilder();
        for (SampledCurve curve : this.curves) {
            text.append(Legend.name(curve.curve(), this.labels)).append("; ");
        }
        return text.append("x = ")
            .append(Numeral.of(this.view.window().x().low()))
            .append(" … ")
            .append(Numeral.of(this.view.window().x().high()))
            .toString();
    }

    static List<Integer> visible(View view) {
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < view.curves().size(); i++) {
            if (!view.hidden().contains(i)) {
                visible.add(i);
            }
        }
        return visible;
    }

}
