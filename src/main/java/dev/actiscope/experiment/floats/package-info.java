/**
 * The binary number formats that computers and accelerators compute in, as rounding of
 * doubles, the same on every machine.
 * <p>
 * It uses nothing but plain Java.
 */
package dev.actiscope.experiment.floats;
