/**
 * Functions that are straight to one side, with a tail to the other that flattens
 * exponentially.
 * <p>
 * It uses {@code activation} and its {@code math}, and for their limits
 * {@code elementary} and {@code rectified}.
 */
package dev.actiscope.activation.exponential;
