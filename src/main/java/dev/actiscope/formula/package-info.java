/**
 * The door of the language of formulas: a {@link dev.actiscope.formula.Formula} is an
 * activation function that somebody typed. Whoever is outside comes in here; expressions
 * and what they look like may be asked of {@code tree} and {@code typeset}.
 * <p>
 * It uses its own rooms, of which none uses it, {@code activation} and {@code text}. Its
 * rooms stand on each other in the order {@code tree}, {@code wide}, {@code reading},
 * {@code algebra}, {@code computing}, {@code typeset}, {@code kinks}, {@code stability},
 * {@code digits}.
 */
package dev.actiscope.formula;
