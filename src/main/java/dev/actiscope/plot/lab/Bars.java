package dev.actiscope.plot.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.plot.svg.Svg;

/**
 * The bars of a chart, side by side where several stand at one place.
 *
 * @param all the series that are drawn as bars
 * @param step from one place to the next
 */
record Bars(List<Series> all, double step) {

    /** What of a step bars take together, and what of its part each one does. */
    private static final double TOGETHER = 0.8;

    private static final double EACH = 0.9;

    static Bars of(Chart chart) {
        List<Series> all = new ArrayList<>();
        double step = Double.POSITIVE_INFINITY;
        for (Series series : chart.series()) {
            if (series.style() == Style.BARS) {
                all.add(series);
                for (int i = 1; i < series.x().length; i++) {
                    double apart = Math.abs(series.x()[i] - series.x()[i - 1]);
                    step = (apart > 0) ? Math.min(step, apart) : step;
                }
            }
        }
        return new Bars(all, (step < Double.POSITIVE_INFINITY) ? step : 1);
    }

    /** Has the axes go as far as bars do. */
    void reach(Reach x, Reach y) {
        for (Series series : this.all) {
            y.add(0);
            for (double place : series.x()) {
                x.add(place - this.step / 2);
                x.add(place + this.step / 2);
            }
        }
    }

    void draw(Ground ground, ChartPicture picture) {
        double part = TOGETHER * this.step / Math.max(1, this.all.size());
        for (int i = 0; i < this.all.size(); i++) {
            Series series = this.all.get(i);
            double aside = (i - (this.all.size() - 1) / 2.0) * part;
            StringBuilder path = new StringBuilder();
            for (int k = 0; k < series.x().length; k++) {
                double middle = series.x()[k] + aside;
                bar(path, ground.x().at(middle - EACH * part / 2), ground.x().at(middle + EACH * part / 2),
                        ground.y().at(series.y()[k]), foot(ground));
            }
            if (!path.isEmpty()) {
                picture.svg()
                    .start("path")
                    .attribute("d", path.toString())
                    .attribute("fill", picture.colour(series))
                    .attribute("fill-opacity", LabPlot.BAR)
                    .attribute("stroke", picture.colour(series))
                    .end();
            }
        }
    }

    /** Where bars stand: at 0, or where there is none at the axis' low end. */
    private static double foot(Ground ground) {
        double zero = ground.y().at(0);
        return Double.isNaN(zero) ? ground.bottom() : zero;
    }

    private static void bar(StringBuilder path, double left, double right, double top, double foot) {
        if (!Double.isNaN(left) && !Double.isNaN(right) && !Double.isNaN(top)) {
            Svg.number(path.append('M'), left);
            Svg.number(path.append(' '), foot);
            Svg.number(path.append('V'), top);
            Svg.number(path.append('H'), right);
            Svg.number(path.append('V'), foot);
        }
    }

}
