/**
 * The mathematics that everything above may use: the elementary functions, from
 * operations with but one result each, since browsers and the JVM compute them
 * differently or not at all; the error function, the normal distribution, intervals, and
 * a source of random numbers that gives the same sequence everywhere.
 * <p>
 * Compiled to JavaScript, a + (b + c) becomes a + b + c, and a (b c) becomes a b c, which
 * are rounded otherwise: here and above, sums and quotients stand on the left of what is
 * added to them or multiplied with them.
 * <p>
 * It uses plain Java alone.
 */
package dev.actiscope.activation.math;
