/**
 * What the networks of the playground learn from: the examples, as an address names them,
 * and what a network is told of the place of each.
 * <p>
 * It uses {@code experiment.setting}, {@code network} with its {@code data} and
 * {@code nonlinearity}, {@code curve} with its {@code query}, {@code activation} with its
 * {@code math} and {@code text}.
 */
package dev.actiscope.experiment.lab.nonlinearity.examples;
