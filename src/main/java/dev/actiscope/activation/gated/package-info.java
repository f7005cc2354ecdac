/**
 * x times a gate that x itself opens.
 * <p>
 * It uses {@code activation} and its {@code math}, and for their limits
 * {@code elementary} and {@code rectified}.
 */
package dev.actiscope.activation.gated;
