package dev.actiscope.web.lab.claims;

import dev.actiscope.web.lab.VerdictRow;

/**
 * What was found of a claim at some settings.
 *
 * @param at which settings they are: {@code defaults}; {@code clearest}, where the claim
 * holds most clearly; {@code fails}, where it does not; {@code computed} for none
 * @param query their query; empty for the defaults
 */
public record ClaimRow(String at, String query, VerdictRow verdict) {
}
