/**
 * The page of all claims: what is said, what was measured, and where to see it.
 */
package dev.actiscope.web.lab.claims;
