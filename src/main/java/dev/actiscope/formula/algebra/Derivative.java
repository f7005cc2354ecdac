package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.difference;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * Differentiates expressions by x. Jumps are left out, as everybody who back-propagates
 * does.
 */
final class Derivative {

    private final Algebra algebra;

    private final Map<Expression, Expression> known = new HashMap<>();

    /**
     * Where the operands of min and max are equal: whether the slope is the mean of
     * theirs, as PyTorch has it, or, in fewer words, the second one's.
     */
    private final boolean meansAtTies;

    Derivative(Algebra algebra, boolean meansAtTies) {
        this.algebra = algebra;
        this.meansAtTies = meansAtTies;
    }

    /**
     * The derivative, not yet written shorter.
     */
    Expression of(Expression e) {
        return by(e);
    }

    private Expression by(Expression e) {
        if (!e.varies()) {
            return ZERO;
        }
        Expression known = this.known.get(e);
        if (known == null) {
            this.algebra.spend(1 + e.operands().size());
            known = derivative(e);
            this.known.put(e, known);
        }
        return known;
    }

    private Expression derivative(Expression e) {
        return switch (e.operator()) {
            case NUMBER, LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> ZERO;
            case SYMBOL -> ONE;
            case NEGATIVE -> negative(by(e.operand(0)));
            case SUM -> sum(e.operands());
            case PRODUCT -> product(e.operands());
            case QUOTIENT -> quotient(e.operand(0), e.operand(1));
            case POWER -> power(e.operand(0), e.operand(1));
            case IF -> choice(e.operand(0), by(e.operand(1)), by(e.operand(2)));
            case MIN, MAX -> extreme(e);
            case CLIP -> clip(e);
            case CALL -> product(ElementaryDerivatives.of(e.function()).replace("x", e.operand(0)), by(e.operand(0)));
            case APPLICATION -> by(Corners.expanded(e));
        };
    }

    private Expression sum(List<Expression> terms) {
        List<Expression> slopes = new ArrayList<>();
        for (Expression term : terms) {
            slopes.add(by(term));
        }
        return Expression.sum(slopes);
    }

    private Expression product(List<Expression> factors) {
        for (int i = 0; i < factors.size() && !this.meansAtTies; i++) {
            Expression cases = cases(factors.get(i));
            if (cases != null) {
                List<Expression> first = new ArrayList<>(factors);
                first.set(i, cases.operand(1));
                List<Expression> second = new ArrayList<>(factors);
                second.set(i, cases.operand(2));
                return choice(cases.operand(0), by(Expression.product(first)), by(Expression.product(second)));
            }
        }
        List<Expression> terms = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (terms.size() * factors.size() > Expression.MOST_NODES) {
                throw new InvalidInputException("f", "formula-too-large", Expression.MOST_NODES);
            }
            if (factors.get(i).varies()) {
                List<Expression> term = new ArrayList<>(factors);
                term.set(i, by(factors.get(i)));
                terms.add(Expression.product(term));
            }
        }
        return Expression.sum(terms);
    }

    /** What is the greater or smaller of x and a number, as a choice; else null. */
    private Expression cases(Expression e) {
        if (!e.is(Operator.MIN) && !e.is(Operator.MAX) && !e.is(ElementaryFunction.RELU)) {
            return null;
        }
        Expression one = e.operand(0);
        Expression other = e.is(ElementaryFunction.RELU) ? ZERO : e.operand(1);
        Expression condition = this.algebra
            .simplified(comparison(e.is(Operator.MIN) ? Operator.LESS : Operator.GREATER, one, other));
        boolean simple = condition.isNumber()
                || condition.operand(0).equals(Expression.X) && Coefficient.of(condition.operand(1)) != null;
        return simple ? choice(condition, one, other) : null;
    }

    private Expression product(Expression... factors) {
        return Expression.product(factors);
    }

    private Expression quotient(Expression numerator, Expression denominator) {
        if (!denominator.varies()) {
            return Expression.quotient(by(numerator), denominator);
        }
        Factors factors = this.algebra.factors(denominator);
        int place = -1;
        for (int i = 0; i < factors.count(); i++) {
            if (factors.base(i).varies() || factors.power(i).varies()) {
                place = (place == -1 && factors.exponent(i) != null) ? i : -2;
            }
        }
        if (place >= 0) {
            return quotient(numerator, factors, place);
        }
        Expression square = Expression.power(denominator, number(2));
        if (!numerator.varies()) {
            return negative(Expression.quotient(product(numerator, by(denominator)), square));
        }
        return Expression.quotient(difference(product(by(numerator), denominator), product(numerator, by(denominator))),
                square);
    }

    /** Of u/(c v^n): (u' v - n u v')/(c v^(n+1)). */
    private Expression quotient(Expression u, Factors denominator, int place) {
        Expression v = denominator.base(place);
        Expression n = denominator.power(place);
        denominator.remove(place);
        Expression below = Expression.product(denominator.expression(), Expression.power(v, Expression.sum(n, ONE)));
        Expression change = product(n, u, by(v));
        return u.varies() ? Expression.quotient(difference(product(by(u), v), change), below)
                : negative(Expression.quotient(change, below));
    }

    private Expression power(Expression base, Expression exponent) {
        if (!exponent.varies()) {
            return product(exponent, Expression.power(base, difference(exponent, ONE)), by(base));
        }
        Expression whole = Expression.power(base, exponent);
        if (!base.varies()) {
            return base.equals(Expression.E) ? product(whole, by(exponent))
                    : product(whole, logarithm(base, exponent), by(exponent));
        }
        Expression slope = product(whole, Expression.sum(product(by(exponent), call(ElementaryFunction.LOG, base)),
                Expression.quotient(product(exponent, by(base)), base)));
        if (!this.meansAtTies || base.equals(exponent)) {
            return slope;
        }
        return choice(isLevel(base, comparison(Operator.GREATER, exponent, ZERO)),
                product(exponent, Expression.power(base, difference(exponent, ONE)), by(base)), slope);
    }

    /**
     * The logarithm of the base of a power, but where that is a power of 0 that stays
     * level: 0·log(0) would be no number, and PyTorch has 0, too.
     */
    private Expression logarithm(Expression base, Expression exponent) {
        Expression logarithm = call(ElementaryFunction.LOG, base);
        Coefficient number = Coefficient.of(this.algebra.simplified(base));
        boolean mayBeZero = (number != null) ? number.is(0) : !base.parameters().isEmpty();
        return (mayBeZero && this.meansAtTies)
                ? choice(isLevel(base, comparison(Operator.AT_LEAST, exponent, ZERO)), ZERO, logarithm) : logarithm;
    }

    /** Whether a base is 0, and its power is no pole. */
    private static Expression isLevel(Expression base, Expression exponentIsEnough) {
        return choice(comparison(Operator.EQUAL, base, ZERO), exponentIsEnough, ZERO);
    }

    private Expression extreme(Expression e) {
        Expression clipped = Corners.clipped(e);
        if (clipped != null && this.meansAtTies) {
            return within(clipped);
        }
        Expression one = e.operand(0);
        Expression other = e.operand(1);
        Operator comparison = e.is(Operator.MIN) ? Operator.LESS : Operator.GREATER;
        if (!one.varies() && !this.meansAtTies) {
            return choice(comparison(comparison, other, one), by(other), ZERO);
        }
        Expression second = by(other);
        if (this.meansAtTies) {
            Expression mean = Expression.quotient(Expression.sum(by(one), second), number(2));
            second = choice(comparison(Operator.EQUAL, one, other), Corners.slope(e, by(one), second, mean), second);
        }
        return choice(comparison(comparison, one, other), by(one), second);
    }

    private Expression clip(Expression e) {
        if (Corners.clipped(e) != null) {
            return within(e);
        }
        Expression u = e.operand(0);
        Expression low = e.operand(1);
        Expression high = e.operand(2);
        // Where the bounds cross it is the upper one, as PyTorch and NumPy have it.
        Expression lowest = choice(comparison(Operator.GREATER, low, high), by(high), by(low));
        return choice(comparison(Operator.GREATER, u, high), by(high),
                choice(comparison(Operator.LESS, u, low), lowest, by(u)));
    }

    /** The slope of what is clipped, and none at the ends. */
    private Expression within(Expression clip) {
        Expression u = clip.operand(0);
        return choice(comparison(Operator.GREATER, u, clip.operand(1)),
                choice(comparison(Operator.LESS, u, clip.operand(2)), by(u), ZERO), ZERO);
    }

}
