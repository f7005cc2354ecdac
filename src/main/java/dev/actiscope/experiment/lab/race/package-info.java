/**
 * The race: several activation functions on the same data, from the same starts, with the
 * same batches, many seeds each, at one learning rate for all and each at its own best.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network} with its {@code data}, {@code layer}, {@code loss},
 * {@code initialiser}, {@code optimiser} and {@code nonlinearity}, {@code facts.moment},
 * {@code curve}, and {@code activation} with its {@code math} and {@code catalogue}.
 */
package dev.actiscope.experiment.lab.race;
