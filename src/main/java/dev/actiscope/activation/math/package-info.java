/**
 * The mathematics that everything above may use: the elementary functions, from
 * operations with but one result each, since browsers and the JVM compute them
 * differently or not at all; the error function, the normal distribution, intervals, and
 * a source of random numbers that gives the same sequence everywhere.
 * <p>
 * It uses plain Java alone.
 */
package dev.actiscope.activation.math;
