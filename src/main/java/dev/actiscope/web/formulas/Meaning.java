package dev.actiscope.web.formulas;

/**
 * A formula and another that means the same with all its brackets.
 */
public record Meaning(Reading reading, String meaning) {

    static Meaning of(String typed, String meaning) {
        return new Meaning(Reading.of(typed), meaning);
    }

}
