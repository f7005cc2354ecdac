/**
 * The API's description, in every language, as a document for programs and as a page for
 * people.
 * <p>
 * It uses {@code curve.query}.
 */
package dev.actiscope.web.api.document;
