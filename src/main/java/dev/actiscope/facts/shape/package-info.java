/**
 * What the graph of a function is like: its range, how steep it is, whether it only
 * rises, what it is when turned round, and how smooth it is.
 * <p>
 * It uses {@code facts.piece}, {@code facts.moment}, {@code curve}, {@code formula} with
 * its rooms, and {@code activation}.
 */
package dev.actiscope.facts.shape;
