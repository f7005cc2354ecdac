package dev.actiscope.web.formulas;

/**
 * A formula and another that means the same with all its brackets.
 */
public record Rule(Reading reading, String meaning) {

    static Rule of(String typed, String meaning) {
        return new Rule(Reading.of(typed), meaning);
    }

}
