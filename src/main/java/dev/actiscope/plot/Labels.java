package dev.actiscope.plot;

/**
 * The words of a picture, in the reader's language.
 *
 * @param title what the picture shows, its text alternative
 * @param value the name of the upper chart
 * @param derivative the name of the lower chart
 */
public record Labels(String title, String value, String derivative) {
}
