/**
 * The page of all claims: what is said, what was measured, and where to see it.
 * <p>
 * It uses the core, {@code lab} with its {@code lab.results}, {@code page} and Spring.
 */
package dev.actiscope.web.lab.claims;
