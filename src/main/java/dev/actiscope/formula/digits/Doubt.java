package dev.actiscope.formula.digits;

/**
 * A place where a formula cancels so far that not all digits of its value can be trusted.
 *
 * @param value NaN if not one can
 * @param digits how many can, 0 to 15
 */
public record Doubt(double x, double value, int digits) {
}
