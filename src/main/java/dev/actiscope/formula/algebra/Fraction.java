package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * Puts factors together again as a product: what has a negative exponent stands in its
 * denominator, but for exponentials, and roots of constants are one root.
 */
final class Fraction {

    private static final int NUMBER = 0;

    private static final int CONSTANT = 1;

    private static final int PARAMETER = 2;

    private static final int VARIABLE = 3;

    private static final int FUNCTION = 4;

    private static final int SUM = 5;

    private final Factors factors;

    private final List<Expression> top = new ArrayList<>();

    private final List<Expression> bottom = new ArrayList<>();

    private Fraction(Factors factors) {
        this.factors = factors;
    }

    static Expression of(Factors factors) {
        if (factors.coefficient().is(0)) {
            return Expression.ZERO;
        }
        Fraction fraction = new Fraction(factors);
        fraction.append(factors.coefficient().magnitude());
        for (int rank = NUMBER; rank <= SUM; rank++) {
            fraction.append(rank);
        }
        Expression whole = fraction.expression();
        return factors.coefficient().isNegative() ? Expression.negative(whole) : whole;
    }

    private Expression expression() {
        Expression numerator = Expression.product(this.top);
        return this.bottom.isEmpty() ? numerator : Expression.quotient(numerator, Expression.product(this.bottom));
    }

    private void append(Coefficient number) {
        if (number.numerator() != 1) {
            this.top.add(Expression.number(number.numerator()));
        }
        if (number.denominator() != 1) {
            this.bottom.add(Expression.number(number.denominator()));
        }
    }

    /** Where a factor stands in a product. */
    private static int rank(Expression base) {
        return switch (base.operator()) {
            case NUMBER -> NUMBER;
            case SYMBOL -> base.equals(Expression.E) ? FUNCTION
                    : base.equals(Expression.X) ? VARIABLE : base.isParameter() ? PARAMETER : CONSTANT;
            case SUM -> SUM;
            default -> FUNCTION;
        };
    }

    private void append(int rank) {
        if (rank == NUMBER || rank == VARIABLE) {
            appendRoots(rank == NUMBER);
        }
        for (int i = 0; i < this.factors.count(); i++) {
            if (rank(this.factors.base(i)) == rank && !isConstantRoot(i)) {
                appendPower(i);
            }
        }
    }

    /** Whether this is the root of a number or of π, or 1 divided by one. */
    private boolean isConstantRoot(int index) {
        Expression base = this.factors.base(index);
        Coefficient power = this.factors.exponent(index);
        return (base.isNumber() || base.equals(Expression.PI)) && power != null && Math.abs(power.value()) == 0.5;
    }

    /** All of them as one root. */
    private void appendRoots(boolean toTop) {
        List<Expression> above = new ArrayList<>();
        List<Expression> below = new ArrayList<>();
        for (int rank = NUMBER; rank <= CONSTANT; rank++) {
            for (int i = 0; i < this.factors.count(); i++) {
                Expression base = this.factors.base(i);
                if (isConstantRoot(i) && rank(base) == rank) {
                    (this.factors.exponent(i).isNegative() ? below : above).add(base);
                }
            }
        }
        Expression numerator = Expression.product(above);
        Expression denominator = Expression.product(below);
        if (!above.isEmpty() && toTop) {
            this.top.add(Expression.call(ElementaryFunction.SQRT,
                    below.isEmpty() ? numerator : Expression.quotient(numerator, denominator)));
        }
        else if (above.isEmpty() && !below.isEmpty() && !toTop) {
            this.bottom.add(Expression.call(ElementaryFunction.SQRT, denominator));
        }
    }

    private void appendPower(int index) {
        Expression base = this.factors.base(index);
        Coefficient number = this.factors.exponent(index);
        if (number != null && number.isNegative() && !base.equals(Expression.E)) {
            this.bottom.add(power(base, number.negated().expression()));
        }
        else {
            this.top.add(power(base, this.factors.power(index)));
        }
    }

    private static Expression power(Expression base, Expression exponent) {
        if (exponent.is(1)) {
            return base;
        }
        if (base.equals(Expression.E)) {
            return Expression.call(ElementaryFunction.EXP, exponent);
        }
        return exponent.equals(Factors.HALF) ? Expression.call(ElementaryFunction.SQRT, base)
                : Expression.power(base, exponent);
    }

}
