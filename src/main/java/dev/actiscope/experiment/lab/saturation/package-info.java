/**
 * Saturation: far out a function no longer tells its inputs from each other, the sooner
 * the fewer digits numbers have, and its gradient ends; and what becomes of a value that
 * passes through a function again and again.
 * <p>
 * It uses {@code experiment} with its {@code setting}, {@code report} and {@code floats},
 * {@code curve} and {@code activation} with its {@code math}.
 */
package dev.actiscope.experiment.lab.saturation;
