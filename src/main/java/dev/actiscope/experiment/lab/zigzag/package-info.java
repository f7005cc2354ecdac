/**
 * Zero mean: what inputs that are all positive do to the steps of gradient descent, and
 * what is left of that in mini-batches.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network.nonlinearity}, {@code network.data},
 * {@code facts.moment}, {@code curve}, and {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.lab.zigzag;
