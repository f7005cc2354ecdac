/**
 * The straight line and the step.
 * <p>
 * It uses {@code activation} and its {@code math}.
 */
package dev.actiscope.activation.elementary;
