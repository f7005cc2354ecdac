package dev.actiscope.curve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dev.actiscope.activation.Interval;
import dev.actiscope.activation.InvalidInputException;

/**
 * The state of the explorer, which is its address: reading and printing a query gives it
 * and gets it back.
 *
 * @param curves what is shown, one to eight
 * @param window the part of the x axis, and how densely it is sampled
 * @param y the function's vertical window; empty where the chart chooses
 * @param hidden which curves are hidden, as indexes from 0
 * @param at where the cursor is pinned
 * @param show what the chart shows
 * @param seed the seed of the draws
 * @param share the share of the largest slope below which a tail counts as saturated
 */
public record View(List<Curve> curves, Window window, Optional<Interval> y, Set<Integer> hidden, OptionalDouble at,
        Set<Show> show, int seed, double share) {

    public enum Show {

        VALUE, DERIVATIVE, SATURATION, DRAWS

    }

    /**
     * A view, and what was wrong with the query it was read from: for each error
     * something was used in its place.
     */
    public record Reading(View view, List<InvalidInputException> problems) {
    }

    /**
     * Reads a query leniently: what can be shown is shown.
     */
    public static Reading read(Query query) {
        throw new UnsupportedOperationException();
    }

    /**
     * The canonical query: what differs from the defaults.
     */
    public Query query() {
        throw new UnsupportedOperationException();
    }

}
