/**
 * Which functions of the catalogue come nearest to another, and at which parameters, by
 * what a normal input makes of the difference.
 * <p>
 * It uses {@code facts.piece}, {@code facts.moment}, {@code facts.shape}, {@code curve},
 * and {@code activation} with its {@code catalogue}.
 */
package dev.actiscope.facts.nearest;
