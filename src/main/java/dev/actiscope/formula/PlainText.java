package dev.actiscope.formula;

import java.util.List;

/**
 * A formula as a line of text.
 */
final class PlainText implements Notation {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ˣ";

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉ₓ";

    @Override
    public boolean isLine() {
        return true;
    }

    @Override
    public String number(String digits, String exponent) {
        return exponent.isEmpty() ? digits : digits + "e" + exponent.replace('-', '−');
    }

    @Override
    public String symbol(String text) {
        return text;
    }

    @Override
    public String function(String name) {
        return name;
    }

    @Override
    public String words(String text) {
        return text;
    }

    @Override
    public String sign(char sign) {
        return ((sign == ',') ? "" : " ") + sign + " ";
    }

    @Override
    public String negative(String of) {
        return "−" + of;
    }

    @Override
    public String times(Times times) {
        return (times == Times.NONE) ? "" : "·";
    }

    @Override
    public String brackets(char open, String inner, char close) {
        return open + inner + close;
    }

    @Override
    public String power(String base, String exponent) {
        String raised = translated(exponent, RAISED);
        return base + ((raised != null) ? raised : "^" + exponent);
    }

    @Override
    public String indexed(String base, String index) {
        return base + ((translated(index, LOWERED) != null) ? translated(index, LOWERED) : "_" + index);
    }

    /** A whole number, or x, in other characters, else null. */
    private static String translated(String number, String digits) {
        StringBuilder translated = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = "0123456789x".indexOf(c);
            if (digit >= 0) {
                translated.append(digits.charAt(digit));
            }
            else if (i == 0 && c == '−') {
                translated.append('⁻');
            }
            else {
                return null;
            }
        }
        return translated.toString();
    }

    @Override
    public String root(String of) {
        return "√" + of;
    }

    @Override
    public String application(String function, String arguments) {
        return function + arguments;
    }

    @Override
    public String primed(String function, int order) {
        return function + "′″‴".charAt(order - 1);
    }

    @Override
    public String fraction(String numerator, String denominator) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String cases(List<String> values, List<String> conditions) {
        throw new UnsupportedOperationException();
    }

}
