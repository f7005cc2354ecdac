/**
 * Activation functions that are random in training and their expectation in use, against
 * twins that have the expectation all along.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report}, {@code judging}
 * and {@code twins}, {@code network} with its {@code data} and {@code layer},
 * {@code curve}, and {@code activation} with its {@code math} and {@code catalogue}.
 */
package dev.actiscope.experiment.lab.noise;
