/**
 * The numbers behind the curves, for programs: as JSON and as CSV.
 */
package dev.actiscope.web.api;
