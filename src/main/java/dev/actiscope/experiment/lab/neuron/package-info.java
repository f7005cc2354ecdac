/**
 * The neuron: weights, a bias, a sum, and the activation function it passes through.
 * <p>
 * It uses {@code experiment} with its {@code setting} and {@code report},
 * {@code network}, for its unit, with its {@code layer}, {@code curve} and
 * {@code activation}.
 */
package dev.actiscope.experiment.lab.neuron;
