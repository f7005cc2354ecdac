/**
 * Experiments of the lab for programs.
 * <p>
 * It uses the core, {@code web.api}, {@code web.error}, {@code web.lab} and Spring.
 */
package dev.actiscope.web.api.experiments;
