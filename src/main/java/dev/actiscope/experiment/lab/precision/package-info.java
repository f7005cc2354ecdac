/**
 * Activations in few bits: networks that have learned the handwritten digits, with what
 * each layer hands on rounded to whole numbers in a range, or to a floating-point format.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report}, {@code judging}
 * and {@code floats}, {@code network} with its {@code data}, {@code layer}, {@code loss},
 * {@code initialiser}, {@code optimiser} and {@code nonlinearity}, {@code facts.moment},
 * {@code formula}, {@code curve}, and {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.lab.precision;
