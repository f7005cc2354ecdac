/**
 * A function cut at its kinks, and where it becomes another: between them it is one
 * smooth expression.
 * <p>
 * It uses {@code curve}, {@code formula} with its rooms, and {@code activation}.
 */
package dev.actiscope.facts.piece;
