/**
 * What networks learn from: drawn data in the plane, surfaces and a curve, as TensorFlow
 * Playground and scikit-learn have made them known, and handwritten digits.
 * <p>
 * It uses {@code activation.math}.
 */
package dev.actiscope.network.data;
