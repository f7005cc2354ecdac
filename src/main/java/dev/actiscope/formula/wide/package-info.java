/**
 * Arithmetic in twice the precision of a double, over a far wider range, where every
 * number knows how far off it may be.
 * <p>
 * It uses {@code tree} and {@code activation.math}.
 */
package dev.actiscope.formula.wide;
