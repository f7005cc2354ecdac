package dev.actiscope.web.formulas;

import java.util.List;

/**
 * A function that formulas can call.
 *
 * @param call with its argument and its parameters, as it is typed
 * @param title what prose calls it, empty where its name says it
 * @param aliases its other names
 * @param math what it is, as MathML
 * @param slope its derivative, as MathML
 * @param query shows it in the explorer
 */
public record Entry(String call, String title, List<String> aliases, String math, String slope, String query) {
}
