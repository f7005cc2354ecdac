/**
 * What was typed, character by character, as numbers, names and signs: letters of other
 * alphabets and widths, words of other languages, commands of LaTeX; and how they stand
 * to each other.
 * <p>
 * It uses {@code formula.tree}, {@code activation} and {@code text}.
 */
package dev.actiscope.formula.reading.tokens;
