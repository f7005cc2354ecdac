package dev.actiscope.web.lab.claims;

import dev.actiscope.web.lab.VerdictRow;

/**
 * What one experiment, or a computation, has found of a claim.
 *
 * @param title what the experiment is called; null if it was computed
 * @param verdict at the defaults
 * @param here where to see it: the path of a page, and its query, empty for none; null
 * where there is none
 * @param clearest the query at which the claim holds most clearly; null if that is at the
 * defaults, or nowhere
 * @param otherwise the query at which it does not; null if that is at the defaults, or
 * nowhere
 */
public record ClaimFinding(String title, VerdictRow verdict, String here, String clearest, String otherwise) {
}
