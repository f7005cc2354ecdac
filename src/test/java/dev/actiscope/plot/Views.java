package dev.actiscope.plot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.Window;

/**
 * Views to draw.
 */
final class Views {

    static final Set<Show> BOTH = EnumSet.of(Show.VALUE, Show.DERIVATIVE);

    /** What a visitor sees first. */
    static final View FIRST = withY(of("sigmoid", "tanh", "relu", "leaky-relu:leak=0.1", "swish"), -1.5, 3);

    private Views() {
    }

    static View of(String... curves) {
        return of(Arrays.stream(curves).map(Curve::parse).toList());
    }

    static View of(List<Curve> curves) {
        return new View(curves, Window.DEFAULT, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                OptionalDouble.empty(), BOTH, 1, 1);
    }

    static View within(View view, double from, double to) {
        return new View(view.curves(), new Window(new Interval(from, to), 601), view.y(), view.dy(), view.hidden(),
                view.minus(), view.at(), view.show(), view.seed(), view.share());
    }

    static View withY(View view, double low, double high) {
        return new View(view.curves(), view.window(), Optional.of(new Interval(low, high)), view.dy(), view.hidden(),
                view.minus(), view.at(), view.show(), view.seed(), view.share());
    }

    static View hiding(View view, Integer... hidden) {
        return new View(view.curves(), view.window(), view.y(), view.dy(), Set.of(hidden), view.minus(), view.at(),
                view.show(), view.seed(), view.share());
    }

    static View at(View view, double at) {
        return new View(view.curves(), view.window(), view.y(), view.dy(), view.hidden(), view.minus(),
                OptionalDouble.of(at), view.show(), view.seed(), view.share());
    }

    static View showing(View view, Show... show) {
        return new View(view.curves(), view.window(), view.y(), view.dy(), view.hidden(), view.minus(), view.at(),
                Set.of(show), view.seed(), view.share());
    }

    static View seeded(View view, int seed) {
        return new View(view.curves(), view.window(), view.y(), view.dy(), view.hidden(), view.minus(), view.at(),
                view.show(), seed, view.share());
    }

}
