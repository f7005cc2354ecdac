package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.actiscope.formula.Formula;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.web.page.ScriptJson;
import dev.actiscope.web.page.Words;

/**
 * What the page needs for formulas and not before: it is in the page from the beginning
 * only where the address has a formula.
 *
 * @param examples formulas to begin with
 * @param words for the script, as JSON that may stand in a {@code <script>} element
 */
public record Workshop(List<Example> examples, String words) {

    private static final List<String> EXAMPLES = List.of("x*sigmoid(beta*x)", "max(x, leak*x)", "x*tanh(softplus(x))",
            "if(x > 0, x, alpha*(exp(x) - 1))", "x/(1 + abs(x)^k)^(1/k)", "log(1 + exp(beta*x))/beta", "clip(x, -1, 1)",
            "exp(-x^2/2)", "sin(omega*x)/x", "x + sin(a*x)^2/a");

    private static final String PROBLEM = "problem.";

    private static final String FORMULA_PROBLEMS = "problem.formula-";

    /** What can be wrong where no formula is typed: in the fields of numbers. */
    private static final List<String> OF_FIELDS = Stream
        .of("function-too-long", "interval-", "lower-above-upper", "not-a-number", "not-an-interval", "not-between",
                "out-of-range", "parameter-too-")
        .map(PROBLEM::concat)
        .toList();

    /**
     * What is typed has not been through an address, and this reader knows formulas; only
     * programs ask for many numbers.
     */
    private static final List<String> NEVER = Stream.of("formula-plus-lost", "formula-needed", "too-many-points")
        .map(PROBLEM::concat)
        .toList();

    /**
     * @param text as it is typed
     * @param maths as MathML
     */
    public record Example(String text, String maths) {

        static Example of(String text) {
            return new Example(text, Typeset.mathMl(Formula.parse(text).expression()));
        }

    }

    static Workshop in(Locale locale, ScriptJson json) {
        Map<String, String> words = new TreeMap<>(Words.of("explorer", "formula.", locale));
        words.putAll(problems(locale));
        return new Workshop(EXAMPLES.stream().map(Example::of).toList(), json.write(words));
    }

    /** What can be wrong with a formula, and with what else its field takes. */
    static Map<String, String> problems(Locale locale) {
        Map<String, String> words = new TreeMap<>(Words.of("explorer", FORMULA_PROBLEMS, locale));
        words.putAll(Words.of("problems", PROBLEM, locale));
        words.keySet().removeIf((key) -> !brings(key) || NEVER.contains(key));
        return words;
    }

    /**
     * Whether a word waits until it is needed. What is wrong with an address the server
     * says, and what is shown instead.
     */
    static boolean brings(String key) {
        return key.startsWith(PROBLEM) && OF_FIELDS.stream().noneMatch(key::startsWith);
    }

}
