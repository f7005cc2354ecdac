/**
 * Static files under the hash of their content; scripts and styles each joined with what
 * it imports.
 * <p>
 * It uses Spring, and {@code assembly}, which joins them.
 */
package dev.actiscope.web.asset;
