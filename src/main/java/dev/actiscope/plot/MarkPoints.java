package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.facts.Mark;
import dev.actiscope.plot.layout.Box;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.layout.MarkLabels;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Text;
import dev.actiscope.plot.svg.Theme;

/**
 * The marks of a panel: a ring at each, with its coordinates beside it.
 */
record MarkPoints(Panel panel, Theme theme, Svg svg) {

    void draw(List<Mark> all) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : all) {
            if (Face.of(mark.chart()) == this.panel.face() && this.panel.shows(mark.x(), mark.y())) {
                marks.add(mark);
            }
        }
        if (marks.isEmpty()) {
            return;
        }
        double[] x = marks.stream().mapToDouble((mark) -> this.panel.x().at(mark.x())).toArray();
        double[] y = marks.stream().mapToDouble((mark) -> this.panel.y().at(mark.y())).toArray();
        List<String> labels = marks.stream().map((mark) -> MarkLabels.text(mark.x(), mark.y())).toList();
        int[] curves = new int[x.length];
        Arrays.setAll(curves, (i) -> curve(marks, x, y, i));
        rings(curves, x, y);
        labels(curves, labels, MarkLabels.places(x, y, labels.stream().mapToDouble(Text::width).toArray(),
                new Box(this.panel.left(), this.panel.top(), this.panel.right(), this.panel.bottom())));
    }

    private void rings(int[] curves, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            this.svg.start("circle")
                .attribute("cx", x[i])
                .attribute("cy", y[i])
                .attribute("r", Measures.MARK)
                .attribute("fill", this.theme.background())
                .attribute("stroke", this.theme.curve(curves[i]))
                .attribute("stroke-width", Measures.OUTLINE)
                .end();
        }
    }

    /**
     * The curve that a mark belongs to, or the difference, which has the colour of words,
     * where several meet.
     */
    private static int curve(List<Mark> marks, double[] x, double[] y, int i) {
        for (int k = 0; k < x.length; k++) {
            if (MarkLabels.isSame(x[i], y[i], x[k], y[k]) && !marks.get(k).curves().equals(marks.get(i).curves())) {
                return SampledCurve.DIFFERENCE;
            }
        }
        return (marks.get(i).curves().size() == 1) ? marks.get(i).curves().get(0) : SampledCurve.DIFFERENCE;
    }

    private void labels(int[] curves, List<String> labels, double[] places) {
        this.svg.start("g")
            .attribute("stroke", this.theme.background())
            .attribute("stroke-width", Measures.HALO)
            .attribute("stroke-linejoin", "round")
            .attribute("paint-order", "stroke");
        for (int i = 0; i < labels.size(); i++) {
            if (!Double.isNaN(places[2 * i])) {
                this.svg.start("text")
                    .attribute("x", places[2 * i])
                    .attribute("y", places[2 * i + 1])
                    .attribute("fill", this.theme.text(curves[i]))
                    .text(labels.get(i))
                    .end();
            }
        }
        this.svg.end();
    }

}
