package dev.actiscope.web.lab.claims;

import java.util.List;

/**
 * A chapter of the article.
 *
 * @param number from 1
 * @param claims in the article's order
 */
public record Chapter(int number, List<ClaimEntry> claims) {
}
