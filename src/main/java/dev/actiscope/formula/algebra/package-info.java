/**
 * Trees made of trees: derivatives, simplification, sums and products taken apart and put
 * together again. What comes out is equal to what went in wherever that has a value.
 * <p>
 * It uses {@code tree} and {@code activation}.
 */
package dev.actiscope.formula.algebra;
