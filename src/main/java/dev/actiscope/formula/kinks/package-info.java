/**
 * Where a formula bends, jumps or ends, and its one-sided limits there: by solving what a
 * pupil would solve, else by enclosing it in intervals; and which signs it can have on a
 * part of the axis.
 * <p>
 * It uses {@code tree}, {@code algebra}, {@code computing} and {@code activation}.
 */
package dev.actiscope.formula.kinks;
