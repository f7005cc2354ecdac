/**
 * What functions are like: their zeros, their extrema, and where two of them meet, found
 * by bounds on intervals and by algebra and not in samples. What cannot be decided is
 * left out, and that it was is said.
 * <p>
 * It uses {@code curve}, {@code formula} with its rooms, and {@code activation}.
 */
package dev.actiscope.facts;
