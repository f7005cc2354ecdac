/**
 * Functions as an address names them, the part of the plane that is looked at, and how to
 * sample so that corners stay corners; derivatives, differences and saturation.
 * <p>
 * It uses its {@code query}, {@code formula}, {@code activation} and {@code text}.
 */
package dev.actiscope.curve;
