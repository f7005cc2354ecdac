package dev.actiscope.formula.kinks.probe;

import java.util.HashMap;

/** The core may not remember, in a final field either. */
public final class KeepsACollection {

    static final HashMap<String, String> KEPT = new HashMap<>();

    private KeepsACollection() {
    }

}
