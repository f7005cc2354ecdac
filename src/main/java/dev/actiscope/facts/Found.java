package dev.actiscope.facts;

import java.util.List;

import dev.actiscope.activation.math.Interval;

/**
 * Where a function was found to be 0 on a part of the axis.
 *
 * @param roots in ascending order
 * @param intervals where it is 0 all along
 * @param undecided whether some may be missing, since it could not be decided whether
 * they are any
 * @param truncated whether some are missing, since there are too many
 */
record Found(List<Root> roots, List<Interval> intervals, boolean undecided, boolean truncated) {

    static final Found NOTHING = new Found(List.of(), List.of(), false, false);

    /** All of a part of the axis. */
    static Found all(Interval part) {
        return new Found(List.of(), List.of(part), false, false);
    }

}
