package dev.actiscope.formula.kinks.probe;

/** The core may not use what a browser computes otherwise. */
public final class ComputesAsTheJvm {

    private ComputesAsTheJvm() {
    }

    static double exp(double x) {
        return Math.exp(x);
    }

}
