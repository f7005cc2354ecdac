package dev.actiscope.plot;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Interval;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Band;
import dev.actiscope.curve.Draws;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;

/**
 * What lies behind the curves of a panel: where they saturate, and where random ones
 * scatter.
 */
record Marks(Panel panel, Theme theme, Svg svg) {

    /** How many single draws are sprinkled for each pixel of width. */
    private static final double DRAWS_PER_PIXEL = 0.4;

    private static final int BAND_SPACING = 4;

    private static final double TINT = 0.08;

    private static final double BAND_TINT = 0.16;

    private static final double STRIP = 3;

    void draw(View view) {
        for (int curve : Picture.visible(view)) {
            Activation activation = view.curves().get(curve).activation();
            if (view.show().contains(View.Show.SATURATION)) {
                saturation(view, curve, activation);
            }
            if (view.show().contains(View.Show.DRAWS) && this.panel.face() == Face.VALUE
                    && activation instanceof Stochastic stochastic) {
                band(view, curve, stochastic);
                draws(view, curve, stochastic);
            }
        }
    }

    /**
     * A tint over the tail, and a strip of the curve's colour below, where tints of
     * several curves mix.
     */
    private void saturation(View view, int curve, Activation activation) {
        for (Saturation.Tail tail : Saturation.of(activation, view.share()).tails()) {
            double from = Math.max(tail.x().low(), view.window().x().low());
            double to = Math.min(tail.x().high(), view.window().x().high());
            if (from < to) {
                double x = this.panel.x().at(from);
                double width = this.panel.x().at(to) - x;
                box(x, this.panel.top(), width, this.panel.height(), curve).attribute("fill-opacity", TINT).end();
                double y = this.panel.bottom() - STRIP * (curve + 1);
                box(x, y, width, STRIP, curve).attribute("fill-opacity", tail.off() ? 1 : 0.5).end();
            }
        }
    }

    private Svg box(double x, double y, double width, double height, int curve) {
        return this.svg.start("rect")
            .attribute("x", x)
            .attribute("y", y)
            .attribute("width", width)
            .attribute("height", height)
            .attribute("fill", this.theme.curve(curve));
    }

    private void band(View view, int curve, Stochastic activation) {
        int points = (int) (this.panel.width() / BAND_SPACING) + 1;
        Band band = Band.of(activation, new Window(view.window().x(), points));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < band.x().length; i++) {
            corner(path, band.x()[i], band.high()[i]);
        }
        for (int i = band.x().length - 1; i >= 0; i--) {
            corner(path, band.x()[i], band.low()[i]);
        }
        if (path.length() > 0) {
            this.svg.start("path")
                .attribute("d", path.append('Z').toString())
                .attribute("fill", this.theme.curve(curve))
                .attribute("fill-opacity", BAND_TINT)
                .end();
        }
    }

    private void corner(StringBuilder path, double x, double y) {
        Interval inside = this.panel.y().window();
        if (!Double.isNaN(y)) {
            path.append((path.length() == 0) ? 'M' : ' ');
            Svg.number(path, this.panel.x().at(x));
            path.append(' ');
            Svg.number(path, this.panel.y().at(Math.min(inside.high(), Math.max(inside.low(), y))));
        }
    }

    private void draws(View view, int curve, Stochastic activation) {
        int count = (int) (this.panel.width() * DRAWS_PER_PIXEL);
        Draws draws = Draws.of(activation, view.window(), count, view.seed());
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < draws.x().length; i++) {
            if (this.panel.shows(draws.x()[i], draws.y()[i])) {
                path.append('M');
                Svg.number(path, Math.round(10 * this.panel.x().at(draws.x()[i])) / 10.0);
                path.append(' ');
                Svg.number(path, Math.round(10 * this.panel.y().at(draws.y()[i])) / 10.0);
                path.append("h0");
            }
        }
        if (path.length() > 0) {
            this.svg.start("path")
                .attribute("d", path.toString())
                .attribute("stroke", this.theme.curve(curve))
                .attribute("stroke-width", 2.5)
                .attribute("stroke-linecap", "round")
                .attribute("stroke-opacity", 0.6)
                .end();
        }
    }

}
