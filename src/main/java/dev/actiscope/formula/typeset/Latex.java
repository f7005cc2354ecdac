package dev.actiscope.formula.typeset;

import java.util.List;

import dev.actiscope.text.Symbols;

/**
 * A formula as LaTeX with amsmath.
 */
final class Latex implements Markup {

    /**
     * Ends a command. It becomes a space before a letter, and nothing elsewhere.
     */
    private static final char END = '\u0000';

    /**
     * Stand around an exponent of one character: they become braces where what follows
     * could be taken for more of it, and nothing elsewhere.
     */
    private static final char RAISED = '\u0003';

    private static final char LOWERED = '\u0004';

    /** The functions that have a command, each between spaces. */
    private static final String COMMANDS = " exp ln log sin cos tan arcsin arccos arctan sinh cosh tanh min max ";

    private static final String SIGNS = "·×≤≥≠";

    private static final String[] SIGN_COMMANDS = { "cdot", "times", "le", "ge", "ne" };

    /** What was set, with the ends of its commands. */
    static String finished(String text) {
        StringBuilder finished = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == RAISED || c == LOWERED) {
                boolean followed = isFactor(text, (c == RAISED) ? i + 3 : i + 1);
                finished.append(!followed ? "" : (c == RAISED) ? "{" : "}");
            }
            else if (c != END) {
                finished.append(c);
            }
            else if (i + 1 < text.length() && isLetter(text.charAt(i + 1))) {
                finished.append(' ');
            }
        }
        return finished.toString();
    }

    /** Whether a factor begins at a place, without a command. */
    private static boolean isFactor(String text, int place) {
        char c = (place < text.length()) ? text.charAt(place) : ' ';
        return isLetter(c) || c == '(' || c == '[';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public boolean isLine() {
        return false;
    }

    private static String command(String name) {
        return "\\" + name + END;
    }

    private static String command(String name, String argument) {
        return "\\" + name + "{" + argument + "}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\^~".indexOf(c) >= 0) {
                continue;
            }
            if ("_&%$#{} ".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static String group(String text) {
        return (text.length() == 1) ? text : "{" + text + "}";
    }

    @Override
    public String number(String digits, String exponent) {
        if (exponent.isEmpty()) {
            return digits;
        }
        String power = power("10", exponent);
        return digits.equals("1") ? power : digits + sign('×') + power;
    }

    @Override
    public String symbol(String text) {
        if (text.length() > 1) {
            return command("mathrm", escaped(text));
        }
        String greek = text.isEmpty() ? null : Symbols.nameOf(text.charAt(0));
        if (greek == null) {
            return escaped(text);
        }
        // These look as the letters do elsewhere; omicron has no command.
        return greek.equals("omicron") ? "o"
                : command((greek.equals("epsilon") || greek.equals("phi")) ? "var" + greek : greek);
    }

    @Override
    public String function(String name) {
        return (name.length() < 2) ? symbol(name)
                : COMMANDS.contains(" " + name + " ") ? command(name) : command("operatorname", escaped(name));
    }

    @Override
    public String words(String text) {
        return command("text", escaped(text));
    }

    @Override
    public String sign(char sign) {
        int index = SIGNS.indexOf(sign);
        String text = (index >= 0) ? "\\" + SIGN_COMMANDS[index] : (sign == '−') ? "-" : String.valueOf(sign);
        return ((sign == ',') ? "" : " ") + text + " ";
    }

    @Override
    public String negative(String of) {
        return "-" + of;
    }

    @Override
    public String times(Times times) {
        return switch (times) {
            case SPACE -> "\\,";
            case DOT -> sign('·');
            default -> "";
        };
    }

    @Override
    public String brackets(char open, String inner, char close) {
        boolean tall = inner.contains("\\frac") || inner.contains("\\begin");
        return (tall ? "\\left" : "") + delimiter(open, 'l') + inner + (tall ? "\\right" : "") + delimiter(close, 'r');
    }

    private static String delimiter(char bracket, char side) {
        return switch (bracket) {
            case '|' -> command(side + "vert");
            case '⌊', '⌋' -> command(side + "floor");
            case '⌈', '⌉' -> command(side + "ceil");
            default -> String.valueOf(bracket);
        };
    }

    @Override
    public String fraction(String numerator, String denominator) {
        return "\\frac{" + numerator + "}{" + denominator + "}";
    }

    @Override
    public String power(String base, String exponent) {
        return base + "^" + ((exponent.length() == 1) ? RAISED + exponent + LOWERED : group(exponent));
    }

    @Override
    public String indexed(String base, String index) {
        return base + "_" + group(index);
    }

    @Override
    public String primed(String function, int order) {
        return function + "'''".substring(0, order);
    }

    @Override
    public String root(String of) {
        return command("sqrt", of);
    }

    @Override
    public String application(String function, String arguments) {
        // No argument is taken for more of an exponent: sin^2(x).
        int end = function.length() - 1;
        return ((function.charAt(end) == LOWERED) ? function.substring(0, end - 2) + function.charAt(end - 1)
                : function) + arguments;
    }

    @Override
    public String cases(List<String> values, List<String> conditions) {
        StringBuilder rows = new StringBuilder("\\begin{cases}");
        for (int i = 0; i < values.size(); i++) {
            rows.append((i > 0) ? " \\\\ " : " ").append(values.get(i)).append(", & ").append(conditions.get(i));
        }
        return rows.append(" \\end{cases}").toString();
    }

}
