package dev.actiscope.web.explorer;

/**
 * Something that an address asks for and cannot have.
 *
 * @param wrong what was wrong, and what would be right
 * @param instead what is shown in its place
 */
public record Correction(String wrong, String instead) {
}
