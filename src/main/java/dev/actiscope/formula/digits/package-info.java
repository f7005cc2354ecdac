/**
 * Value and slope of a formula where doubles alone cannot be trusted: with wide numbers
 * that know how far off they may be, and at infinity as limits.
 * <p>
 * It uses {@code wide}, {@code stability}, {@code computing}, {@code algebra},
 * {@code tree} and {@code activation}.
 */
package dev.actiscope.formula.digits;
