/**
 * ReLU and its relatives: straight lines with a bend, and what random slopes and noise
 * make of them.
 * <p>
 * It uses {@code activation} and its {@code math}.
 */
package dev.actiscope.activation.rectified;
