package dev.actiscope.formula.kinks.probe;

import java.util.Random;

/** The core may not use a sequence that a browser has otherwise. */
public final class MakesRandomNumbers {

    private MakesRandomNumbers() {
    }

    static Object source() {
        return new Random();
    }

}
