package dev.actiscope.formula.typeset;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.algebra.Cases;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Symbols;

import static dev.actiscope.formula.tree.Precedence.ATOM;
import static dev.actiscope.formula.tree.Precedence.FACTOR;
import static dev.actiscope.formula.tree.Precedence.PRODUCT;
import static dev.actiscope.formula.tree.Precedence.SUM;

/**
 * Walks an expression and puts its parts together, for every notation alike, with the
 * signs and brackets that their {@link Shapes} ask for.
 */
final class Typesetter {

    private final Markup notation;

    private final String otherwise;

    private final Shapes shapes;

    /**
     * @param otherwise what the last of several cases says where a comparison cannot
     */
    Typesetter(Markup notation, Expression whole, String otherwise) {
        this(notation, new Shapes(notation.isLine(), false, whole), otherwise);
    }

    private Typesetter(Markup notation, Shapes shapes, String otherwise) {
        this.notation = notation;
        this.shapes = shapes;
        this.otherwise = otherwise;
    }

    /** One that shows which functions are called. */
    static Typesetter ofCalls(Markup notation, Expression whole) {
        return new Typesetter(notation, new Shapes(notation.isLine(), true, whole), Typeset.OTHERWISE);
    }

    String set(Expression e) {
        if (Shapes.isNegative(e)) {
            return this.notation.negative(set(Shapes.magnitude(e), PRODUCT));
        }
        return switch (e.operator()) {
            case NUMBER -> number(e.value());
            case SYMBOL -> symbol(e.name());
            case SUM -> sum(e);
            case PRODUCT -> product(e);
            case QUOTIENT -> quotient(e.operand(0), e.operand(1));
            case POWER -> power(e.operand(0), e.operand(1));
            case IF -> this.notation.isLine()
                    ? apply("if", condition(e.operand(0)) + comma() + set(e.operand(1)) + comma() + set(e.operand(2)))
                    : cases(e);
            case MIN, MAX -> apply(e.operator().notation(), extremes(e.operator(), e, true));
            case CLIP -> apply(e.operator().notation(), setBeforeMore(e.operand(0), SUM) + comma()
                    + setBeforeMore(e.operand(1), SUM) + comma() + set(e.operand(2)));
            case CALL -> call(e.function(), e.operand(0));
            case APPLICATION -> application(e);
            default -> this.notation.brackets('[', comparison(e), ']');
        };
    }

    /** Set with brackets around what holds less tightly than is needed. */
    private String set(Expression e, int lowest) {
        String text = set(e);
        return (this.shapes.level(e) < lowest) ? bracketed(text) : text;
    }

    /** Set with brackets also around what would seem to go on with what follows. */
    private String setBeforeMore(Expression e, int lowest) {
        return this.shapes.endsOpen(e) ? bracketed(set(e)) : set(e, lowest);
    }

    String sign(char sign) {
        return this.notation.sign(sign);
    }

    private String comma() {
        return sign(',');
    }

    private String bracketed(String text) {
        return this.notation.brackets('(', text, ')');
    }

    private String number(double value) {
        String text = Decimal.print(value);
        int e = text.indexOf('e');
        return (e < 0) ? this.notation.number(text, "")
                : this.notation.number(text.substring(0, e), text.substring(e + 1));
    }

    private String symbol(String name) {
        String base = this.notation.symbol(Symbols.base(name));
        String index = Symbols.index(name);
        if (index.isEmpty()) {
            return base;
        }
        boolean number = index.charAt(0) <= '9';
        return this.notation.indexed(base, number ? this.notation.number(index, "") : this.notation.symbol(index));
    }

    private String sum(Expression sum) {
        int last = sum.operands().size() - 1;
        StringBuilder text = new StringBuilder(setBeforeMore(sum.operand(0), SUM));
        for (int i = 1; i < last; i++) {
            text.append(added(sum.operand(i), true));
        }
        return text.append(added(sum.operand(last), false)).toString();
    }

    private String added(Expression term, boolean more) {
        boolean minus = Shapes.isNegative(term);
        Expression size = minus ? Shapes.magnitude(term) : term;
        int lowest = minus ? PRODUCT : SUM;
        return sign(minus ? '−' : '+') + (more ? setBeforeMore(size, lowest) : set(size, lowest));
    }

    private String product(Expression product) {
        int last = product.operands().size() - 1;
        StringBuilder text = new StringBuilder(setBeforeMore(product.operand(0), PRODUCT));
        for (int i = 1; i <= last; i++) {
            Expression factor = product.operand(i);
            text.append(this.notation.times(this.shapes.between(product.operand(i - 1), factor)))
                .append((i < last) ? setBeforeMore(factor, FACTOR) : set(factor, FACTOR));
        }
        return text.toString();
    }

    private String quotient(Expression numerator, Expression denominator) {
        if (this.shapes.isLinear()) {
            return setBeforeMore(numerator, numerator.is(Operator.QUOTIENT) ? FACTOR : PRODUCT)
                    + this.notation.closeSign('/') + set(denominator, FACTOR);
        }
        this.shapes.enterFraction();
        String fraction = this.notation.fraction(set(numerator), set(denominator));
        this.shapes.leaveFraction();
        return fraction;
    }

    private String power(Expression base, Expression exponent) {
        if (base.equals(Expression.E)) {
            return exponential(exponent);
        }
        String raised = raised(exponent);
        boolean square = exponent.isNumber() && exponent.value() > 1
                && exponent.value() == Math.floor(exponent.value());
        if (square && this.shapes.takesExponent(base)) {
            return this.notation.application(this.notation.power(name(base.function()), raised),
                    arguments(base.function(), base.operand(0)));
        }
        return this.notation.power(set(base, ATOM), raised);
    }

    /** Set as an exponent or an index, where there is no room for fractions. */
    private String raised(Expression e) {
        this.shapes.enterIndex();
        String text = set(e, (this.notation.isLine() && !this.shapes.isRaised(e)) ? ATOM : SUM);
        this.shapes.leaveIndex();
        return text;
    }

    private String exponential(Expression e) {
        return this.shapes.isRaised(e) ? this.notation.power(symbol("e"), raised(e)) : apply("exp", set(e));
    }

    private String apply(String function, String arguments) {
        return this.notation.application(this.notation.function(function), bracketed(arguments));
    }

    /** The operands of a maximum of maxima. */
    private String extremes(Operator operator, Expression e, boolean last) {
        return e.is(operator)
                ? extremes(operator, e.operand(0), false) + comma() + extremes(operator, e.operand(1), last)
                : last ? set(e) : setBeforeMore(e, SUM);
    }

    private String call(ElementaryFunction function, Expression argument) {
        if (function == ElementaryFunction.EXPM1 && this.shapes.isSpelledOut(function)) {
            return exponential(argument) + added(Expression.number(-1), false);
        }
        return switch (function) {
            case EXP -> exponential(argument);
            case SQRT -> this.notation.root((this.notation.isLine() && !argument.operands().isEmpty())
                    ? bracketed(set(argument)) : set(argument, this.notation.isLine() ? ATOM : SUM));
            case ABS -> this.notation.brackets('|', set(argument), '|');
            case FLOOR -> this.notation.brackets('⌊', set(argument), '⌋');
            case CEIL -> this.notation.brackets('⌈', set(argument), '⌉');
            default -> this.notation.application(name(function), arguments(function, argument));
        };
    }

    /** In the brackets of a call. */
    private String arguments(ElementaryFunction function, Expression argument) {
        return bracketed((function == ElementaryFunction.LOG1P && this.shapes.isSpelledOut(function))
                ? onePlus(argument) : argument(argument));
    }

    private String argument(Expression e) {
        if (!Shapes.isSlight(e)) {
            return set(e);
        }
        this.shapes.enterIndex();
        String text = set(e);
        this.shapes.leaveIndex();
        return text;
    }

    private String onePlus(Expression e) {
        StringBuilder text = new StringBuilder(number(1));
        List<Expression> terms = e.is(Operator.SUM) ? e.operands() : List.of(e);
        for (int i = 0; i < terms.size(); i++) {
            text.append(added(terms.get(i), i < terms.size() - 1));
        }
        return text.toString();
    }

    private String name(ElementaryFunction function) {
        return switch (function) {
            case LOG2 -> logarithm(2);
            case LOG10 -> logarithm(10);
            default -> this.notation.function(switch (function) {
                case LOG -> "ln";
                case LOG1P -> this.shapes.isSpelledOut(function) ? "ln" : function.key();
                case SIGN -> "sgn";
                case ASIN -> "arcsin";
                case ACOS -> "arccos";
                case ATAN -> "arctan";
                case ASINH -> "arsinh";
                case SIGMOID -> this.shapes.isSigmaTaken() ? "sigmoid" : "σ";
                case RELU -> "ReLU";
                default -> function.key();
            });
        };
    }

    private String logarithm(int base) {
        return this.notation.indexed(this.notation.function("log"), number(base));
    }

    private String application(Expression application) {
        String title = application.definition().title().replace('-', ' ');
        int bracket = title.indexOf(" (");
        String name = this.notation.function((bracket < 0) ? title : title.substring(0, bracket));
        if (bracket >= 0) {
            name = this.notation.indexed(name, this.notation.symbol(title.substring(bracket + 2, title.length() - 1)));
        }
        String argument = set(application.operand(0));
        String settings = settings(application);
        if (!settings.isEmpty() && this.notation.isLine()) {
            argument += comma() + settings;
        }
        return this.notation.application(
                (settings.isEmpty() || this.notation.isLine()) ? name : this.notation.indexed(name, settings),
                bracketed(argument));
    }

    /** The settings that are not the usual ones. */
    private String settings(Expression application) {
        StringBuilder settings = new StringBuilder();
        this.shapes.enterIndex();
        int i = 0;
        for (Parameter parameter : application.definition().parameters()) {
            Expression setting = application.operand(++i);
            if (!setting.is(parameter.defaultValue())) {
                settings.append((settings.length() > 0) ? comma() : "")
                    .append(symbol(parameter.symbol()))
                    .append(this.notation.closeSign('='))
                    .append(set(setting));
            }
        }
        this.shapes.leaveIndex();
        return settings.toString();
    }

    private String cases(Expression choice) {
        List<String> values = new ArrayList<>();
        Conditions conditions = new Conditions(this);
        this.shapes.enterFraction();
        Expression e = choice;
        while (e.is(Operator.IF)) {
            // Cases within the first value come last, so that one brace holds all.
            boolean turned = e.operand(0).operator().isComparison() && e.operand(1).is(Operator.IF)
                    && !e.operand(2).is(Operator.IF);
            values.add(setBeforeMore(e.operand(turned ? 2 : 1), SUM));
            conditions.add(turned ? Cases.opposite(e.operand(0)) : e.operand(0));
            e = e.operand(turned ? 1 : 2);
        }
        values.add(setBeforeMore(e, SUM));
        String rest = conditions.rest();
        this.shapes.leaveFraction();
        conditions.texts().add((rest != null) ? rest : this.notation.words(this.otherwise));
        return this.notation.cases(values, conditions.texts());
    }

    String condition(Expression e) {
        return e.operator().isComparison() ? comparison(e) : compared(e, '≠', Expression.ZERO);
    }

    private String comparison(Expression e) {
        return compared(e.operand(0), Conditions.sign(e), e.operand(1));
    }

    String compared(Expression left, char sign, Expression right) {
        return setBeforeMore(left, SUM) + sign(sign) + set(right);
    }

    String equation(String name, int order, Expression e) {
        String function = this.notation.function(name);
        String primed = (order == 0) ? function : (order <= 3) ? this.notation.primed(function, order)
                : this.notation.power(function, bracketed(number(order)));
        return this.notation.application(primed, bracketed(symbol("x"))) + sign('=') + set(e);
    }

}
