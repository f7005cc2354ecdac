package dev.actiscope.formula.kinks.probe;

import java.util.function.DoubleUnaryOperator;

/** The core may not hand on what a browser computes otherwise. */
public final class RefersToTheJvm {

    private RefersToTheJvm() {
    }

    static DoubleUnaryOperator log() {
        return Math::log;
    }

}
