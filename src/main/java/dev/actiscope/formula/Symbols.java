package dev.actiscope.formula;

/**
 * How names look when they are set: Greek letters for their names.
 */
final class Symbols {

    private static final String[] GREEK = { "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta",
            "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi",
            "chi", "psi", "omega" };

    private static final String LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";

    private Symbols() {
    }

    static boolean isGreek(String name) {
        return !of(name).equals(name);
    }

    /** The letter for its name, else the name itself. */
    static String of(String name) {
        for (int i = 0; i < GREEK.length; i++) {
            if (GREEK[i].equals(name)) {
                return LETTERS.substring(i, i + 1);
            }
        }
        return name;
    }

    /** The name for its letter, else null. */
    static String nameOf(char letter) {
        int index = LETTERS.indexOf(letter);
        return (index < 0) ? null : GREEK[index];
    }

}
