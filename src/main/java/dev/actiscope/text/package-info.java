/**
 * Numbers and names as text, the same wherever they are read and written: the shortest
 * decimal of a double, exact reading, Greek letters, indices and exponents on a line,
 * JSON.
 * <p>
 * It uses plain Java alone: the ground floor.
 */
package dev.actiscope.text;
