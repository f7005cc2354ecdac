/**
 * What is drawn of a view: its curves, sampled so that they are followed where they
 * swing, the bands and draws of random ones, and the vertical windows of the charts.
 * <p>
 * It uses {@code curve}, {@code formula}, {@code activation} and {@code text}.
 */
package dev.actiscope.curve.drawing;
