/**
 * What all pages share: the visitor's language, the layout's data, words, titles, and
 * numbers as people write them.
 * <p>
 * It uses the core.
 */
package dev.actiscope.web.page;
