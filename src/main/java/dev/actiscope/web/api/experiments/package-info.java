/**
 * Experiments of the lab for programs.
 * <p>
 * It uses the core, {@code web.api} with its {@code api.answer}, {@code web.error},
 * {@code web.lab} with its {@code lab.results}, and Spring.
 */
package dev.actiscope.web.api.experiments;
