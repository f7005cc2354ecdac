package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.activation.math.Power;
import dev.actiscope.activation.math.Rounding;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.curve.drawing.SampledCurve.Sampled;
import dev.actiscope.facts.Mark;
import dev.actiscope.facts.Marks;
import dev.actiscope.plot.layout.Box;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.text.Decimal;

/**
 * Draws a view: what lies behind first.
 */
final class Picture {

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

    private final View view;

    private final List<SampledCurve> curves;

    private final Theme theme;

    private final Labels labels;

    private final List<Strip> strips;

    private final Arrangement arrangement;

    private final List<Mark> marks;

    private final Svg svg = new Svg();

    Picture(View view, List<SampledCurve> curves, Slopes slopes, Frame frame, List<Strip> strips, Theme theme,
            Labels labels) {
        this.view = view;
        this.curves = curves;
        this.theme = theme;
        this.labels = labels;
        this.strips = strips;
        this.arrangement = new Arrangement(view, curves, frame, strips.size(), labels);
        this.marks = view.show().contains(Show.MARKS) ? Marks.of(view, slopes).all() : List.of();
    }

    /** Draws the picture that stands alone, with a legend. */
    String alone(int width, int height) {
        open(width, height).attribute("width", width).attribute("height", height).attribute("font-family", FONT);
        describe();
        this.svg.start("rect")
            .attribute("width", width)
            .attribute("height", height)
            .attribute("fill", this.theme.background())
            .end();
        Legend legend = this.arrangement.legend(width, height);
        Layout layout = this.arrangement.alone(legend, width, height);
        for (Panel panel : layout.panels()) {
            new Grid(panel, this.theme, this.svg).draw();
            content(panel);
            new Markers(panel, this.theme, this.svg).draw(this.view, this.curves);
            new MarkPoints(panel, this.theme, this.svg).draw(this.marks);
        }
        around(layout, width - 2 * Arrangement.MARGIN, legend.entries().isEmpty());
        legend.draw(this.theme, this.svg);
        return this.svg.end().toString();
    }

    /**
     * Draws the picture for each sheet of a page. The first one has the curves; the
     * others use them stretched.
     */
    String sheets() {
        List<Panel> drawn = List.of();
        for (Sheet sheet : Sheet.values()) {
            open(sheet.width(), sheet.height()).attribute("class", sheet.style());
            describe();
            Layout layout = this.arrangement.within(new Box(0, 0, sheet.width(), sheet.height()), true);
            for (int i = 0; i < layout.panels().size(); i++) {
                Panel panel = layout.panels().get(i);
                new Grid(panel, this.theme, this.svg).draw();
                if (drawn.isEmpty()) {
                    this.svg.start("g").attribute("id", "plot-" + i);
                    content(panel);
                    this.svg.end();
                }
                else {
                    stretched(i, drawn.get(i), panel);
                }
                new Markers(panel, this.theme, this.svg).draw(this.view, this.curves);
                new MarkPoints(panel, this.theme, this.svg).draw(this.marks);
            }
            drawn = drawn.isEmpty() ? layout.panels() : drawn;
            around(layout, sheet.width(), true);
            this.svg.end();
        }
        return this.svg.toString();
    }

    /** Where the parts of the picture that stands alone are. */
    Layout layOut(int width, int height) {
        return this.arrangement.alone(this.arrangement.legend(width, height), width, height);
    }

    private Svg open(int width, int height) {
        return this.svg.start("svg")
            .attribute("xmlns", "http://www.w3.org/2000/svg")
            .attribute("viewBox", "0 0 " + width + " " + height)
            .attribute("role", "img")
            .attribute("font-size", Text.SIZE)
            .attribute("fill", this.theme.text());
    }

    private void describe() {
        this.svg.start("title").text(this.labels.title()).end();
        this.svg.start("desc").text(description()).end();
    }

    /** What is seen of the curves in a panel. */
    private void content(Panel panel) {
        new Scatter(panel, this.theme, this.svg).draw(this.view, this.curves);
        this.svg.start("g").attribute("fill", "none").attribute("stroke-width", Measures.CURVE);
        this.svg.attribute("stroke-linejoin", "round");
        for (SampledCurve curve : this.curves) {
            panel.face().of(curve).ifPresent((sampled) -> line(panel, curve.index(), sampled));
        }
        this.svg.end();
    }

    /** A line that fills a band is solid: its dashes would weave a lattice. */
    private void line(Panel panel, int curve, Sampled sampled) {
        String path = Trace.path(panel, sampled.samples());
        if (!path.isEmpty()) {
            this.svg.start("path").attribute("d", path);
            if (this.theme == Theme.PAGE) {
                this.svg.attribute("vector-effect", "non-scaling-stroke");
            }
            if (sampled.fills()) {
                this.svg.attribute("stroke", this.theme.curve(curve)).end();
            }
            else {
                this.theme.stroke(this.svg, curve).end();
            }
        }
    }

    private void stretched(int index, Panel drawn, Panel panel) {
        double across = panel.width() / drawn.width();
        double down = panel.height() / drawn.height();
        this.svg.start("use")
            .attribute("href", "#plot-" + index)
            .attribute("transform",
                    "translate(" + pixels(panel.left() - across * drawn.left(), 2) + ' '
                            + pixels(panel.top() - down * drawn.top(), 2) + ") scale(" + pixels(across, 5) + ' '
                            + pixels(down, 5) + ')')
            .end();
    }

    private static String pixels(double number, int decimals) {
        double power = Power.pow(10, decimals);
        return Decimal.print(Rounding.nearest(number * power) / power);
    }

    private void around(Layout layout, double width, boolean names) {
        for (int i = 0; i < layout.strips(); i++) {
            this.strips.get(i).draw(layout.lowest().x(), layout.stripY(i), this.theme, this.svg);
        }
        new Captions(this.view, layout, width, this.theme, this.labels, this.svg).draw(names ? this.curves : List.of());
    }

    /** The curves by name and the window, which read the same in every language. */
    private String description() {
        StringBuilder text = new StringBuilder();
        for (SampledCurve curve : this.curves) {
            text.append(this.labels.name(this.view, curve)).append("; ");
        }
        return text.append("x = ")
            .append(Numeral.of(this.view.window().x().low()))
            .append(" … ")
            .append(Numeral.of(this.view.window().x().high()))
            .toString();
    }

}
