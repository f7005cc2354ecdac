/**
 * The chart as a picture, for a text, a slide, a forum post.
 */
package dev.actiscope.web.plot;
