package dev.actiscope.web.lab;

import java.util.List;

/**
 * What visitors come with, and which experiments answer it, the best first: whoever adds
 * an experiment names it here. One that the lab does not have is left out.
 */
enum LabQuestion {

    /** Training gets nowhere. */
    NOT_LEARNING("not-learning", "gradient-flow", "dying-units", "initialisation", "saturation"),

    /** A choice has to be made. */
    WHICH("which", "race", "learned", "cost", "precision"),

    /** Why anybody draws the second curve. */
    DERIVATIVE("derivative", "gradient-flow", "dying-units", "saturation", "zero-centre"),

    /** Why there is an activation function at all. */
    WHAT_FOR("what-for", "neuron", "nonlinearity"),

    /** What can be done about a weakness. */
    REMEDY("remedy", "dying-units", "noise", "learned", "zero-centre");

    private final String key;

    private final List<String> experiments;

    LabQuestion(String key, String... experiments) {
        this.key = key;
        this.experiments = List.of(experiments);
    }

    /** The end of its message's key. */
    String key() {
        return this.key;
    }

    /** The names of the experiments that answer it. */
    List<String> experiments() {
        return this.experiments;
    }

}
