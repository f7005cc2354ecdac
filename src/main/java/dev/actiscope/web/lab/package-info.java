/**
 * The lab's pages, and what the API shares with them: what experiments have found, in
 * words of the visitor's language.
 * <p>
 * It uses the core, {@code lab.results}, {@code error}, {@code load}, {@code page} and
 * Spring.
 */
package dev.actiscope.web.lab;
