/**
 * What experiments have found, for pages and the API: at their defaults shipped with the
 * product, else computed within the bounds of a host.
 * <p>
 * It uses the core, {@code error}, {@code load} and Spring.
 */
package dev.actiscope.web.lab.results;
