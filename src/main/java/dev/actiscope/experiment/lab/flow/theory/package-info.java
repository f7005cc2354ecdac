/**
 * The theory of wide random networks: how the variance of pre-activations goes from layer
 * to layer, and where gradients keep their size.
 * <p>
 * It uses {@code facts.moment}, {@code facts.piece}, {@code facts.shape}, {@code curve}
 * and {@code activation}.
 */
package dev.actiscope.experiment.lab.flow.theory;
