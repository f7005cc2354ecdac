/**
 * Activation functions on arrays: what a layer makes of its pre-activations z, a = f(z),
 * and of the way back, f′(z), for all its units and examples in one call.
 * <p>
 * A function that is random in training has its draws there and its expectation in use;
 * one whose parameters learn tells how its value changes with them.
 * <p>
 * It uses {@code activation} with its {@code math}, {@code elementary},
 * {@code sigmoidal}, {@code rectified}, {@code gated} and {@code catalogue},
 * {@code curve}, and {@code formula} with its {@code computing}.
 */
package dev.actiscope.network.nonlinearity;
