/**
 * Twins: networks that differ in one thing alone, and have data, starting weights and
 * mini-batches in common, which depend on the seed. What they come to is compared seed by
 * seed.
 * <p>
 * It uses {@code experiment} with its {@code setting} and {@code judging},
 * {@code network} with its {@code data}, {@code layer}, {@code loss},
 * {@code initialiser}, {@code optimiser} and {@code nonlinearity}, {@code curve}, and
 * {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.twins;
