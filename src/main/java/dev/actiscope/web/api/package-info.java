/**
 * The numbers behind the curves, for programs: as JSON and as CSV.
 * <p>
 * It uses {@code curve} and what lies below, {@code web.page} and
 * {@code web.api.document}.
 */
package dev.actiscope.web.api;
