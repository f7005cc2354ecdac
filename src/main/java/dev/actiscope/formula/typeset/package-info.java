/**
 * A tree as mathematics to look at: MathML, LaTeX, or a line of text.
 * <p>
 * It uses {@code tree} and {@code algebra}.
 */
package dev.actiscope.formula.typeset;
