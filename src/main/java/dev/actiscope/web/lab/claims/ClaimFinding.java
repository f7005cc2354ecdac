package dev.actiscope.web.lab.claims;

import java.util.List;

/**
 * What one experiment, or a computation, has found of a claim.
 *
 * @param title what the experiment is called; null if it was computed
 * @param here where to see it: the experiment's name; null where there is none
 * @param rows at the defaults and at other settings, the one that tells most first
 */
public record ClaimFinding(String title, String here, List<ClaimRow> rows) {
}
