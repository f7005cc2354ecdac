/**
 * Functions that are bounded on both sides: they squash.
 * <p>
 * It uses {@code activation} and its {@code math}.
 */
package dev.actiscope.activation.sigmoidal;
