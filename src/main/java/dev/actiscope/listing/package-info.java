/**
 * Functions and charts as code for TensorFlow, PyTorch, JAX, NumPy and Java.
 * <p>
 * It uses {@code curve} and what lies below.
 */
package dev.actiscope.listing;
