package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.View.Show;

/**
 * A curve of a view, sampled once for all that is chosen and drawn by its samples.
 *
 * @param index which curve of the view, from 0
 * @param curve the curve
 * @param samples over the view's part of the x axis
 * @param slope f′ and f″, where the view shows the second derivative and it is not too
 * large to be written out
 * @param band of its draws, where it is random and the view shows them
 */
public record SampledCurve(int index, Curve curve, Samples samples, Optional<Samples> slope, Optional<Band> band) {

    /**
     * Samples the visible curves of a view, and no other.
     */
    public static List<SampledCurve> visible(View view) {
        return visible(view, view.window().points());
    }

    /**
     * Samples the visible curves of a view, as densely as a drawing needs.
     * @param points of the window, as many as it may have
     */
    public static List<SampledCurve> visible(View view, int points) {
        Window window = new Window(view.window().x(), points);
        List<SampledCurve> visible = new ArrayList<>();
        for (int i = 0; i < view.curves().size(); i++) {
            if (!view.hidden().contains(i)) {
                visible.add(of(view, i, window));
            }
        }
        return visible;
    }

    private static SampledCurve of(View view, int index, Window window) {
        Curve curve = view.curves().get(index);
        Samples samples = Samples.of(curve.activation(), window);
        boolean scatters = view.show().contains(Show.DRAWS) && curve.activation() instanceof Stochastic;
        Optional<Samples> slope = view.show().contains(Show.SECOND)
                ? Slope.ifAny(curve).map((activation) -> Samples.of(activation, window)) : Optional.empty();
        return new SampledCurve(index, curve, samples, slope,
                scatters ? Optional.of(Band.at((Stochastic) curve.activation(), samples.x())) : Optional.empty());
    }

}
