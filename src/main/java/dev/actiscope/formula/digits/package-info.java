/**
 * Value and slope of a formula where doubles alone cannot be trusted: with wide numbers
 * that know how far off they may be, and at infinity as limits.
 * <p>
 * It uses {@code wide}, {@code computing}, {@code algebra} and {@code tree}.
 */
package dev.actiscope.formula.digits;
