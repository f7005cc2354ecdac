/**
 * What is answered when something is wrong: problem details for programs, a page for
 * people.
 * <p>
 * It uses {@code activation} and {@code web.security}.
 */
package dev.actiscope.web.error;
