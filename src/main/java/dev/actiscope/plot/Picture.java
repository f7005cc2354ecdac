package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;

/**
 * Draws a view: what lies behind first.
 */
final class Picture {

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

    private static final double STROKE = 2;

    private final View view;

    private final Layout layout;

    private final Theme theme;

    private final Labels labels;

    private final Svg svg = new Svg();

    Picture(View view, Layout layout, Theme theme, Labels labels) {
        this.view = view;
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
        Map<Integer, Samples> samples = samples();
        for (Panel panel : this.layout.panels()) {
            new Grid(panel, this.theme, this.svg).draw();
            new Scatter(panel, this.theme, this.svg).draw(this.view);
            curves(panel, samples);
            new Points(panel, this.theme, this.svg).draw(this.view);
        }
        strips();
        names();
        cursor();
        columns();
        legend();
        return this.svg.end().toString();
    }

    private Map<Integer, Samples> samples() {
        // Odd, so that the middle of a symmetric window is among them.
        int points = 2 * (int) (this.layout.panels().get(0).width() / 3) + 1;
        Map<Integer, Samples> samples = new LinkedHashMap<>();
        for (int curve : visible(this.view)) {
            samples.put(curve,
                    Samples.of(this.view.curves().get(curve).activation(), new Window(this.view.window().x(), points)));
        }
        return samples;
    }

    private void curves(Panel panel, Map<Integer, Samples> samples) {
        this.svg.start("g").attribute("fill", "none").attribute("stroke-width", STROKE);
        this.svg.attribute("stroke-linejoin", "round");
        samples.forEach((curve, sampled) -> {
            String path = Trace.path(panel, this.view.curves().get(curve), sampled);
            if (!path.isEmpty()) {
                this.svg.start("path").attribute("d", path);
                stroke(curve);
                this.svg.end();
            }
        });
        this.svg.end();
    }

    private void stroke(int curve) {
        this.svg.attribute("stroke", this.theme.curve(curve));
        if (!Palette.dash(curve).equals("none")) {
            this.svg.attribute("stroke-dasharray", Palette.dash(curve));
        }
    }

    private void strips() {
        List<Strip> strips = this.layout.strips();
        for (int i = 0; i < strips.size(); i++) {
            strips.get(i).draw(this.layout.lowest().x(), this.layout.stripY(i), this.theme, this.svg);
        }
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
                .attribute("stroke-width", STROKE);
            stroke(entry.curve());
            this.svg.end();
            this.svg.start("text")
                .attribute("x", entry.textX())
                .attribute("y", entry.y() + Grid.BASELINE)
                .text(entry.name())
                .end();
        }
    }

    /** The curves by name and the window, which read the same in every language. */
    private String description() {
        StringBuilder text = new StringBuilder();
        for (int curve : visible(this.view)) {
            text.append(Legend.name(this.view.curves().get(curve))).append("; ");
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
