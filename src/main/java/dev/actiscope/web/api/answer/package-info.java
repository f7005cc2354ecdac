/**
 * How answers are written: what every cache may keep, compressed where that is worth it,
 * with numbers in full.
 * <p>
 * It uses the core and {@code web.page}.
 */
package dev.actiscope.web.api.answer;
