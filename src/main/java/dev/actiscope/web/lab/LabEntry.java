package dev.actiscope.web.lab;

import java.util.List;

/**
 * An experiment in the lab's index.
 *
 * @param name in addresses
 * @param title what it is called
 * @param question what it is about, in a sentence
 * @param picture what was found, as SVG
 * @param verdicts what was found at the defaults
 */
public record LabEntry(String name, String title, String question, String picture, List<VerdictRow> verdicts) {
}
