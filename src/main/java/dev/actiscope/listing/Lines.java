package dev.actiscope.listing;

/**
 * Breaks long lines of code.
 */
final class Lines {

    /** What PEP 8 allows. */
    private static final int LONGEST = 79;

    private Lines() {
    }

    /**
     * A statement on as many lines as it takes.
     * @param first before its first line
     * @param next before the others
     * @param anywhere whether it may be broken outside its brackets
     */
    static String wrap(String first, String next, String statement, boolean anywhere) {
        StringBuilder lines = new StringBuilder();
        String rest = statement;
        String margin = first;
        int depth = anywhere ? 1 : 0;
        int at = place(rest, LONGEST - margin.length(), depth);
        while (at > 0) {
            lines.append(margin).append(rest, 0, at).append('\n');
            depth += depth(rest, at);
            rest = rest.substring(at + 1);
            margin = next + "    ".repeat(Math.max(0, depth - 1));
            at = place(rest, LONGEST - margin.length(), depth);
        }
        return lines.append(margin).append(rest).append('\n').toString();
    }

    static boolean isLong(String indent, String statement) {
        return indent.length() + statement.length() > LONGEST;
    }

    /** Whether this is a name and one pair of brackets, in which it can be broken. */
    static boolean isCall(String expression) {
        int open = expression.indexOf('(');
        for (int i = 0; i < open; i++) {
            if (expression.charAt(i) == ' ' || expression.charAt(i) == '-') {
                return false;
            }
        }
        int depth = 0;
        for (int i = open; i >= 0 && i < expression.length(); i++) {
            depth += step(expression.charAt(i));
            if (depth == 0) {
                return open > 0 && i == expression.length() - 1;
            }
        }
        return false;
    }

    /**
     * Where to break: within as few brackets as can be, between operands rather than
     * terms rather than factors, and late. 0 where there is no need or no place.
     */
    private static int place(String text, int width, int start) {
        if (text.length() <= width) {
            return 0;
        }
        int depth = start;
        int best = 0;
        int loosest = Integer.MAX_VALUE;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (i <= width || best == 0); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : step(c);
            if (!quoted && depth > 0 && isGap(text, i)) {
                char next = loose(text, i);
                int tightness = 3 * depth + (",?:".indexOf(next) >= 0 ? 0 : "+-".indexOf(next) >= 0 ? 1 : 2);
                if (tightness <= loosest || best < width / 4) {
                    best = i;
                    loosest = tightness;
                }
            }
        }
        return best;
    }

    private static char loose(String text, int gap) {
        return (text.charAt(gap - 1) == ',') ? ',' : text.charAt(gap + 1);
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += step(text.charAt(i));
        }
        return depth;
    }

    private static int step(char c) {
        return (c == '(' || c == '[') ? 1 : (c == ')' || c == ']') ? -1 : 0;
    }

    /** After a comma, or before an operator. */
    private static boolean isGap(String text, int i) {
        return i > 0 && i < text.length() - 1 && text.charAt(i) == ' '
                && (text.charAt(i - 1) == ',' || "+-*/<>=!?:".indexOf(text.charAt(i + 1)) >= 0
                        && text.indexOf(' ', i + 1) > 0 && text.indexOf(' ', i + 1) <= i + 3);
    }

}
