/**
 * Functions and charts as code for TensorFlow, PyTorch, JAX, NumPy and Java.
 * <p>
 * It uses {@code curve} and what lies below, and {@code experiment.nonlinearity} for
 * networks.
 */
package dev.actiscope.listing;
