/**
 * What an activation function is: value, derivative, range and kinks, with its parameters
 * fixed ({@link dev.actiscope.activation.Activation}) or open
 * ({@link dev.actiscope.activation.Parametric}); and how bad input is reported.
 * <p>
 * It uses {@code activation.math} and {@code text}. The functions themselves stand in the
 * rooms of their families, and the list of them in {@code catalogue}, which knows them
 * all.
 */
package dev.actiscope.activation;
