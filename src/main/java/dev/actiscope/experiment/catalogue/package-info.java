/**
 * All experiments, in the order in which the lab lists them.
 * <p>
 * It uses {@code experiment} and all its rooms, and {@code text}.
 */
package dev.actiscope.experiment.catalogue;
