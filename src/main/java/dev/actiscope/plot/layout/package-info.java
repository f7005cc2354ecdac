/**
 * Where the parts of a chart are and what its axes say, for pictures and the live chart
 * alike: panels, ticks, numerals, the names of curves, the places of marks' coordinates.
 * <p>
 * It uses {@code curve} and what lies below, and measures text as {@code plot.svg} does.
 */
package dev.actiscope.plot.layout;
