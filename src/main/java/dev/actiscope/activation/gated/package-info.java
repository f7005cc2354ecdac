/**
 * x times a gate that x itself opens.
 * <p>
 * It uses {@code activation} and its {@code math}, and for their limits the straight and
 * the rectified functions.
 */
package dev.actiscope.activation.gated;
