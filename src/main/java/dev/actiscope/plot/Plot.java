package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.curve.Frame;
import dev.actiscope.curve.SampledCurve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.plot.svg.Theme;

/**
 * The chart of a view as a picture.
 */
public final class Plot {

    /** In pixels. Where samples lie farther apart, a curve shows corners. */
    private static final double FINE = 1.5;

    private Plot() {
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
    public static String svg(View view, int width, int height, Theme theme, Labels labels) {
        return picture(view, width, theme, labels).alone(width, height);
    }

    /**
     * Draws the chart for a page that shows one: without a legend, since the page says
     * which curves there are, and once for each size that the page may have room for.
     * @param saturations where each curve of the view saturates; empty unless it shows
     * that
     * @return {@code <svg>} elements of the classes {@code sheet sheet-medium} and so on,
     * of which a style sheet shows one; two of these texts cannot stand in one page
     */
    public static String sheets(View view, List<Saturation> saturations, Labels labels) {
        List<Strip> strips = Strip.of(view, saturations::get);
        return picture(view, strips, Sheet.MEDIUM.width(), Theme.PAGE, labels).sheets();
    }

    static Picture picture(View view, int width, Theme theme, Labels labels) {
        List<Strip> strips = Strip.of(view, (curve) -> view.saturation(view.curves().get(curve)));
        return picture(view, strips, width, theme, labels);
    }

    private static Picture picture(View view, List<Strip> strips, int width, Theme theme, Labels labels) {
        Slopes slopes = new Slopes();
        List<SampledCurve> curves = SampledCurve.visible(view, view.window().points(), slopes);
        Frame frame = Frame.of(view, curves);
        int points = Math.min(points(view.window().points(), width), view.mostPoints());
        if (points > view.window().points()) {
            curves = SampledCurve.visible(view, points, slopes);
        }
        return new Picture(view, curves, slopes, frame, strips, theme, labels);
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
