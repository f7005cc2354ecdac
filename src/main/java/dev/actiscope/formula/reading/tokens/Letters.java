package dev.actiscope.formula.reading.tokens;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.text.Symbols;

/**
 * Letters that run together: a name, or factors without a sign between them. Two that are
 * no known name are a product, {@code ax}. More are a name, unless x seems to be among
 * them or a function before them, {@code sinx}: then nobody can tell.
 */
public final class Letters {

    /**
     * Words of two letters that are neither a product nor a name of the language: dx is
     * no factor.
     */
    private static final String WORDS = " if or fn ";

    /** What has arguments and is neither an elementary function nor in the catalogue. */
    public static final List<String> CALLED = List.of("if", "min", "max", "clip");

    private static final String DIFFERENTIAL = "dx";

    /** A product, or a power that lost its place when it was copied. */
    public static final String POWER_OF_E = "ex";

    /** No product of more letters is offered: who wrote them meant a name. */
    private static final int MOST_FACTORS = 4;

    private Letters() {
    }

    /** Whether a character is one of 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word is two factors. */
    static boolean areProduct(String word) {
        return word.length() == 2 && isPlain(word, 0) && isPlain(word, 1) && !isKnown(word)
                && !word.equals(DIFFERENTIAL) && !word.equals(POWER_OF_E);
    }

    private static boolean isPlain(String word, int place) {
        return word.charAt(place) >= 'a' && word.charAt(place) <= 'z';
    }

    private static boolean isKnown(String word) {
        return Token.has(WORDS, word) || Symbols.isGreek(word) || ElementaryFunction.find(word) != null
                || Catalogue.find(word).isPresent();
    }

    /**
     * Whether nobody could tell what a name is: one that the language has not itself, and
     * in which x seems to be a factor or an argument.
     */
    public static boolean areDoubtful(String name) {
        String base = base(name);
        if (isFactorBelow(name)) {
            return true;
        }
        if (base.length() == 1) {
            return name.charAt(0) == 'x' && name.length() > 1 && name.charAt(1) != '_';
        }
        if (areProduct(base)) {
            return true;
        }
        boolean whole = base.length() == name.length();
        boolean known = CALLED.contains(base) || isKnown(base);
        return known ? !whole && name.charAt(base.length()) != '_' && ElementaryFunction.find(base) != null
                && !Symbols.isGreek(base) : base.indexOf('x') >= 0 || functionBefore(base) == base.length() - 1;
    }

    /** Whether an x behind an index of one letter seems to stand below the line: a_ix. */
    private static boolean isFactorBelow(String name) {
        return name.length() == 4 && name.charAt(1) == '_' && name.charAt(3) == 'x';
    }

    /** Whether it may be a cell of a spreadsheet: letters, then digits. */
    public static boolean areCell(String name) {
        int letters = base(name).length();
        return letters < name.length() && letters <= 2 && isPlain(name, 0) && name.indexOf('_') < 0;
    }

    /**
     * A name without its index: what is before its underscore, or before digits at its
     * end.
     */
    public static String base(String name) {
        int underscore = name.indexOf('_');
        int end = (underscore > 0) ? underscore : name.length();
        while (end > 1 && isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /**
     * Where a name ends behind whose index of digits other letters follow, as in w_1x; 0
     * if it has none, or is one of the language with all of them.
     */
    static int endOfIndex(String name) {
        int end = name.indexOf('_') + 1;
        int start = end;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        boolean letters = end < name.length() && isPlain(name, end);
        return (start > 1 && end > start && letters && !isKnown(name) && !name.equals("ln_1p")) ? end : 0;
    }

    /**
     * How long the longest elementary function's name is with which a word begins, 0 if
     * none.
     */
    private static int functionBefore(String word) {
        int length = word.length() - 1;
        while (length > 1 && ElementaryFunction.find(word.substring(0, length)) == null) {
            length--;
        }
        return (length > 1) ? length : 0;
    }

    /**
     * What letters may have meant, as factors with their signs: {@code x*sin(x)} for
     * {@code xsinx}; empty if they are too many to be that.
     * @param exponent what is written behind them, or nothing
     */
    public static String meant(String letters, String exponent) {
        List<String> factors = new ArrayList<>();
        String rest = letters;
        while (!rest.isEmpty() && factors.size() < MOST_FACTORS) {
            if (ElementaryFunction.find(rest) != null && !Symbols.isGreek(rest)) {
                factors.add(rest + "(…)");
                break;
            }
            if (rest.length() > 1 && rest.charAt(1) == '_') {
                factors.add((isFactorBelow(rest) ? rest.substring(0, 3) + "*x" : rest) + exponent);
                break;
            }
            int function = functionBefore(rest);
            int length = (function > 0) ? rest.length() : factorBefore(rest);
            factors.add(
                    (function > 0) ? rest.substring(0, function) + '(' + meant(rest.substring(function), exponent) + ')'
                            : rest.substring(0, length));
            rest = rest.substring(length);
            if (function == 0 && rest.isEmpty()) {
                factors.add(factors.remove(factors.size() - 1) + exponent);
            }
        }
        return (rest.isEmpty() || factors.size() < MOST_FACTORS) ? String.join("*", factors) : "";
    }

    /** Whether a call of a function ends what letters may have meant. */
    public static boolean endInFunction(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (functionBefore(letters.substring(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * How long the number, the Greek letter or the letter is with which a word begins.
     */
    private static int factorBefore(String word) {
        int digits = 0;
        while (digits < word.length() && isDigit(word.charAt(digits))) {
            digits++;
        }
        // A letter keeps its index, but x that of no power.
        if (digits == 0 && word.charAt(0) != 'x' && word.length() > 1 && isDigit(word.charAt(1))) {
            return 1 + factorBefore(word.substring(1));
        }
        for (int length = word.length(); length > 1 && digits == 0; length--) {
            if (Symbols.isGreek(word.substring(0, length))) {
                return length;
            }
        }
        return Math.max(1, digits);
    }

    /**
     * Where a function's name begins behind factors of which one is x, {@code xtanh}; 0
     * if that is not what a name is.
     */
    public static int functionAfter(String name) {
        for (int start = 1; start <= 2 && start < name.length(); start++) {
            String function = name.substring(start);
            if (name.lastIndexOf('x', start - 1) >= 0 && (CALLED.contains(function)
                    || ElementaryFunction.find(function) != null || Catalogue.find(function).isPresent())) {
                return start;
            }
        }
        return 0;
    }

}
