/**
 * What the lab has found as still pictures, for an index, a card, or a browser without
 * JavaScript: charts of series, and maps of numbers as colours.
 * <p>
 * It uses {@code text}, {@code activation.math}, {@code curve} and
 * {@code experiment.report}, has axes, ticks and numerals of {@code plot.layout} and
 * draws with {@code plot.svg}.
 */
package dev.actiscope.plot.lab;
