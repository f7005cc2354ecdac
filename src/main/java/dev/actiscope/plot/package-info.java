/**
 * A chart as a picture: the same chart as in the browser, for a text, a slide, or a
 * browser without JavaScript.
 * <p>
 * It uses {@code facts} and what lies below, lays out with {@code plot.layout} and draws
 * with {@code plot.svg}.
 */
package dev.actiscope.plot;
