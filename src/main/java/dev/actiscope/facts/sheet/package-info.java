/**
 * All that is known of one function, within a budget.
 * <p>
 * It uses the rooms of {@code facts}: {@code facts.piece}, {@code facts.moment} and
 * {@code facts.shape}; {@code curve}, {@code formula} with its rooms, and
 * {@code activation}.
 */
package dev.actiscope.facts.sheet;
