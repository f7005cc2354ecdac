package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.curve.View;
import dev.actiscope.plot.layout.Axis;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.text.Decimal;

/**
 * A strip under the panels that is filled where a curve saturates, hatched where it is
 * off.
 *
 * @param curve which curve of the view, from 0
 * @param tails where it saturates, at least one
 */
record Strip(int curve, List<Tail> tails) {

    private static final String HATCH = Decimal.print(Measures.HATCH) + ' ' + Decimal.print(Measures.HATCH_GAP);

    /**
     * The strips of the visible curves that saturate, if the view shows them.
     * @param saturations where each curve of the view saturates, from 0
     */
    static List<Strip> of(View view, IntFunction<Saturation> saturations) {
        List<Strip> strips = new ArrayList<>();
        if (view.show().contains(View.Show.SATURATION)) {
            for (int curve : view.visible()) {
                Saturation saturation = saturations.apply(curve);
                if (!saturation.tails().isEmpty()) {
                    strips.add(new Strip(curve, saturation.tails()));
                }
            }
        }
        return strips;
    }

    /** Draws it along an axis, with a height as its middle. */
    void draw(Axis x, double y, Theme theme, Svg svg) {
        for (Tail tail : this.tails) {
            double from = Math.max(tail.x().low(), x.window().low());
            double to = Math.min(tail.x().high(), x.window().high());
            if (from < to) {
                draw(x.at(from), x.at(to), y, tail.off(), theme.curve(this.curve), svg);
            }
        }
    }

    /** Draws a piece of a strip, also as an example. */
    static void draw(double from, double to, double y, boolean off, String colour, Svg svg) {
        line(from, to, y, colour, svg).attribute("stroke-opacity", off ? Measures.OFF : Measures.SATURATED).end();
        if (off) {
            line(from, to, y, colour, svg).attribute("stroke-dasharray", HATCH).end();
        }
    }

    private static Svg line(double from, double to, double y, String colour, Svg svg) {
        return svg.start("path")
            .attribute("d", Svg.line(from, y, to, y))
            .attribute("stroke", colour)
            .attribute("stroke-width", Measures.STRIP);
    }

}
