package dev.actiscope.formula.kinks.probe;

/** The core may not remember. */
public final class KeepsANumber {

    static int kept;

    private KeepsANumber() {
    }

}
