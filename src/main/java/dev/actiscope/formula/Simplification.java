package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes an expression shorter without changing its value: numbers are computed, like
 * terms and like factors collected, common factors pulled out or products multiplied out
 * where that is shorter. Where the expression has no value, a shorter one may have one.
 */
final class Simplification {

    /** More terms than this are not multiplied out. */
    private static final int MOST_TERMS = 24;

    private Simplification() {
    }

    static Expression of(Expression e) {
        if (e.operands().isEmpty()) {
            return e;
        }
        List<Expression> operands = new ArrayList<>();
        for (Expression operand : e.operands()) {
            operands.add(of(operand));
        }
        Expression inner = e.with(operands);
        return switch (inner.operator()) {
            case SUM -> sum(inner);
            case NEGATIVE -> negative(inner.operand(0));
            case PRODUCT, QUOTIENT -> product(inner);
            case POWER -> power(inner);
            case IF -> choice(inner);
            case MIN, MAX -> inner.operand(0).equals(inner.operand(1)) ? inner.operand(0) : inner;
            case CALL -> call(inner);
            default -> inner;
        };
    }

    private static Expression negative(Expression of) {
        if (of.is(Operator.SUM)) {
            List<Expression> terms = new ArrayList<>();
            for (Expression term : of.operands()) {
                terms.add(negative(term));
            }
            return Terms.of(Expression.sum(terms)).expression();
        }
        return of.is(Operator.NEGATIVE) ? of.operand(0) : Expression.negative(of);
    }

    private static Expression product(Expression e) {
        if (e.is(Operator.QUOTIENT) && e.operand(1).is(0)) {
            return e;
        }
        Factors factors = Factors.of(e);
        Expression product = factors.expression();
        // A number before a sum alone: half of what people would bracket.
        if (factors.count() == 1 && factors.coefficient().is(-1) && factors.base(0).is(Operator.SUM)
                && factors.exponent(0) != null && factors.exponent(0).is(1)) {
            return negative(factors.base(0));
        }
        return product;
    }

    private static Expression power(Expression e) {
        Expression base = e.operand(0);
        Expression exponent = e.operand(1);
        if (exponent.is(0) || base.is(1)) {
            return Expression.ONE;
        }
        return exponent.is(1) ? base : Factors.of(e).expression();
    }

    private static Expression choice(Expression e) {
        Coefficient condition = Coefficient.of(e.operand(0));
        if (condition != null) {
            return e.operand(condition.is(0) ? 2 : 1);
        }
        return e.operand(1).equals(e.operand(2)) ? e.operand(1) : e;
    }

    private static Expression call(Expression e) {
        Expression argument = e.operand(0);
        if (e.is(Function.LOG) && argument.is(Function.EXP)) {
            return argument.operand(0);
        }
        if (e.is(Function.LOG) && argument.equals(Expression.E)) {
            return Expression.ONE;
        }
        if (argument.isNumber()) {
            double value = e.function().value().applyAsDouble(argument.value());
            if (value == Math.floor(value) && Math.abs(value) < 1e15) {
                return Expression.number(value);
            }
        }
        return e;
    }

    /**
     * Of the sum, with its common factors pulled out, and multiplied out: the shortest.
     */
    private static Expression sum(Expression e) {
        Terms terms = Terms.of(e);
        Expression plain = terms.expression();
        if (!plain.is(Operator.SUM)) {
            return plain;
        }
        Expression expanded = Terms.expanded(plain, MOST_TERMS);
        Expression shortest = shorter(plain, expanded);
        if (shortest.is(Operator.SUM)) {
            shortest = shorter(shortest, Terms.of(shortest).factored());
        }
        return shortest;
    }

    private static Expression shorter(Expression one, Expression other) {
        return (other != null && other.size() < one.size()) ? other : one;
    }

}
