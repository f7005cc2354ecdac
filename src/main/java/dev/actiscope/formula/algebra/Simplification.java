package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Writes an expression shorter without changing its value: numbers are computed, like
 * terms and like factors collected, common factors pulled out or products multiplied out
 * where that is shorter. Where the expression has no value, a shorter one may have one.
 */
final class Simplification {

    private final Algebra algebra;

    private final Brackets brackets;

    private final Cases cases;

    Simplification(Algebra algebra) {
        this.algebra = algebra;
        this.brackets = new Brackets(algebra);
        this.cases = new Cases(algebra);
    }

    /** An expression whose operands are simplified. */
    Expression outer(Expression inner) {
        return switch (inner.operator()) {
            case SUM -> sum(inner);
            case NEGATIVE -> negative(inner.operand(0));
            case PRODUCT, QUOTIENT -> product(inner);
            case POWER -> power(inner);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL ->
                this.cases.condition(inner.operator(), inner.operand(0), inner.operand(1));
            case IF -> this.cases.simplified(inner.operand(0), inner.operand(1), inner.operand(2));
            case MIN, MAX -> inner.operand(0).equals(inner.operand(1)) ? inner.operand(0) : inner;
            case CALL -> call(inner);
            default -> inner;
        };
    }

    /** The same with fewer minus signs, where brackets can be turned: −(1−x) is x−1. */
    Expression tidy(Expression e) {
        Expression inner = e.map(this::tidy);
        boolean product = inner.is(Operator.PRODUCT) || inner.is(Operator.QUOTIENT) || inner.is(Operator.NEGATIVE);
        return product ? this.algebra.factors(inner).turned().expression() : inner;
    }

    private Expression negative(Expression of) {
        if (of.is(Operator.SUM)) {
            List<Expression> terms = new ArrayList<>();
            for (Expression term : of.operands()) {
                terms.add(negative(term));
            }
            return this.algebra.terms(Expression.sum(terms)).expression();
        }
        return of.is(Operator.NEGATIVE) ? of.operand(0) : Expression.negative(of);
    }

    private Expression product(Expression e) {
        if (e.is(Operator.QUOTIENT) && e.operand(1).is(0)) {
            return e;
        }
        Factors factors = this.algebra.factors(e);
        Expression product = factors.expression();
        // A number before a sum alone: half of what people would bracket.
        if (factors.count() == 1 && factors.coefficient().is(-1) && factors.base(0).is(Operator.SUM)
                && factors.power(0).is(1)) {
            return negative(factors.base(0));
        }
        Expression cases = intoCases(factors);
        return (cases != null) ? cases : shorter(product, this.brackets.reduced(factors));
    }

    /**
     * A product with a distinction of cases as one of products, where that is shorter.
     */
    private Expression intoCases(Factors factors) {
        for (int i = 0; i < factors.count(); i++) {
            Expression choice = factors.base(i);
            if (choice.is(Operator.IF) && factors.coefficient().isExact()) {
                Factors others = factors.copy();
                others.remove(i);
                Expression rest = others.expression();
                Expression cases = this.cases.simplified(choice.operand(0),
                        product(Expression.product(rest, Expression.power(choice.operand(1), factors.power(i)))),
                        product(Expression.product(rest, Expression.power(choice.operand(2), factors.power(i)))));
                return (cases.size() <= factors.expression().size()) ? cases : null;
            }
        }
        return null;
    }

    private Expression power(Expression e) {
        Expression base = e.operand(0);
        Expression exponent = e.operand(1);
        if (exponent.is(0) || base.is(1)) {
            return Expression.ONE;
        }
        return exponent.is(1) ? base : this.algebra.product(e);
    }

    private Expression call(Expression e) {
        Expression argument = e.operand(0);
        if (argument.is(Operator.CALL) && isUndone(argument.function(), e.function())) {
            return argument.operand(0);
        }
        if (e.is(ElementaryFunction.LOG) && argument.equals(Expression.E)) {
            return Expression.ONE;
        }
        if (argument.is(Operator.NEGATIVE) && e.function().isOdd()) {
            return negative(outer(Expression.call(e.function(), argument.operand(0))));
        }
        if (argument.is(Operator.NEGATIVE) && e.function().isEven()) {
            return outer(Expression.call(e.function(), argument.operand(0)));
        }
        if (argument.isNumber()) {
            double value = e.function().value().applyAsDouble(argument.value());
            if (value == Math.floor(value) && Math.abs(value) < 1e15) {
                return Expression.number(value);
            }
        }
        return e;
    }

    /** Whether one function after another gives every argument back. */
    private static boolean isUndone(ElementaryFunction inner, ElementaryFunction outer) {
        return switch (inner) {
            case EXP -> outer == ElementaryFunction.LOG;
            case EXPM1 -> outer == ElementaryFunction.LOG1P;
            case SINH -> outer == ElementaryFunction.ASINH;
            case ASINH -> outer == ElementaryFunction.SINH;
            case ERF -> outer == ElementaryFunction.ERFINV;
            case ERFC -> outer == ElementaryFunction.ERFCINV;
            case ATAN -> outer == ElementaryFunction.TAN;
            default -> false;
        };
    }

    /**
     * Of the sum, with its common factors pulled out, and multiplied out: the shortest.
     */
    private Expression sum(Expression e) {
        Terms terms = this.algebra.terms(e);
        Expression plain = terms.expression();
        if (!plain.is(Operator.SUM)) {
            return plain;
        }
        Expression expanded = this.algebra.expanded(plain);
        Expression shortest = shorter(plain, expanded);
        return shorter(shorter(shortest, factored(plain)), factored(shortest));
    }

    private Expression factored(Expression sum) {
        Terms terms = this.algebra.terms(sum);
        return (sum.is(Operator.SUM) && !terms.isPolynomial()) ? this.brackets.factored(terms) : null;
    }

    Expression expanded(Expression sum) {
        return this.brackets.expanded(sum);
    }

    /**
     * @param other null if there is none
     */
    static Expression shorter(Expression one, Expression other) {
        return (other != null && other.size() < one.size()) ? other : one;
    }

}
