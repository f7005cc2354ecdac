/**
 * How a formula is computed without overflow and cancellation, and where it would have
 * gone wrong as it is written.
 * <p>
 * It uses {@code tree}, {@code algebra} and {@code computing}; its own room is
 * {@code rules}.
 */
package dev.actiscope.formula.stability;
