package dev.actiscope.plot;

import java.util.function.Function;

import dev.actiscope.activation.Parametric;

/**
 * The words of a picture, in the reader's language.
 *
 * @param title what the picture shows, its text alternative
 * @param value the name of the upper chart
 * @param derivative the name of the lower chart
 * @param functions how a function is called
 */
public record Labels(String title, String value, String derivative, Function<Parametric, String> functions) {
}
