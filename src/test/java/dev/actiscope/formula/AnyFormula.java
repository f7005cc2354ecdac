package dev.actiscope.formula;

import java.util.Random;

import org.quicktheories.core.Gen;

import static org.quicktheories.generators.SourceDSL.longs;

/**
 * Formulas as chance has them: everything that the language has, in each other.
 */
public final class AnyFormula {

    private static final String[] LEAVES = { "x", "x", "x", "x", "a", "b", "1", "2", "3", "0.5", "0.25", "10", "pi",
            "e" };

    private static final String[] SMOOTH = { "exp", "expm1", "log", "log1p", "sqrt", "sin", "cos", "tan", "atan",
            "sinh", "cosh", "tanh", "asinh", "erf", "erfc", "sigmoid", "softplus" };

    private static final String[] CORNERED = { "abs", "sign", "floor", "ceil", "round", "relu" };

    private static final String[] CATALOGUE = { "swish(%s,beta=2)", "mish(%s)", "gelu(%s)", "elu(%s,alpha=1.5)",
            "leaky_relu(%s,leak=0.1)", "softplus(%s,beta=3)", "softsign(%s)", "hard_sigmoid(%s)" };

    private static final String[] COMPARISONS = { "<", "<=", ">", ">=", "==", "!=" };

    private final Random random;

    private final boolean smooth;

    private AnyFormula(long seed, boolean smooth) {
        this.random = new Random(seed);
        this.smooth = smooth;
    }

    /** One such text, the same for the same seed. */
    public static String of(long seed) {
        return new AnyFormula(seed, false).text(4);
    }

    /** Texts of formulas in x, a and b. */
    public static Gen<String> texts() {
        return longs().all().map((seed) -> new AnyFormula(seed, false).text(4));
    }

    /** Texts of formulas without cases, corners and jumps. */
    public static Gen<String> smoothTexts() {
        return longs().all().map((seed) -> new AnyFormula(seed, true).text(3));
    }

    private String text(int depth) {
        if (depth == 0 || this.random.nextInt(6) == 0) {
            return any(LEAVES);
        }
        int kind = this.random.nextInt(this.smooth ? 9 : 13);
        return switch (kind) {
            case 0, 1 -> "(" + text(depth - 1) + any("+", "-") + text(depth - 1) + ")";
            case 2, 3 -> "(" + text(depth - 1) + ")*(" + text(depth - 1) + ")";
            case 4 -> "(" + text(depth - 1) + ")/(" + text(depth - 1) + ")";
            case 5 -> "(" + text(depth - 1) + ")^" + any("2", "3", "-1", "-2", "(1/2)", "1.5", "(" + any(LEAVES) + ")");
            case 6 -> "(-" + text(depth - 1) + ")";
            case 7, 8 -> any(SMOOTH) + "(" + text(depth - 1) + ")";
            case 9 -> any(CORNERED) + "(" + text(depth - 1) + ")";
            case 10 -> any("min", "max") + "(" + text(depth - 1) + "," + text(depth - 1) + ")";
            case 11 -> "if(" + text(depth - 2 > 0 ? depth - 2 : 0) + any(COMPARISONS) + any(LEAVES) + ","
                    + text(depth - 1) + "," + text(depth - 1) + ")";
            default -> any(CATALOGUE).replace("%s", text(depth - 1));
        };
    }

    private String any(String... choices) {
        return choices[this.random.nextInt(choices.length)];
    }

}
