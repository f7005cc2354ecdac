package dev.actiscope.formula.kinks.probe;

import dev.actiscope.plot.Plot;

/** The core may not use what stands above it. */
public final class LooksUpwards {

    private LooksUpwards() {
    }

    static Class<?> plot() {
        return Plot.class;
    }

}
