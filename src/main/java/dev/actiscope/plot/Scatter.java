package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Rounding;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.Band;
import dev.actiscope.curve.drawing.Draws;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.svg.Pen;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Theme;

/**
 * How the random curves of a panel scatter: their band, and a sprinkle of draws.
 */
record Scatter(Panel panel, Theme theme, Svg svg) {

    void draw(View view, List<SampledCurve> curves) {
        if (this.panel.face() == Face.VALUE) {
            for (SampledCurve curve : curves) {
                curve.band().ifPresent((band) -> {
                    band(curve.index(), band);
                    draws(view, curve.index(), (Stochastic) curve.function().activation());
                });
            }
        }
    }

    private void band(int curve, Band band) {
        Pen pen = new Pen();
        for (int i = 0; i < band.x().length; i++) {
            edge(pen, band.x()[i], band.high()[i]);
        }
        pen.corner();
        for (int i = band.x().length - 1; i >= 0; i--) {
            edge(pen, band.x()[i], band.low()[i]);
        }
        this.svg.start("path")
            .attribute("d", pen.path())
            .attribute("fill", this.theme.curve(curve))
            .attribute("fill-opacity", Measures.BAND)
            .end();
    }

    private void edge(Pen pen, double x, double y) {
        Interval inside = this.panel.y().window();
        if (!Double.isNaN(y)) {
            pen.to(this.panel.x().at(x), this.panel.y().at(Math.min(inside.high(), Math.max(inside.low(), y))));
        }
    }

    private void draws(View view, int curve, Stochastic activation) {
        Draws draws = Draws.of(activation, view.window(), Measures.DRAWS, view.seed());
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < Measures.DRAWS; i++) {
            if (this.panel.shows(draws.x()[i], draws.y()[i])) {
                path.append('M');
                Svg.number(path, tenths(this.panel.x().at(draws.x()[i])));
                path.append(' ');
                Svg.number(path, tenths(this.panel.y().at(draws.y()[i])));
                path.append("h0");
            }
        }
        if (path.length() > 0) {
            this.svg.start("path")
                .attribute("d", path.toString())
                .attribute("stroke", this.theme.curve(curve))
                .attribute("stroke-width", Measures.DRAW)
                .attribute("stroke-linecap", "round")
                .attribute("stroke-opacity", Measures.DRAW_OPACITY)
                .end();
        }
    }

    private static double tenths(double pixel) {
        return Rounding.nearest(pixel * 10) / 10.0;
    }

}
