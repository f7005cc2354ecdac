/**
 * Activation functions whose parameters learn with the weights, against twins in which
 * they stay where they start.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report}, {@code judging}
 * and {@code twins}, {@code network} with its {@code data}, {@code curve}, and
 * {@code formula}, and {@code activation} with its {@code math} and {@code catalogue}.
 */
package dev.actiscope.experiment.lab.learned;
