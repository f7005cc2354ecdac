package dev.actiscope.formula.typeset;

import java.util.List;

/**
 * A formula as MathML Core.
 */
final class MathMl implements Markup {

    private static final String INVISIBLE_TIMES = "\u2062";

    /** Of a number with more, where they go on behind the point. */
    private static final int SHOWN_DIGITS = 5;

    private static final String APPLIED_TO = "\u2061";

    @Override
    public boolean isLine() {
        return false;
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String token(String name, String text) {
        return element(name, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** What must be one element. */
    private static String one(String content) {
        return (content.indexOf("</") == content.lastIndexOf("</")) ? content : element("mrow", content);
    }

    @Override
    public String number(String digits, String exponent) {
        if (exponent.isEmpty()) {
            return decimal(digits);
        }
        String magnitude = token("mn", exponent.replace("-", ""));
        String power = power(token("mn", "10"), exponent.startsWith("-") ? negative(magnitude) : magnitude);
        return digits.equals("1") ? power : decimal(digits) + sign('×') + power;
    }

    /** The first digits of a long number, with all of them to be looked at. */
    private static String decimal(String digits) {
        int point = digits.indexOf('.');
        int first = (point < 0) ? 0 : (digits.charAt(0) != '0') ? 0 : point + 1;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        int end = Math.max(first + SHOWN_DIGITS + ((first < point) ? 1 : 0), point + 2);
        return (point < 0 || digits.length() <= end + 2) ? token("mn", digits)
                : "<mn title=\"" + digits + "\">" + digits.substring(0, end) + "…</mn>";
    }

    @Override
    public String symbol(String text) {
        return token("mi", text);
    }

    @Override
    public String function(String name) {
        return token("mi", name);
    }

    @Override
    public String words(String text) {
        return token("mtext", text);
    }

    @Override
    public String sign(char sign) {
        return token("mo", String.valueOf(sign));
    }

    @Override
    public String closeSign(char sign) {
        return "<mo lspace=\"0\" rspace=\"0\">" + sign + "</mo>";
    }

    /** In a row of its own, where the sign is a prefix and keeps close. */
    @Override
    public String negative(String of) {
        return element("mrow", sign('−') + of);
    }

    @Override
    public String times(Times times) {
        return switch (times) {
            case NONE -> token("mo", INVISIBLE_TIMES);
            case DOT -> sign('·');
            default -> token("mo", INVISIBLE_TIMES) + "<mspace width=\"0.17em\"/>";
        };
    }

    @Override
    public String brackets(char open, String inner, char close) {
        boolean tall = inner.contains("<mfrac>") || inner.contains("<mtable");
        return element("mrow", bracket(open, tall) + one(inner) + bracket(close, tall));
    }

    private static String bracket(char bracket, boolean tall) {
        return (tall ? "<mo>" : "<mo stretchy=\"false\">") + bracket + "</mo>";
    }

    @Override
    public String fraction(String numerator, String denominator) {
        return element("mfrac", one(numerator) + one(denominator));
    }

    @Override
    public String power(String base, String exponent) {
        return element("msup", one(base) + one(exponent));
    }

    @Override
    public String indexed(String base, String index) {
        return element("msub", one(base) + one(index));
    }

    /** Beside the function: fonts have the sign raised already. */
    @Override
    public String primed(String function, int order) {
        return element("mrow", function + closeSign("′″‴".charAt(order - 1)));
    }

    @Override
    public String root(String of) {
        return element("msqrt", of);
    }

    @Override
    public String application(String function, String arguments) {
        return function + token("mo", APPLIED_TO) + arguments;
    }

    @Override
    public String cases(List<String> values, List<String> conditions) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            rows.append(element("mtr", element("mtd", values.get(i) + sign(',')) + element("mtd", conditions.get(i))));
        }
        return "<mrow class=\"brace\"><mo>{</mo><mtable class=\"cases\">" + rows + "</mtable></mrow>";
    }

}
