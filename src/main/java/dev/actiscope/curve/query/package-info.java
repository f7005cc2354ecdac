/**
 * The query of an address, as it was sent and as it is written: its names and values,
 * escaped or not, and the reading of single values with errors that say what would be
 * right.
 * <p>
 * It uses {@code activation} and {@code text}.
 */
package dev.actiscope.curve.query;
