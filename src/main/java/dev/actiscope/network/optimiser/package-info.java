/**
 * From gradients g = ∂L/∂θ to the next parameters θ: optimisers, each as PyTorch defines
 * it, schedules of their learning rate η, and what is done to the gradients before,
 * penalties on large weights and clipping.
 * <p>
 * It uses {@code activation.math}, and {@code network.layer} for where the weights are.
 */
package dev.actiscope.network.optimiser;
