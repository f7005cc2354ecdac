package dev.actiscope.plot.layout;

import java.util.Arrays;

import dev.actiscope.plot.svg.Text;

/**
 * Where the names of curves are written at their right ends: each just above its curve's
 * end, and apart from each other.
 */
public final class EndNames {

    /** From one baseline to the next. */
    private static final double PITCH = 15;

    private EndNames() {
    }

    /**
     * The baselines of the names.
     * @param ends where the curves end, in pixels downwards; also above or below the
     * panel, NaN for a curve that is nowhere
     * @param top of the panel
     * @param bottom of the panel
     * @return as many, NaN where there is no name; all NaN if there is not room for all
     */
    public static double[] baselines(double[] ends, double top, double bottom) {
        double[] baselines = new double[ends.length];
        int[] order = order(ends);
        double highest = top + Text.SIZE;
        double lowest = bottom - Measures.NAME_GAP;
        boolean fits = order.length > 0 && (order.length - 1) * PITCH <= lowest - highest;
        Arrays.fill(baselines, Double.NaN);
        if (!fits) {
            return baselines;
        }
        double next = highest;
        for (int i : order) {
            baselines[i] = Math.max(next, Math.min(lowest, ends[i] - Measures.NAME_GAP));
            next = baselines[i] + PITCH;
        }
        double last = lowest;
        for (int k = order.length - 1; k >= 0; k--) {
            baselines[order[k]] = Math.min(last, baselines[order[k]]);
            last = baselines[order[k]] - PITCH;
        }
        return baselines;
    }

    /**
     * Which ends there are, from the highest to the lowest; of equal ones the first
     * first.
     */
    private static int[] order(double[] ends) {
        int[] order = new int[ends.length];
        int size = 0;
        for (int i = 0; i < ends.length; i++) {
            if (Double.isNaN(ends[i])) {
                continue;
            }
            int place = size++;
            for (; place > 0 && ends[order[place - 1]] > ends[i]; place--) {
                order[place] = order[place - 1];
            }
            order[place] = i;
        }
        return Arrays.copyOf(order, size);
    }

}
