/**
 * How weights begin: at zero, too small, at the size that the activation function asks
 * for, and too large. What that does to signals and gradients layer by layer, and to the
 * training that follows.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network} with its {@code data}, {@code layer}, {@code loss},
 * {@code initialiser}, {@code optimiser} and {@code nonlinearity}, {@code facts.moment},
 * {@code formula}, {@code curve}, and {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.lab.initialisation;
