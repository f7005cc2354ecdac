/**
 * Small dense networks that learn, the same to the last bit wherever they run. In the
 * letters of a textbook, a layer's pre-activations z = W x + b become its activations a =
 * f(z), the x of the next layer; the last are the outputs y. The loss L(y, t) compares
 * them with the targets t. Backwards go the gradients: ∂L/∂z = ∂L/∂a f′(z), of which come
 * ∂L/∂W = ∂L/∂z xᵀ, ∂L/∂b = ∂L/∂z and, for the layer before, ∂L/∂x = Wᵀ ∂L/∂z. All that
 * learns is θ, and an optimiser steps against ∂L/∂θ.
 * <p>
 * A {@link dev.actiscope.network.NeuralNetwork} is made of
 * {@linkplain dev.actiscope.network.LayerSpecification layers}, in which a dense layer,
 * normalisation, activation and dropout follow each other, and holds flat arrays that are
 * allocated once. {@link dev.actiscope.network.Training} leads it through mini-batches of
 * a data set, as far as a given amount of work goes. Chance comes from seeds alone, one
 * sequence each for the data, what of them is held out, the weights, the order of the
 * examples and the noise in between, so that what is compared can begin alike.
 * <p>
 * It uses {@code curve}, {@code activation.math} and its own rooms: {@code nonlinearity},
 * {@code layer}, {@code loss}, {@code initialiser}, {@code optimiser} and {@code data}.
 */
package dev.actiscope.network;
