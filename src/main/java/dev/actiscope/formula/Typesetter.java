package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.formula.Notation.Times;
import dev.actiscope.text.Decimal;

/**
 * Walks an expression and decides, for every notation alike, where brackets and signs are
 * needed, and what is a fraction or an exponent.
 */
final class Typesetter {

    /** How tightly things hold together. */
    private static final int SUM = 1;

    private static final int NEGATIVE = 2;

    private static final int PRODUCT = 3;

    private static final int POWER = 4;

    private static final int ATOM = 5;

    /** Within as many fractions another would be too small to read. */
    private static final int MOST_FRACTIONS = 2;

    private static final int LONGEST_EXPONENT = 8;

    private final Notation notation;

    private final String otherwise;

    /** Whether a parameter is called σ, so that the sigmoid cannot be. */
    private boolean sigmaIsTaken;

    /**
     * How many fractions there are around, or cases, which are small as well; in an
     * exponent too many.
     */
    private int fractions;

    /**
     * @param otherwise what the last of several cases says where a comparison cannot
     */
    Typesetter(Notation notation, Expression whole, String otherwise) {
        this.notation = notation;
        this.otherwise = otherwise;
        for (String name : whole.parameters()) {
            this.sigmaIsTaken |= Symbols.base(name).equals("σ");
        }
    }

    String set(Expression e) {
        if (isNegative(e)) {
            return this.notation.negative(set(magnitude(e), PRODUCT));
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
        return (level(e) < lowest) ? bracketed(text) : text;
    }

    /** Set with brackets also around what would seem to go on with what follows. */
    private String setBeforeMore(Expression e, int lowest) {
        return endsOpen(e) ? bracketed(set(e)) : set(e, lowest);
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

    private boolean isLinear() {
        return this.notation.isLine() || this.fractions >= MOST_FRACTIONS;
    }

    private int level(Expression e) {
        if (isNegative(e)) {
            return NEGATIVE;
        }
        return switch (e.operator()) {
            case SUM -> SUM;
            case NUMBER -> isPowerOfTen(e) ? PRODUCT : ATOM;
            case PRODUCT -> PRODUCT;
            case QUOTIENT -> isLinear() ? PRODUCT : POWER;
            case POWER -> isExponential(e) && !isRaised(e.operand(1)) ? ATOM : POWER;
            case IF -> this.notation.isLine() ? ATOM : POWER;
            case CALL -> e.is(Function.EXPM1) ? SUM
                    : e.is(Function.SQRT) || e.is(Function.EXP) && isRaised(e.operand(0)) ? POWER : ATOM;
            default -> ATOM;
        };
    }

    /** Whether it ends with cases, which no bracket closes. */
    private boolean endsOpen(Expression e) {
        return switch (e.operator()) {
            case IF -> !this.notation.isLine();
            case SUM, PRODUCT, NEGATIVE -> endsOpen(e.operand(e.operands().size() - 1));
            case QUOTIENT -> isLinear() && endsOpen(e.operand(1));
            default -> false;
        };
    }

    /** Whether it begins with a minus, which is then set before the whole. */
    private static boolean isNegative(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> e.value() < 0;
            case NEGATIVE -> true;
            case PRODUCT, QUOTIENT -> isNegative(e.operand(0));
            default -> false;
        };
    }

    private static Expression magnitude(Expression e) {
        if (e.is(Operator.NEGATIVE)) {
            return e.operand(0);
        }
        if (e.isNumber()) {
            return Expression.number(-e.value());
        }
        List<Expression> operands = new ArrayList<>(e.operands());
        operands.set(0, magnitude(operands.get(0)));
        return e.with(operands);
    }

    private String number(double value) {
        String text = Decimal.print(value);
        int e = text.indexOf('e');
        return (e < 0) ? this.notation.number(text, "")
                : this.notation.number(text.substring(0, e), text.substring(e + 1));
    }

    /** Whether a number is set as several. */
    private static boolean isPowerOfTen(Expression e) {
        return e.isNumber() && Decimal.print(e.value()).indexOf('e') >= 0;
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
        boolean minus = isNegative(term);
        Expression size = minus ? magnitude(term) : term;
        int lowest = minus ? PRODUCT : SUM;
        return sign(minus ? '−' : '+') + (more ? setBeforeMore(size, lowest) : set(size, lowest));
    }

    private String product(Expression product) {
        int last = product.operands().size() - 1;
        StringBuilder text = new StringBuilder(setBeforeMore(product.operand(0), PRODUCT));
        for (int i = 1; i <= last; i++) {
            Expression factor = product.operand(i);
            text.append(this.notation.times(between(product.operand(i - 1), factor)))
                .append((i < last) ? setBeforeMore(factor, POWER) : set(factor, POWER));
        }
        return text.toString();
    }

    private Times between(Expression left, Expression right) {
        boolean fractions = !isLinear() && right.is(Operator.QUOTIENT);
        Expression first = right.is(Operator.POWER) && !isExponential(right) ? right.operand(0) : right;
        boolean bracket = level(right) < POWER || first != right && level(first) < ATOM || endsOpen(right);
        if (first.isNumber() || left.is(Operator.QUOTIENT) && (fractions || isLinear()) || fractions && left.isNumber()
                || bracket && isLikeFunction(left)) {
            return Times.DOT;
        }
        if (bracket) {
            return Times.NONE;
        }
        if (isCall(first) && !isSigma(first)) {
            return Times.FUNCTION;
        }
        Expression before = left.is(Operator.POWER) ? left.operand(0) : left;
        boolean space = isWord(first) || isSigma(first) && !left.isNumber() || isWord(left) || isCall(before)
                || isPowerOfTen(left) || this.notation.isLine() && level(left) == POWER
                        && !(left.is(Operator.POWER) && left.operand(1).isNumber());
        return space ? Times.SPACE : Times.NONE;
    }

    private boolean isWord(Expression e) {
        return e.is(Operator.SYMBOL) && (Symbols.base(e.name()).length() > 1
                || this.notation.isLine() && Symbols.of(e.name()).indexOf('_') > 0);
    }

    /** Whether its name is a letter. */
    private boolean isSigma(Expression e) {
        return e.is(Function.SIGMOID) && !this.sigmaIsTaken;
    }

    /** Whether brackets after it would seem to hold its argument. */
    private boolean isLikeFunction(Expression e) {
        return e.is(Operator.SYMBOL) && (isWord(e) || "σfgh".contains(Symbols.of(e.name())));
    }

    /** Whether it is set as a name with arguments in brackets. */
    private boolean isCall(Expression e) {
        return switch (e.operator()) {
            case MIN, MAX, CLIP, APPLICATION -> true;
            case IF -> this.notation.isLine();
            case CALL -> level(e) == ATOM && !e.is(Function.ABS) && !e.is(Function.FLOOR) && !e.is(Function.CEIL);
            case POWER -> isExponential(e) && level(e) == ATOM;
            default -> false;
        };
    }

    private String quotient(Expression numerator, Expression denominator) {
        if (isLinear()) {
            return setBeforeMore(numerator, numerator.is(Operator.QUOTIENT) ? POWER : PRODUCT)
                    + this.notation.closeSign('/') + set(denominator, POWER);
        }
        this.fractions++;
        String fraction = this.notation.fraction(set(numerator), set(denominator));
        this.fractions--;
        return fraction;
    }

    private String power(Expression base, Expression exponent) {
        if (base.equals(Expression.E)) {
            return exponential(exponent);
        }
        String raised = raised(exponent);
        boolean square = exponent.isNumber() && exponent.value() > 1
                && exponent.value() == Math.floor(exponent.value());
        if (square && base.is(Operator.CALL) && isCall(base) && !isSigma(base)) {
            return this.notation.application(this.notation.power(name(base.function()), raised),
                    bracketed(set(base.operand(0))));
        }
        return this.notation.power(set(base, ATOM), raised);
    }

    /** Set as an exponent or an index, where there is no room for fractions. */
    private String raised(Expression e) {
        int outside = this.fractions;
        this.fractions += MOST_FRACTIONS;
        String text = set(e, (this.notation.isLine() && !isRaised(e)) ? ATOM : SUM);
        this.fractions = outside;
        return text;
    }

    private static boolean isExponential(Expression power) {
        return power.operand(0).equals(Expression.E);
    }

    private String exponential(Expression e) {
        return isRaised(e) ? this.notation.power(symbol("e"), raised(e)) : apply("exp", set(e));
    }

    /** Whether an exponential is set as a power of e. */
    private boolean isRaised(Expression exponent) {
        return this.notation.isLine() ? exponent.size() == 1 || exponent.is(Operator.NEGATIVE) && exponent.size() == 2
                : exponent.size() <= LONGEST_EXPONENT && isLow(exponent, 1);
    }

    /** Whether it looks well in an exponent. */
    private static boolean isLow(Expression e, int powers) {
        boolean power = e.is(Operator.POWER) || e.is(Function.EXP);
        boolean low = switch (e.operator()) {
            case IF, MIN, MAX, CLIP, APPLICATION -> false;
            case QUOTIENT -> !e.operand(0).is(Operator.SUM) && e.operand(1).size() == 1;
            default -> !power || powers > 0;
        };
        for (Expression operand : e.operands()) {
            low &= isLow(operand, power ? powers - 1 : powers);
        }
        return low;
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

    private String call(Function function, Expression argument) {
        return switch (function) {
            case EXP -> exponential(argument);
            case EXPM1 -> exponential(argument) + added(Expression.number(-1), false);
            case SQRT -> this.notation.root((this.notation.isLine() && !argument.operands().isEmpty())
                    ? bracketed(set(argument)) : set(argument, this.notation.isLine() ? ATOM : SUM));
            case ABS -> this.notation.brackets('|', set(argument), '|');
            case FLOOR -> this.notation.brackets('⌊', set(argument), '⌋');
            case CEIL -> this.notation.brackets('⌈', set(argument), '⌉');
            case LOG1P -> apply("ln", onePlus(argument));
            default -> this.notation.application(name(function), bracketed(set(argument)));
        };
    }

    private String onePlus(Expression e) {
        StringBuilder text = new StringBuilder(number(1));
        List<Expression> terms = e.is(Operator.SUM) ? e.operands() : List.of(e);
        for (int i = 0; i < terms.size(); i++) {
            text.append(added(terms.get(i), i < terms.size() - 1));
        }
        return text.toString();
    }

    private String name(Function function) {
        return switch (function) {
            case LOG2 -> logarithm(2);
            case LOG10 -> logarithm(10);
            default -> this.notation.function(switch (function) {
                case LOG -> "ln";
                case SIGN -> "sgn";
                case ASIN -> "arcsin";
                case ACOS -> "arccos";
                case ATAN -> "arctan";
                case ASINH -> "arsinh";
                case SIGMOID -> this.sigmaIsTaken ? "sigmoid" : "σ";
                case RELU -> "ReLU";
                default -> function.key();
            });
        };
    }

    private String logarithm(int base) {
        return this.notation.indexed(this.notation.function("log"), number(base));
    }

    private String application(Expression application) {
        String title = application.definition().title();
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
        int outside = this.fractions;
        this.fractions += MOST_FRACTIONS;
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
        this.fractions = outside;
        return settings.toString();
    }

    private String cases(Expression choice) {
        List<String> values = new ArrayList<>();
        Conditions conditions = new Conditions(this);
        this.fractions++;
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
        this.fractions--;
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
