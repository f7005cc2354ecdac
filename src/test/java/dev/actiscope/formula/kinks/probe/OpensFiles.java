package dev.actiscope.formula.kinks.probe;

import java.io.File;

/** The core may neither read nor write. */
public final class OpensFiles {

    private OpensFiles() {
    }

    static File file() {
        return new File("x");
    }

}
