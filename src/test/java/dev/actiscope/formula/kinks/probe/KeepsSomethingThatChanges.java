package dev.actiscope.formula.kinks.probe;

import dev.actiscope.formula.computing.Work;

/** The core may not remember, in what a final field refers to either. */
public final class KeepsSomethingThatChanges {

    static final Work KEPT = new Work(1);

    private KeepsSomethingThatChanges() {
    }

}
