package dev.actiscope.plot.lab;

import java.util.List;

import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.svg.Pen;
import dev.actiscope.plot.svg.Svg;

/**
 * Draws a chart: bands behind bars behind guides behind lines behind points.
 */
record ChartPicture(Chart chart, LabPlot plot, Svg svg) {

    /** How large a point is across. */
    private static final double POINT = 7;

    /** How thick and how opaque a guide is. */
    private static final double THIN = 1;

    private static final double FAINT = 0.7;

    void draw(double width, double height) {
        Ground bare = this.chart.equal() ? ground(width, height).equal() : ground(width, height);
        Ground ground = bare.named((value) -> this.plot.labels().tick(this.chart.x().name(), value));
        ground.lines(this.plot.theme(), this.svg);
        ground.inside(this.svg);
        ChartLegend legend = new ChartLegend(this.chart.series());
        List<Series> all = this.chart.series();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (legend.isLower(i)) {
                band(ground, all.get(i), all.get(i + 1));
            }
        }
        Bars.of(this.chart).draw(ground, this);
        this.svg.start("g")
            .attribute("fill", "none")
            .attribute("stroke-width", Measures.CURVE)
            .attribute("stroke-linejoin", "round");
        // The first on top of the others, as Chart.js draws them.
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).style() == Style.GUIDE) {
                line(ground, all.get(i), legend.dash(i));
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Style style = all.get(i).style();
            if (style == Style.LINE || style == Style.THEORY) {
                line(ground, all.get(i), legend.dash(i));
            }
        }
        this.svg.end().end();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).style() == Style.POINTS) {
                points(ground, all.get(i), legend.shape(i));
            }
        }
        ground.axes(this.plot.labels().of("axis." + this.chart.x().name()),
                this.plot.labels().of("axis." + this.chart.y().name()), this.plot.theme(), this.svg);
    }

    private Ground ground(double width, double height) {
        Reach x = new Reach(this.chart.x());
        Reach y = new Reach(this.chart.y());
        for (Series series : this.chart.series()) {
            x.addPlaces(series.x());
            y.add(series.y());
        }
        Bars.of(this.chart).reach(x, y);
        return Ground.of(x, this.chart.x().logarithmic(), y, this.chart.y().logarithmic(), width, height, 0);
    }

    String colour(Series series) {
        return this.plot.colour(series);
    }

    /** Fills what lies between two series, but for gaps of either. */
    private void band(Ground ground, Series low, Series high) {
        Pen pen = new Pen();
        int size = Math.min(low.x().length, high.x().length);
        int from = 0;
        while (from < size) {
            int end = from;
            while (end < size && isThere(ground, low, end) && isThere(ground, high, end)) {
                end++;
            }
            if (end > from + 1) {
                for (int i = from; i < end; i++) {
                    pen.to(ground.x().at(low.x()[i]), ground.y().at(low.y()[i]));
                }
                pen.corner();
                for (int i = end - 1; i >= from; i--) {
                    pen.to(ground.x().at(high.x()[i]), ground.y().at(high.y()[i]));
                }
                pen.lift();
            }
            from = Math.max(end, from) + 1;
        }
        path(pen, low, "fill", LabPlot.BAND);
    }

    private static boolean isThere(Ground ground, Series series, int index) {
        return !Double.isNaN(ground.x().at(series.x()[index])) && !Double.isNaN(ground.y().at(series.y()[index]));
    }

    private void path(Pen pen, Series series, String what, double opacity) {
        String path = pen.path();
        if (!path.isEmpty()) {
            this.svg.start("path")
                .attribute("d", path)
                .attribute(what, colour(series))
                .attribute(what + "-opacity", opacity)
                .end();
        }
    }

    private void line(Ground ground, Series series, String dash) {
        Pen pen = new Pen();
        for (int i = 0; i < series.x().length; i++) {
            if (isThere(ground, series, i)) {
                pen.to(ground.x().at(series.x()[i]), ground.y().at(series.y()[i]));
                turn(pen);
            }
            else {
                pen.lift();
            }
        }
        String path = pen.path();
        if (series.x().length == 1) {
            points(ground, series, Shape.CIRCLE);
        }
        else if (!path.isEmpty()) {
            this.svg.start("path").attribute("d", path).attribute("stroke", colour(series));
            if (!dash.isEmpty()) {
                this.svg.attribute("stroke-dasharray", dash);
            }
            if (series.style() == Style.GUIDE) {
                this.svg.attribute("stroke-width", THIN).attribute("stroke-opacity", FAINT);
            }
            this.svg.end();
        }
    }

    /** In a plane a line may go anywhere from each of its points. */
    private void turn(Pen pen) {
        if (this.chart.equal()) {
            pen.corner();
        }
    }

    private void points(Ground ground, Series series, Shape shape) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < series.x().length; i++) {
            double x = ground.x().at(series.x()[i]);
            double y = ground.y().at(series.y()[i]);
            if (ground.x().shows(x) && ground.y().shows(y)) {
                shape.add(path, x, y, POINT);
            }
        }
        if (!path.isEmpty()) {
            this.svg.start("path").attribute("d", path.toString()).attribute("fill", colour(series)).end();
        }
    }

}
