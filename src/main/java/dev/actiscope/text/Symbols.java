package dev.actiscope.text;

/**
 * How names look when they are set: Greek letters for their names, numbers as indices.
 */
public final class Symbols {

    private static final String[] GREEK = { "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta",
            "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi",
            "chi", "psi", "omega" };

    private static final String LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";

    /** Other forms of letters, each before the usual one. */
    private static final String FORMS = "ϕφϵεµμϑθςσ";

    private Symbols() {
    }

    /**
     * Whether this is the name of a Greek letter, in lower case.
     */
    public static boolean isGreek(String name) {
        return !letter(name).equals(name);
    }

    /** The letter for its name, else the name itself. */
    private static String letter(String name) {
        for (int i = 0; i < GREEK.length; i++) {
            if (GREEK[i].equals(name)) {
                return LETTERS.substring(i, i + 1);
            }
        }
        return name;
    }

    /** The name for its letter, else null. */
    public static String nameOf(char letter) {
        int form = FORMS.indexOf(letter);
        int index = LETTERS.indexOf((form >= 0 && form % 2 == 0) ? FORMS.charAt(form + 1) : letter);
        return (index < 0) ? null : GREEK[index];
    }

    /**
     * The symbol for a name on one line of text: β for {@code beta}, a₁ for {@code a1}
     * and {@code a_1}.
     */
    public static String of(String name) {
        return index(name).isEmpty() ? base(name) : base(name) + Scripts.lowered(index(name));
    }

    /** A name's symbol without its index. */
    public static String base(String name) {
        return letter(name.substring(0, baseLength(name)));
    }

    /**
     * What stands below a name's symbol: the number at its end, or whatever follows the
     * underscore after a single letter. Empty if nothing does.
     */
    public static String index(String name) {
        int start = baseLength(name);
        return letter(name.substring((start < name.length() && name.charAt(start) == '_') ? start + 1 : start));
    }

    private static int baseLength(String name) {
        int length = name.length();
        int number = length;
        while (number > 0 && name.charAt(number - 1) >= '0' && name.charAt(number - 1) <= '9') {
            number--;
        }
        int end = (number > 0 && name.charAt(number - 1) == '_') ? number - 1 : number;
        if (number == length || end == 0) {
            end = length;
        }
        int underscore = name.indexOf('_');
        boolean letter = underscore > 0 && letter(name.substring(0, underscore)).length() == 1;
        return (letter && underscore + 1 < length) ? underscore : end;
    }

}
