/**
 * How a formula is computed without overflow and cancellation, and where it would have
 * gone wrong as it is written.
 * <p>
 * It uses its {@code rules}, {@code tree}, {@code algebra}, {@code computing},
 * {@code activation} and {@code text}.
 */
package dev.actiscope.formula.stability;
