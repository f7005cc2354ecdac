/**
 * What activation functions cost: nanoseconds for a value, for a value with its slope,
 * and what becomes of a step of training. A worker measures them by its clock; where none
 * does they are what a benchmark recorded.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and
 * {@code judging}, {@code network} with its {@code nonlinearity}, {@code initialiser},
 * {@code optimiser}, {@code loss} and {@code data}, {@code curve}, {@code text} and
 * {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.lab.cost;
