package dev.actiscope.formula.kinks.probe;

/** The core knows no time. */
public final class AsksTheClock {

    private AsksTheClock() {
    }

    static long now() {
        return System.nanoTime();
    }

}
