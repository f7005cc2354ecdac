package dev.actiscope.formula.kinks.probe.inner;

import dev.actiscope.formula.kinks.probe.Outer;

/** The other half of a loop of rooms. */
public interface Inner {

    Outer outer();

}
