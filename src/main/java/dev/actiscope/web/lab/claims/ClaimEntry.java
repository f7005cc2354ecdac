package dev.actiscope.web.lab.claims;

import java.util.List;

/**
 * A claim as the page has it.
 *
 * @param number of the article
 * @param words what is said
 * @param findings what was measured, the one that tells most first
 * @param told what is explained of it and not measured; null for nothing
 * @param but where the article is loose or wrong; null where it is not
 * @param explorer the explorer's query that shows it, after its question mark; null where
 * there is nothing to see
 */
public record ClaimEntry(String number, String words, List<ClaimFinding> findings, String told, String but,
        String explorer) {
}
