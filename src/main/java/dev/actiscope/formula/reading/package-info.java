/**
 * From what somebody typed to a tree: tokens, the grammar, the names that a call may
 * have, and errors that say where and what would be right.
 * <p>
 * It uses {@code tokens}, {@code formula.tree}, {@code activation} and {@code text}.
 */
package dev.actiscope.formula.reading;
