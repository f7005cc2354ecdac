/**
 * The lab's pages, and what the API shares with them: what experiments have found, in
 * words of the visitor's language, shipped or computed within a host's bounds.
 * <p>
 * It uses the core, {@code error}, {@code load}, {@code page} and Spring.
 */
package dev.actiscope.web.lab;
