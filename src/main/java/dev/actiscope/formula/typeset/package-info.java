/**
 * A tree as mathematics to look at: MathML, LaTeX, or a line of text.
 * <p>
 * It uses {@code tree}, {@code algebra}, {@code activation} and {@code text}.
 */
package dev.actiscope.formula.typeset;
