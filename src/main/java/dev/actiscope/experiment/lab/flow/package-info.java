/**
 * How signals and gradients flow through deep networks that have not learned yet:
 * measured, and as mean-field theory has it for any activation function. And what that
 * does to the first steps of a training.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network} with its {@code layer}, {@code nonlinearity},
 * {@code initialiser}, {@code data}, {@code loss} and {@code optimiser}, {@code theory},
 * {@code formula}, {@code curve} and {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.lab.flow;
