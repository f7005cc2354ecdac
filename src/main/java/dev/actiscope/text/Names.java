package dev.actiscope.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How names are compared, and which somebody may have meant by one that does not exist.
 */
public final class Names {

    private static final int MOST_SUGGESTIONS = 3;

    /** Names that are longer than this are not compared to the end. */
    private static final int LONGEST = 40;

    private Names() {
    }

    /**
     * The letter, digit or sign itself for the wide one that a Chinese keyboard types,
     * every other character as it is.
     */
    public static char narrow(char c) {
        return (c > '\uFF00' && c <= '～') ? (char) (c - '\uFEE0') : c;
    }

    /**
     * The form in which names are compared: A to Z in lower case, hyphens for
     * underscores, nothing wide. What the library takes for capitals beyond them would
     * cost a browser a table of Unicode.
     */
    public static String canonical(String name) {
        return mapped(name, true);
    }

    /**
     * The text with narrow characters for wide ones, each in its place.
     */
    public static String narrow(String text) {
        return mapped(text, false);
    }

    private static String mapped(String text, boolean canonical) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            boolean capital = canonical && c >= 'A' && c <= 'Z';
            mapped.append(capital ? (char) (c + 'a' - 'A') : (canonical && c == '_') ? '-' : c);
        }
        return mapped.toString();
    }

    /**
     * A canonical name as formulas and programs write it: underscores for hyphens.
     */
    public static String identifier(String name) {
        return name.replace('-', '_');
    }

    /**
     * Whether the text has nothing but letters, digits, hyphens and underscores.
     */
    public static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /**
     * Roughly, beyond ASCII: there everything but the signs of Latin-1, and the blocks of
     * punctuation and symbols. The library's exact answer is a tenth of the core that a
     * browser loads.
     */
    private static boolean isLetterOrDigit(char typed) {
        char c = narrow(typed);
        if (c >= '\u0100') {
            return c < '\u2000' || c >= '\u3040' && c < '\uFE00';
        }
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 'À' && c != '×' && c != '÷';
    }

    /**
     * What somebody may have meant by an unknown name, the nearest first, separated by
     * commas.
     * @param known the names of each thing; of these the nearest speaks for it
     */
    public static String nearest(String name, List<List<String>> known) {
        String given = canonical(name.substring(0, Math.min(name.length(), LONGEST)));
        List<String> candidates = new ArrayList<>();
        for (List<String> names : known) {
            candidates.add(names.get(nearestOf(given, names)));
        }
        List<String> nearest = new ArrayList<>();
        while (!candidates.isEmpty() && nearest.size() < MOST_SUGGESTIONS) {
            nearest.add(candidates.remove(nearestOf(given, candidates)));
        }
        return String.join(", ", nearest);
    }

    /** The index of the nearest name, the first of several as near. */
    private static int nearestOf(String given, List<String> names) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < names.size(); i++) {
            int distance = distance(given, names.get(i));
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The edits between two names, but no more than one for an end that was left out. */
    private static int distance(String given, String known) {
        return (given.length() > 1 && known.startsWith(given)) ? 1 : edits(given, known);
    }

    /**
     * How many letters to insert, delete, replace or swap with their neighbour (optimal
     * string alignment).
     */
    static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = (i == 0 || j == 0) ? i + j
                        : Math.min(edits[i - 1][j - 1] + ((from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1),
                                1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
                }
            }
        }
        return edits[from.length()][to.length()];
    }

}
