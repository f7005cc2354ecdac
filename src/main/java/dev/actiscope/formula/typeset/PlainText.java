package dev.actiscope.formula.typeset;

import java.util.List;

import dev.actiscope.text.Scripts;

/**
 * A formula as a line of text.
 */
final class PlainText implements Markup {

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
        return base + Scripts.raised(exponent);
    }

    @Override
    public String indexed(String base, String index) {
        return base + Scripts.lowered(index);
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
