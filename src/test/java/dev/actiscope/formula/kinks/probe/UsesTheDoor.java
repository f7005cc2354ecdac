package dev.actiscope.formula.kinks.probe;

import dev.actiscope.formula.Formula;

/** A room may not use the door that it stands behind. */
public final class UsesTheDoor {

    private UsesTheDoor() {
    }

    static Formula door() {
        return Formula.parse("x");
    }

}
