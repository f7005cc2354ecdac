/**
 * The layers of a network, each a few loops over flat arrays that read like its
 * equations. An array holds a row for each example of a mini-batch, with a number for
 * each unit; weights hold a row for each unit of their layer.
 * <p>
 * Forwards a layer makes y of x, backwards ∂L/∂x of ∂L/∂y, and puts in place the
 * gradients of its parameters:
 * <ul>
 * <li>dense: z = W x + b; ∂L/∂W = Σ ∂L/∂z xᵀ, ∂L/∂b = Σ ∂L/∂z, ∂L/∂x = Wᵀ ∂L/∂z;</li>
 * <li>activation: a = f(z); ∂L/∂z = ∂L/∂a f′(z);</li>
 * <li>batch and layer normalisation: y = γ (x − μ)/σ + β, with μ and σ of a unit over the
 * batch, or of an example over its units;</li>
 * <li>dropout: y = x m / (1 − p), with m 0 or 1 by chance.</li>
 * </ul>
 * Every sum is taken in one order, so that it has the same last digit everywhere; s += a
 * + b is written as s = a + b + s, since JavaScript would get s + a + b.
 * <p>
 * It uses {@code nonlinearity} and {@code activation.math}.
 */
package dev.actiscope.network.layer;
