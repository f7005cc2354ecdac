/**
 * The numbers behind the curves, for programs: as JSON and as CSV.
 * <p>
 * It uses {@code curve} and what lies below, and {@code web.page}.
 */
package dev.actiscope.web.api;
