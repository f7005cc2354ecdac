package dev.actiscope.formula.tree;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Names;

import static dev.actiscope.formula.tree.Precedence.ATOM;
import static dev.actiscope.formula.tree.Precedence.COMPARISON;
import static dev.actiscope.formula.tree.Precedence.FACTOR;
import static dev.actiscope.formula.tree.Precedence.NEGATIVE;
import static dev.actiscope.formula.tree.Precedence.POWER;
import static dev.actiscope.formula.tree.Precedence.PRODUCT;
import static dev.actiscope.formula.tree.Precedence.SUM;

/**
 * Writes an expression as text that reads back as the same tree, without a space, with no
 * more brackets than needed.
 */
final class Printer {

    private final StringBuilder text = new StringBuilder();

    private Printer() {
    }

    static String print(Expression expression) {
        Printer printer = new Printer();
        printer.append(expression);
        return printer.text.toString();
    }

    /** How tightly an expression holds together. */
    private static int level(Expression e) {
        return switch (e.operator()) {
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> COMPARISON;
            case SUM -> SUM;
            case NEGATIVE -> NEGATIVE;
            case NUMBER -> (e.value() < 0) ? NEGATIVE : ATOM;
            case PRODUCT, QUOTIENT -> PRODUCT;
            case POWER -> POWER;
            default -> ATOM;
        };
    }

    private void append(Expression e, int lowest) {
        boolean brackets = level(e) < lowest;
        if (brackets) {
            this.text.append('(');
        }
        append(e);
        if (brackets) {
            this.text.append(')');
        }
    }

    private void append(Expression e) {
        switch (e.operator()) {
            case NUMBER -> Decimal.print(e.value(), this.text);
            case SYMBOL -> this.text.append(e.name());
            case SUM -> appendSum(e);
            case NEGATIVE -> {
                this.text.append('-');
                append(e.operand(0), PRODUCT);
            }
            case PRODUCT -> {
                append(e.operand(0), PRODUCT);
                for (int i = 1; i < e.operands().size(); i++) {
                    this.text.append('*');
                    append(e.operand(i), FACTOR);
                }
            }
            case QUOTIENT -> {
                append(e.operand(0), PRODUCT);
                this.text.append('/');
                append(e.operand(1), FACTOR);
            }
            case POWER -> appendPower(e);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> {
                append(e.operand(0), SUM);
                this.text.append(e.operator().notation());
                append(e.operand(1), SUM);
            }
            case IF, MIN, MAX, CLIP -> appendCall(e.operator().notation(), e);
            case CALL -> appendCall(e.function().key(), e);
            case APPLICATION -> appendApplication(e);
        }
    }

    private void appendSum(Expression sum) {
        append(sum.operand(0), NEGATIVE);
        for (int i = 1; i < sum.operands().size(); i++) {
            Expression term = sum.operand(i);
            if (level(term) == NEGATIVE) {
                int minus = this.text.length();
                append(term);
                keepApart(minus);
            }
            else {
                this.text.append('+');
                append(term, PRODUCT);
            }
        }
    }

    /**
     * Puts a name before a minus in brackets where the two would else be read as the name
     * of a function of the catalogue: (h)-swish(x); and e where it would be taken for a
     * power of it that lost its exponent: 1+(e)-x.
     */
    private void keepApart(int minus) {
        if (minus > 1 && this.text.indexOf("+e-x", minus - 2) == minus - 2) {
            this.text.insert(minus, ')').insert(minus - 1, '(');
            return;
        }
        int start = minus;
        while (start > 0 && Names.isName(this.text.substring(start - 1, minus)) && this.text.charAt(start - 1) != '-') {
            start--;
        }
        int bracket = this.text.indexOf("(", minus);
        if (start < minus && bracket > 0 && Catalogue.find(this.text.substring(start, bracket)).isPresent()) {
            this.text.insert(minus, ')').insert(start, '(');
        }
    }

    private void appendPower(Expression power) {
        append(power.operand(0), ATOM);
        this.text.append('^');
        Expression exponent = power.operand(1);
        boolean simple = exponent.is(Operator.NUMBER)
                || exponent.is(Operator.NEGATIVE) && level(exponent.operand(0)) >= POWER;
        append(exponent, simple ? NEGATIVE : POWER);
    }

    private void appendCall(String name, Expression call) {
        this.text.append(name).append('(');
        for (int i = 0; i < call.operands().size(); i++) {
            if (i > 0) {
                this.text.append(',');
            }
            append(call.operand(i));
        }
        this.text.append(')');
    }

    private void appendApplication(Expression application) {
        this.text.append(Names.identifier(application.definition().name())).append('(');
        append(application.operand(0));
        int i = 0;
        for (Parameter parameter : application.definition().parameters()) {
            Expression setting = application.operand(++i);
            if (!setting.is(parameter.defaultValue())) {
                this.text.append(',').append(parameter.name()).append('=');
                append(setting);
            }
        }
        this.text.append(')');
    }

}
