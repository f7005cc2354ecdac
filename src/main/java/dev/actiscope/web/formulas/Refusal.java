package dev.actiscope.web.formulas;

/**
 * What somebody types in vain.
 *
 * @param typed as it was typed
 * @param reason why it is refused, and what would be read
 */
public record Refusal(String typed, String reason) {
}
