package dev.actiscope.curve.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Difference;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.Window;

/**
 * A curve of a view, sampled once for all that is chosen and drawn by its samples.
 *
 * @param index which curve of the view, from 0; {@link #DIFFERENCE} for that of two of
 * them
 * @param function the function over the view's part of the x axis
 * @param slope its derivative, whose derivative is f″, where the view shows that and it
 * is not too large to be written out
 * @param band of its draws, where it is random and the view shows them
 */
public record SampledCurve(int index, Sampled function, Optional<Sampled> slope, Optional<Band> band) {

    /** More than the index of any curve. */
    public static final int DIFFERENCE = View.MOST_CURVES;

    /**
     * A function and its samples, as they are drawn.
     *
     * @param fills whether they fill a band, as {@link Swings} tells
     */
    public record Sampled(Activation activation, Samples samples, boolean fills) {

        static Sampled of(Activation activation, Window window, double[] points, int operations) {
            Swings drawn = Swings.of(activation, Samples.of(activation, window, points), operations);
            return new Sampled(activation, drawn.samples(), drawn.fills());
        }

    }

    /**
     * The samples of the function and its derivative.
     */
    public Samples samples() {
        return this.function.samples();
    }

    /**
     * Samples the visible curves of a view, and last the difference that it shows.
     */
    public static List<SampledCurve> visible(View view) {
        return visible(view, view.window().points(), Slope::of);
    }

    /**
     * Samples the visible curves of a view, and last the difference that it shows, as
     * densely as a drawing needs.
     * @param points of the window, as many as it may have
     * @param slopes how the derivative of a curve is had
     */
    public static List<SampledCurve> visible(View view, int points, Function<Curve, Slope> slopes) {
        Window window = new Window(view.window().x(), points);
        double[] places = window.places();
        List<Drawn> drawn = new ArrayList<>();
        for (int i : view.visible()) {
            Curve curve = view.curves().get(i);
            drawn.add(new Drawn(i, curve.activation(), slope(view, curve, slopes)));
        }
        view.difference()
            .ifPresent((difference) -> drawn.add(new Drawn(DIFFERENCE, difference, slopeOfDifference(view, slopes))));
        int operations = 0;
        for (Drawn one : drawn) {
            operations += one.activation.operationsWithErrors();
            operations += one.slope.map(Activation::operationsWithErrors).orElse(0);
        }
        List<SampledCurve> visible = new ArrayList<>();
        for (Drawn one : drawn) {
            visible.add(of(view, one, window, places, operations));
        }
        return visible;
    }

    /** What is to be sampled. */
    private record Drawn(int index, Activation activation, Optional<Activation> slope) {
    }

    private static SampledCurve of(View view, Drawn drawn, Window window, double[] points, int operations) {
        Activation activation = drawn.activation;
        Sampled function = Sampled.of(activation, window, points, operations);
        boolean scatters = view.show().contains(Show.DRAWS) && activation instanceof Stochastic;
        return new SampledCurve(drawn.index, function,
                drawn.slope.map((derivative) -> Sampled.of(derivative, window, points, operations)),
                scatters ? Optional.of(Band.at((Stochastic) activation, function.samples().x())) : Optional.empty());
    }

    private static Optional<Activation> slope(View view, Curve curve, Function<Curve, Slope> slopes) {
        try {
            return view.show().contains(Show.SECOND) ? Optional.of(slopes.apply(curve)) : Optional.empty();
        }
        catch (InvalidInputException tooLargeOrTooMuch) {
            return Optional.empty();
        }
    }

    private static Optional<Activation> slopeOfDifference(View view, Function<Curve, Slope> slopes) {
        View.Minus minus = view.minus().get();
        Optional<Activation> minuend = slope(view, view.curves().get(minus.minuend()), slopes);
        Optional<Activation> subtrahend = slope(view, view.curves().get(minus.subtrahend()), slopes);
        return (minuend.isPresent() && subtrahend.isPresent())
                ? Optional.of(new Difference(minuend.get(), subtrahend.get())) : Optional.empty();
    }

}
