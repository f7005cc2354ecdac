package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.plot.svg.Theme;

/**
 * The chart of a view as a picture. Its curves are sampled once, however much is then
 * told of them.
 */
public final class Plot {

    /** In pixels. Where samples lie farther apart, a curve shows corners. */
    private static final double FINE = 1.6;

    private final View view;

    private final Slopes slopes = new Slopes();

    private final List<SampledCurve> curves;

    public Plot(View view) {
        this.view = view;
        this.curves = SampledCurve.visible(view, view.window().points(), this.slopes);
    }

    /** The visible curves of the view, and last the difference that it shows. */
    public List<SampledCurve> curves() {
        return this.curves;
    }

    /**
     * Draws the chart as SVG: the function above, its derivative below, one x axis. It
     * has neither ids nor style sheets nor inline styles, so that several can stand in
     * one page under any content security policy.
     * @param width in pixels, 200 to 2000
     * @param height in pixels, 200 to 2000
     * @return an {@code <svg>} element that stands alone, the same text for the same
     * arguments
     */
    public String svg(int width, int height, Theme theme, Labels labels) {
        return picture(width, theme, labels).alone(width, height);
    }

    /**
     * Draws the chart for a page that shows one: without a legend, since the page says
     * which curves there are, and once for each size that the page may have room for.
     * @param saturations where each curve of the view saturates; empty unless it shows
     * that
     * @return {@code <svg>} elements of the classes {@code sheet sheet-medium} and so on,
     * of which a style sheet shows one; two of these texts cannot stand in one page
     */
    public String sheets(List<Saturation> saturations, Labels labels) {
        return picture(Strip.of(this.view, saturations::get), Sheet.MEDIUM.width(), Theme.PAGE, labels).sheets();
    }

    Picture picture(int width, Theme theme, Labels labels) {
        List<Strip> strips = Strip.of(this.view, (curve) -> this.view.saturation(this.view.curves().get(curve)));
        return picture(strips, width, theme, labels);
    }

    private Picture picture(List<Strip> strips, int width, Theme theme, Labels labels) {
        int own = this.view.window().points();
        int points = Math.min(points(own, width), this.view.mostPoints());
        List<SampledCurve> drawn = (points > own) ? SampledCurve.visible(this.view, points, this.slopes) : this.curves;
        return new Picture(this.view, drawn, this.slopes, Frame.of(this.view, this.curves), strips, theme, labels);
    }

    /**
     * The samples of the window, or, unless somebody has chosen how many, as many times
     * more as a wide picture needs, so that those of the window are among them.
     */
    private static int points(int points, int width) {
        int intervals = points - 1;
        boolean chosen = points != Window.DEFAULT.points();
        return chosen ? points : intervals * (int) Math.ceil(width / FINE / intervals) + 1;
    }

}
