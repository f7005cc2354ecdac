/**
 * What a function makes of a normal input: its moments, and the gains that follow. The
 * integrals are split where the function bends and closed in on where it is steep; one
 * that cannot be vouched for is not told.
 * <p>
 * It uses {@code facts.piece}, {@code curve}, {@code formula} with its rooms, and
 * {@code activation}.
 */
package dev.actiscope.facts.moment;
