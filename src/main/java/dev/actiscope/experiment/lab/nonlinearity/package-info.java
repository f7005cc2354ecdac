/**
 * Networks with an activation function and without one, on data that a line can tell
 * apart and on data that it cannot: a playground.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network} with its {@code data}, {@code initialiser},
 * {@code layer}, {@code loss}, {@code nonlinearity} and {@code optimiser},
 * {@code facts.moment}, {@code curve} with its {@code query}, {@code activation} with its
 * {@code math} and {@code text}.
 */
package dev.actiscope.experiment.lab.nonlinearity;
