package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.curve.drawing.SampledCurve.Sampled;
import dev.actiscope.plot.layout.Face;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Theme;

/**
 * What lies over the curves of a panel: the ends at jumps, open or closed, and the
 * cursor.
 */
record Markers(Panel panel, Theme theme, Svg svg) {

    private static final double DOT = 4;

    /** Ends of more would cover each other, and all curves. */
    private static final int MOST_KINKS = 250;

    void draw(View view, List<SampledCurve> curves) {
        int kinks = 0;
        for (SampledCurve curve : curves) {
            kinks += this.panel.face().of(curve).map((sampled) -> sampled.samples().kinks().size()).orElse(0);
        }
        for (SampledCurve curve : (kinks <= MOST_KINKS) ? curves : List.<SampledCurve>of()) {
            this.panel.face().of(curve).ifPresent((sampled) -> ends(curve.index(), sampled));
        }
        view.at().ifPresent((at) -> cursor(curves, at));
    }

    private void ends(int curve, Sampled sampled) {
        for (Kink kink : sampled.samples().kinks()) {
            ends(curve, sampled.activation(), kink);
        }
    }

    /** Hollow where the function goes to but is not, solid where it is. */
    private void ends(int curve, Activation activation, Kink kink) {
        double left = this.panel.face().limit(kink.left());
        double right = this.panel.face().limit(kink.right());
        double here = this.panel.face().atKink(activation, kink.x());
        double radius = (this.panel.face() == Face.VALUE) ? Measures.VALUE_END : Measures.SLOPE_END;
        if (this.panel.face() != Face.VALUE && jumps(kink)) {
            // Where a function jumps it has no derivative, whatever its slopes are.
            hollow(curve, kink.x(), left, Double.NaN, radius);
            hollow(curve, kink.x(), right, left, radius);
            return;
        }
        if (!isApart(left, right, radius) && !isApart(left, here, radius)) {
            return;
        }
        hollow(curve, kink.x(), left, here, radius);
        hollow(curve, kink.x(), right, here, radius);
        circle(kink.x(), here, radius, this.theme.curve(curve), this.theme.curve(curve));
    }

    private static boolean jumps(Kink kink) {
        return kink.isJump() && Math.abs(kink.left().value()) < Double.POSITIVE_INFINITY
                && Math.abs(kink.right().value()) < Double.POSITIVE_INFINITY;
    }

    private boolean isApart(double one, double other, double radius) {
        return Math.abs(this.panel.y().at(one) - this.panel.y().at(other)) > radius / 2;
    }

    private void hollow(int curve, double x, double limit, double here, double radius) {
        if (limit != here) {
            circle(x, limit, radius, this.theme.background(), this.theme.curve(curve));
        }
    }

    private void cursor(List<SampledCurve> curves, double at) {
        if (!this.panel.x().shows(at)) {
            return;
        }
        double x = this.panel.x().at(at);
        this.svg.start("path")
            .attribute("d", Svg.line(x, this.panel.top(), x, this.panel.bottom()))
            .attribute("stroke", this.theme.text())
            .end();
        for (SampledCurve curve : curves) {
            this.panel.face()
                .of(curve)
                .ifPresent((sampled) -> circle(at, this.panel.face().at(sampled.activation(), at), DOT,
                        this.theme.curve(curve.index()), this.theme.background()));
        }
    }

    private void circle(double x, double y, double radius, String fill, String stroke) {
        if (this.panel.shows(x, y)) {
            this.svg.start("circle")
                .attribute("cx", this.panel.x().at(x))
                .attribute("cy", this.panel.y().at(y))
                .attribute("r", radius)
                .attribute("fill", fill)
                .attribute("stroke", stroke)
                .attribute("stroke-width", Measures.OUTLINE)
                .end();
        }
    }

}
