package dev.actiscope.formula.kinks.probe;

import dev.actiscope.formula.kinks.probe.inner.Inner;

/** One half of a loop of rooms. */
public record Outer(Inner inner) {
}
