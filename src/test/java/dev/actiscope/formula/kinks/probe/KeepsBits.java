package dev.actiscope.formula.kinks.probe;

import java.util.BitSet;

/** The core may not remember, in a type that is no collection either. */
public final class KeepsBits {

    static final BitSet KEPT = new BitSet();

    private KeepsBits() {
    }

}
