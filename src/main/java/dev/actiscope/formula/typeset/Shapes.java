package dev.actiscope.formula.typeset;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.formula.tree.Precedence;
import dev.actiscope.formula.typeset.Markup.Times;
import dev.actiscope.text.Decimal;
import dev.actiscope.text.Symbols;

import static dev.actiscope.formula.tree.Precedence.ATOM;
import static dev.actiscope.formula.tree.Precedence.FACTOR;
import static dev.actiscope.formula.tree.Precedence.NEGATIVE;
import static dev.actiscope.formula.tree.Precedence.POWER;
import static dev.actiscope.formula.tree.Precedence.PRODUCT;
import static dev.actiscope.formula.tree.Precedence.SUM;

/**
 * Which shape an expression takes when it is set: how tightly it holds together, whether
 * it is a word, a call or a fraction, and so what has to stand between it and its
 * neighbours.
 */
final class Shapes {

    /** Within as many fractions another would be too small to read. */
    private static final int MOST_FRACTIONS = 2;

    private static final int LONGEST_EXPONENT = 8;

    private final boolean line;

    private final boolean called;

    private boolean sigmaIsTaken;

    /**
     * How many fractions there are around, or cases, which are small as well; in an
     * exponent too many.
     */
    private int fractions;

    /**
     * @param line whether everything stands on one line
     * @param called whether e<sup>x</sup> − 1 and ln(1 + x) are shown as the functions
     * that compute them
     */
    Shapes(boolean line, boolean called, Expression whole) {
        this.line = line;
        this.called = called;
        for (String name : whole.parameters()) {
            this.sigmaIsTaken |= Symbols.base(name).equals("σ");
        }
    }

    /** Whether a function is set as an expression of others. */
    boolean isSpelledOut(ElementaryFunction function) {
        return !this.called && (function == ElementaryFunction.EXPM1 || function == ElementaryFunction.LOG1P);
    }

    /** Whether a parameter is called σ, so that the sigmoid cannot be. */
    boolean isSigmaTaken() {
        return this.sigmaIsTaken;
    }

    /** What is set from here on stands in a fraction, or in cases. */
    void enterFraction() {
        this.fractions++;
    }

    void leaveFraction() {
        this.fractions--;
    }

    /** What is set from here on is raised or lowered: there is no room for fractions. */
    void enterIndex() {
        this.fractions += MOST_FRACTIONS;
    }

    void leaveIndex() {
        this.fractions -= MOST_FRACTIONS;
    }

    /** Whether a quotient has its operands beside each other. */
    boolean isLinear() {
        return this.line || this.fractions >= MOST_FRACTIONS;
    }

    /** One of the levels of {@link Precedence}. */
    int level(Expression e) {
        if (isNegative(e)) {
            return NEGATIVE;
        }
        return switch (e.operator()) {
            case SUM -> SUM;
            case NUMBER -> isPowerOfTen(e) ? Decimal.print(e.value()).startsWith("1e") ? POWER : PRODUCT : ATOM;
            case PRODUCT -> PRODUCT;
            case QUOTIENT -> isLinear() ? PRODUCT : POWER;
            case POWER -> isExponential(e) && !isRaised(e.operand(1)) ? ATOM : POWER;
            case IF -> this.line ? ATOM : POWER;
            case CALL -> e.is(ElementaryFunction.EXPM1) && isSpelledOut(ElementaryFunction.EXPM1) ? SUM
                    : e.is(ElementaryFunction.SQRT) || e.is(ElementaryFunction.EXP) && isRaised(e.operand(0)) ? POWER
                            : ATOM;
            default -> ATOM;
        };
    }

    /** Whether it ends with cases, which no bracket closes. */
    boolean endsOpen(Expression e) {
        return switch (e.operator()) {
            case IF -> !this.line;
            case SUM, PRODUCT, NEGATIVE -> endsOpen(e.operand(e.operands().size() - 1));
            case QUOTIENT -> isLinear() && endsOpen(e.operand(1));
            default -> false;
        };
    }

    /** Whether it begins with a minus, which is then set before the whole. */
    static boolean isNegative(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> e.value() < 0;
            case NEGATIVE -> true;
            case PRODUCT, QUOTIENT -> isNegative(e.operand(0));
            default -> false;
        };
    }

    /** What follows the minus. */
    static Expression magnitude(Expression negative) {
        if (negative.is(Operator.NEGATIVE)) {
            return negative.operand(0);
        }
        if (negative.isNumber()) {
            return Expression.number(-negative.value());
        }
        List<Expression> operands = new ArrayList<>(negative.operands());
        operands.set(0, magnitude(operands.get(0)));
        return negative.with(operands);
    }

    /** Whether a number is set as several. */
    private static boolean isPowerOfTen(Expression e) {
        return e.isNumber() && Decimal.print(e.value()).indexOf('e') >= 0;
    }

    static boolean isExponential(Expression power) {
        return power.operand(0).equals(Expression.E);
    }

    /** Whether an exponential is set as a power of e. */
    boolean isRaised(Expression exponent) {
        return this.line ? exponent.size() == 1 || exponent.is(Operator.NEGATIVE) && exponent.size() == 2
                : exponent.size() <= LONGEST_EXPONENT && isLow(exponent, 1);
    }

    /** Whether it looks well in an exponent. */
    private static boolean isLow(Expression e, int powers) {
        boolean power = e.is(Operator.POWER) || e.is(ElementaryFunction.EXP);
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

    /** Whether it is a fraction that reads well on the line, such as x/√2. */
    static boolean isSlight(Expression e) {
        Expression fraction = isNegative(e) ? magnitude(e) : e;
        return fraction.is(Operator.QUOTIENT) && fraction.size() <= LONGEST_EXPONENT
                && isFlat(fraction.operand(0), Operator.PRODUCT) && isFlat(fraction.operand(1), Operator.POWER);
    }

    /**
     * Whether it needs no bracket and no other line, though it may be an operation of one
     * kind.
     */
    private static boolean isFlat(Expression e, Operator operator) {
        boolean flat = e.operands().isEmpty() || e.is(operator) || e.is(Operator.POWER)
                || e.is(ElementaryFunction.SQRT);
        for (Expression operand : e.operands()) {
            flat &= isFlat(operand, operator);
        }
        return flat;
    }

    /** Whether it would make a number before it seem imaginary: 2i. */
    private static boolean isLikeImaginary(Expression symbol) {
        return symbol.is(Operator.SYMBOL) && "ij".contains(symbol.toString());
    }

    /** What has to stand between two factors. */
    Times between(Expression left, Expression right) {
        boolean fractions = !isLinear() && right.is(Operator.QUOTIENT);
        Expression first = right.is(Operator.POWER) && !isExponential(right) ? right.operand(0) : right;
        Expression before = left.is(Operator.POWER) ? left.operand(0) : left;
        boolean bracket = level(right) < FACTOR || first != right && level(first) < ATOM || endsOpen(right);
        if (first.isNumber() || left.isNumber() && isLikeImaginary(first)
                || left.is(Operator.QUOTIENT) && (fractions || isLinear()) || fractions && left.isNumber()
                || bracket && (isLikeFunction(left) || isCall(before) && !left.varies())) {
            return Times.DOT;
        }
        boolean open = this.line && level(left) == POWER && !(left.is(Operator.POWER) && isWhole(left.operand(1)));
        if (bracket) {
            return (open || this.line && isRoot(left)) ? Times.SPACE : Times.NONE;
        }
        if (isCall(first) && !isSigma(first)) {
            return Times.FUNCTION;
        }
        if (areWord(left, first)) {
            return Times.SPACE;
        }
        boolean letters = left.is(Operator.POWER) && !left.operand(1).isNumber() || left.is(ElementaryFunction.EXP);
        boolean space = isWord(first) || isSigma(first) && !left.isNumber() || isWord(left) || isCall(before)
                || isPowerOfTen(left) || letters && !right.isNumber() || open;
        return space ? Times.SPACE : Times.NONE;
    }

    /**
     * Whether two letters beside each other would be taken for a word, or begin one: all
     * but a parameter before x.
     */
    private static boolean areWord(Expression left, Expression right) {
        return isLatin(left) && isLatin(right) && (!right.equals(Expression.X) || "dex".contains(left.name()));
    }

    private static boolean isLatin(Expression e) {
        return e.is(Operator.SYMBOL) && Symbols.base(e.name()).charAt(0) <= 'z';
    }

    private static boolean isRoot(Expression e) {
        return e.is(ElementaryFunction.SQRT) || e.is(Operator.PRODUCT) && isRoot(e.operand(e.operands().size() - 1));
    }

    private static boolean isWhole(Expression e) {
        return e.isNumber() && e.value() == Math.floor(e.value());
    }

    private boolean isWord(Expression e) {
        return e.is(Operator.SYMBOL)
                && (Symbols.base(e.name()).length() > 1 || this.line && Symbols.of(e.name()).indexOf('_') > 0);
    }

    /** Whether it is the sigmoid, and that has a letter for its name. */
    private boolean isSigma(Expression e) {
        return e.is(ElementaryFunction.SIGMOID) && !this.sigmaIsTaken;
    }

    /** Whether brackets after it would seem to hold its argument. */
    private boolean isLikeFunction(Expression e) {
        return e.is(Operator.SYMBOL) && (isWord(e) || "σ".equals(Symbols.of(e.name()))
                || isLatin(e) && "xeabcdklmnw".indexOf(e.name().charAt(0)) < 0);
    }

    /** Whether it is set as a name with arguments in brackets. */
    private boolean isCall(Expression e) {
        return switch (e.operator()) {
            case MIN, MAX, CLIP, APPLICATION -> true;
            case IF -> this.line;
            case CALL -> level(e) == ATOM && !e.is(ElementaryFunction.ABS) && !e.is(ElementaryFunction.FLOOR)
                    && !e.is(ElementaryFunction.CEIL);
            case POWER -> isExponential(e) && level(e) == ATOM;
            default -> false;
        };
    }

    /** Whether a power of it can be set between its name and its argument. */
    boolean takesExponent(Expression base) {
        return base.is(Operator.CALL) && isCall(base) && !isSigma(base);
    }

}
