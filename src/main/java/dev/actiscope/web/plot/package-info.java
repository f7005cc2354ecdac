/**
 * The chart as a picture, for a text, a slide, a forum post.
 * <p>
 * It uses {@code plot} and what lies below, {@code web.page} for titles, and of
 * {@code web.api} how a program's query is read and its answer cached.
 */
package dev.actiscope.web.plot;
