package dev.actiscope.formula.stability;

import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Simplification;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;
import static dev.actiscope.formula.tree.Expression.product;
import static dev.actiscope.formula.tree.Expression.quotient;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * Logarithms whose arguments overflow, vanish, or are lost in rounding, where they
 * themselves would not be.
 */
final class StabilityOfLogarithms {

    /** Whether what is near 0 may be computed in another way than what is far out. */
    private final boolean withCases;

    private StabilityOfLogarithms(boolean withCases) {
        this.withCases = withCases;
    }

    /**
     * The natural logarithm of u, or null where it is computed as it is written.
     */
    static Expression of(Expression u, boolean mayBranch) {
        boolean withCases = mayBranch && u.size() <= StabilityOfProducts.LARGEST;
        return u.varies() ? new StabilityOfLogarithms(withCases).of(u) : null;
    }

    /** The logarithm of what has no other form: near 1 not through 1 itself. */
    static Expression besideOne(Expression u) {
        Expression rest = StabilityOfSums.besideOne(u);
        return (rest != null && u.varies()) ? call(ElementaryFunction.LOG1P, rest) : null;
    }

    private Expression of(Expression u) {
        Factors factors = Factors.of(u);
        if (factors.count() != 1) {
            return ofProduct(factors);
        }
        Coefficient number = factors.coefficient();
        if (number.is(0)) {
            return null;
        }
        Expression base = factors.base(0);
        Expression exponent = factors.power(0);
        if (base.equals(Expression.E)) {
            return (number.value() > 0) ? plusLog(exponent, number) : null;
        }
        if (exponent.is(1)) {
            return of(number, base);
        }
        return (number.value() > 0) ? ofPower(number, base, exponent) : null;
    }

    /**
     * The logarithm of a product with what is positive, whatever sign its others have.
     */
    private Expression ofProduct(Factors factors) {
        for (int i = 0; i < factors.count(); i++) {
            boolean exponential = factors.base(i).equals(Expression.E);
            Factors others = factors.copy();
            others.remove(i);
            Expression rest = others.expression();
            if (exponential && !isSumOfExponentials(others) || !rest.varies() && isPositive(factors.base(i))) {
                Expression log = exponential ? factors.power(i) : of(power(factors.base(i), factors.power(i)));
                return (log == null) ? null : sum(log, logarithm(rest));
            }
        }
        return null;
    }

    private static boolean isSumOfExponentials(Factors factors) {
        for (int i = 0; i < factors.count(); i++) {
            if (Exponentials.of(factors.base(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private Expression ofPower(Coefficient number, Expression base, Expression exponent) {
        Coefficient power = Coefficient.of(exponent);
        Expression log = isPositive(base) ? of(Coefficient.ONE, base) : null;
        if (log == null) {
            if (power == null) {
                return null;
            }
            boolean even = power.value() % 2 == 0;
            log = (even && !isPositive(base)) ? ofMagnitude(base) : logarithm(base);
        }
        return plusLog(Factors.of(Expression.product(exponent, log)).expression(), number);
    }

    private static boolean isPositive(Expression e) {
        Exponentials pair = Exponentials.of(e);
        return e.is(ElementaryFunction.SIGMOID) || e.is(ElementaryFunction.COSH) || e.is(ElementaryFunction.ERFC)
                || pair != null && pair.isOfNumbers() && pair.number(0).value() > 0 && pair.number(1).value() > 0;
    }

    private Expression ofMagnitude(Expression base) {
        Expression magnitude = call(ElementaryFunction.LOG, call(ElementaryFunction.ABS, base));
        Expression rest = this.withCases ? StabilityOfSums.besideOne(base) : null;
        return (rest == null) ? magnitude : either(comparison(Operator.GREATER, rest, negative(Factors.HALF)),
                call(ElementaryFunction.LOG1P, rest), magnitude);
    }

    /** What {@link #of} finds, or the function itself. */
    private Expression logarithm(Expression u) {
        Expression log = of(u);
        Expression known = (log == null) ? besideOne(u) : log;
        return (known == null) ? call(ElementaryFunction.LOG, u) : known;
    }

    /** The logarithm of a function, or a sum, that is multiplied by a number. */
    private Expression of(Coefficient number, Expression base) {
        if (base.is(ElementaryFunction.EXPM1) || base.is(Operator.SUM)) {
            Exponentials exponentials = Exponentials.of(base);
            Expression log = (exponentials == null) ? null
                    : new LogarithmOfExponentials(exponentials, this.withCases).times(number);
            if (log != null || base.is(ElementaryFunction.EXPM1)) {
                return log;
            }
            return ofSum(number, base);
        }
        if (!(number.value() > 0) || !base.is(Operator.CALL)) {
            return null;
        }
        Expression u = base.operand(0);
        return switch (base.function()) {
            case SIGMOID -> ofSigmoid(number, u);
            case ERFC -> this.withCases ? ofErfc(number, u) : null;
            case ERF -> number.is(1) ? ofSaturating(base, call(ElementaryFunction.ERFC, u)) : null;
            case TANH -> number.is(1)
                    ? ofSaturating(base, product(number(2), call(ElementaryFunction.SIGMOID, product(number(-2), u))))
                    : null;
            case COSH -> this.withCases ? plusLog(ofCosh(u), number) : null;
            case SINH -> this.withCases ? plusLog(ofSinh(u), number) : null;
            default -> null;
        };
    }

    private Expression ofSum(Coefficient number, Expression sum) {
        Expression root = number.is(1) ? ofRoot(sum) : null;
        if (root != null) {
            return root;
        }
        Expression factors = StabilityOfSums.asProduct(sum);
        if (factors == null) {
            return null;
        }
        Expression log = of(product(number.expression(), factors));
        return (log != null && !isSquareOfCircle(factors)) ? log : number.is(1) ? besideOne(sum) : null;
    }

    /** cos² and sin², near 1 no better than what they are 1 minus of. */
    private static boolean isSquareOfCircle(Expression e) {
        return e.is(Operator.POWER)
                && (e.operand(0).is(ElementaryFunction.COS) || e.operand(0).is(ElementaryFunction.SIN));
    }

    /** log(u + √(1+u²)), which cancels for negative u. */
    private static Expression ofRoot(Expression sum) {
        for (int i = 0; i < 2 && sum.operands().size() == 2; i++) {
            Expression u = sum.operand(i);
            Expression root = sum(ONE, power(u, number(2)));
            Factors other = Factors.of(sum.operand(1 - i));
            if (other.count() == 1 && other.coefficient().is(1) && other.exponent(0) != null
                    && other.exponent(0).value() == 0.5
                    && Simplification.of(Expression.difference(other.base(0), root)).is(0)) {
                return call(ElementaryFunction.ASINH, u);
            }
        }
        return null;
    }

    /** log(c σ(u)); with c = 2 it is log(1 + tanh(u/2)), which is 0 at 0. */
    private Expression ofSigmoid(Coefficient c, Expression u) {
        Expression log = plusLog(negative(call(ElementaryFunction.SOFTPLUS, StabilityOfSums.negated(u))), c);
        if (!c.is(2) || !this.withCases) {
            return log;
        }
        Expression tanh = call(ElementaryFunction.TANH, Simplification.of(quotient(u, number(2))));
        return either(comparison(Operator.GREATER, u, number(-1)), call(ElementaryFunction.LOG1P, tanh), log);
    }

    /** log(c erfc(u)), which is 0 at 0 for c = 1, and nearly 0 far below 0 for 1/2. */
    private static Expression ofErfc(Coefficient c, Expression u) {
        boolean half = c.value() == 0.5;
        Expression erfc = call(ElementaryFunction.ERFC, u);
        Expression log = choice(comparison(Operator.LESS, u, number(Tails.FROM)),
                call(ElementaryFunction.LOG, product(c, erfc)), plusLog(Tails.logOfErfc(u), c));
        if (!c.is(1) && !half) {
            return Simplification.of(log);
        }
        Expression beside = half ? negative(quotient(call(ElementaryFunction.ERFC, negative(u)), number(2)))
                : negative(call(ElementaryFunction.ERF, u));
        return either(comparison(Operator.LESS, u, half ? Expression.ZERO : Factors.HALF),
                call(ElementaryFunction.LOG1P, beside), log);
    }

    /** The logarithm of what is nearly 1 far out, where this is known to lack so much. */
    private Expression ofSaturating(Expression function, Expression lack) {
        return this.withCases ? either(comparison(Operator.GREATER, function.operand(0), Factors.HALF),
                call(ElementaryFunction.LOG1P, negative(lack)), call(ElementaryFunction.LOG, function)) : null;
    }

    /** Near 0 not as a difference of logarithms, far out not through what overflows. */
    static Expression ofCosh(Expression u) {
        Expression magnitude = call(ElementaryFunction.ABS, u);
        Expression sinh = call(ElementaryFunction.SINH, quotient(u, number(2)));
        Expression near = call(ElementaryFunction.LOG1P, product(number(2), power(sinh, number(2))));
        Expression far = sum(magnitude, call(ElementaryFunction.SOFTPLUS, negative(product(number(2), magnitude))),
                negative(call(ElementaryFunction.LOG, number(2))));
        return choice(comparison(Operator.LESS, magnitude, ONE), near, far);
    }

    private static Expression ofSinh(Expression u) {
        Expression far = sum(u,
                call(ElementaryFunction.LOG1P, negative(call(ElementaryFunction.EXP, product(number(-2), u)))),
                negative(call(ElementaryFunction.LOG, number(2))));
        return either(comparison(Operator.GREATER, u, ONE), far,
                call(ElementaryFunction.LOG, call(ElementaryFunction.SINH, u)));
    }

    private static Expression product(Coefficient c, Expression e) {
        return Factors.of(Expression.product(c.expression(), e)).expression();
    }

    private static Expression product(Expression... factors) {
        return Expression.product(factors);
    }

    /** The logarithm of a number times what this is the logarithm of. */
    static Expression plusLog(Expression log, Coefficient number) {
        if (number.is(1)) {
            return log;
        }
        Coefficient inverse = number.inverse();
        Expression more = (inverse.isWhole()) ? negative(call(ElementaryFunction.LOG, inverse.expression()))
                : call(ElementaryFunction.LOG, number.expression());
        return sum(log, more);
    }

    static Expression either(Expression condition, Expression then, Expression otherwise) {
        return Simplification.of(choice(condition, then, otherwise));
    }

}
