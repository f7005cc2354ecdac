/**
 * Losses L(y, t): how far the outputs y of a network are from the targets t, and ∂L/∂y,
 * with which the way back begins. Means are taken as PyTorch does.
 * <p>
 * It uses {@code activation.math}.
 */
package dev.actiscope.network.loss;
