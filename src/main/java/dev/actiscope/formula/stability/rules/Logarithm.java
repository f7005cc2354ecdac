package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Coefficient;
import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.negative;
import static dev.actiscope.formula.tree.Expression.sum;

/**
 * A logarithm, to whichever base, of c b<sup>n</sup> with a number c, or of another
 * product.
 */
final class Logarithm implements Part {

    private final Rewriter rewriter;

    private final ElementaryFunction function;

    private final Expression argument;

    private final boolean withCases;

    private final boolean last;

    private Factors factors;

    private Exponentials exponentials;

    private boolean takenApart;

    private Logarithm(Rewriter rewriter, ElementaryFunction function, Expression argument, boolean withCases,
            boolean last) {
        this.rewriter = rewriter;
        this.function = function;
        this.argument = argument;
        this.withCases = withCases;
        this.last = last;
    }

    /**
     * @param last whether what is written is all that is left to compute it from
     */
    static Logarithm of(Rewriter rewriter, ElementaryFunction function, Expression argument, boolean last) {
        boolean withCases = rewriter.isWithCases() && argument.size() <= Rewriter.LARGEST;
        return new Logarithm(rewriter, function, argument, withCases, last);
    }

    @Override
    public Kind kind() {
        return (this.function == ElementaryFunction.LOG) ? Kind.LOGARITHM : Kind.OTHER_LOGARITHM;
    }

    Algebra algebra() {
        return this.rewriter.algebra();
    }

    ElementaryFunction function() {
        return this.function;
    }

    Expression argument() {
        return this.argument;
    }

    /** Whether what is near 0 may be computed in another way than what is far out. */
    boolean withCases() {
        return this.withCases;
    }

    boolean isLast() {
        return this.last;
    }

    Factors factors() {
        if (this.factors == null) {
            this.factors = algebra().factors(this.argument);
        }
        return this.factors;
    }

    /** b, or null if it is of a product, or of 0. */
    Expression base() {
        return (factors().count() == 1 && !number().is(0)) ? factors().base(0) : null;
    }

    /** n. */
    Expression power() {
        return factors().power(0);
    }

    /** c. */
    Coefficient number() {
        return factors().coefficient();
    }

    /** b where n is 1, else null. */
    Expression simpleBase() {
        Expression base = base();
        return (base != null && power().is(1)) ? base : null;
    }

    /** u if this is the logarithm of c f(u), with c above 0, else null. */
    Expression argument(ElementaryFunction f) {
        Expression base = simpleBase();
        return (base != null && base.is(f) && number().value() > 0) ? base.operand(0) : null;
    }

    /** b taken apart where it is a sum of exponentials and n is 1, else null. */
    Exponentials exponentials() {
        if (!this.takenApart) {
            Expression base = simpleBase();
            boolean sum = base != null && (base.is(ElementaryFunction.EXPM1) || base.is(Operator.SUM));
            this.exponentials = sum ? algebra().exponentials(base) : null;
            this.takenApart = true;
        }
        return this.exponentials;
    }

    /** By the same rules the natural logarithm of another expression, else null. */
    Expression known(Expression u) {
        return known(u, false);
    }

    private Expression known(Expression u, boolean last) {
        return this.rewriter.of(new Logarithm(this.rewriter, ElementaryFunction.LOG, u, this.withCases, last));
    }

    /** The same to the base e by the same rules, else null. */
    Expression natural() {
        return known(this.argument, this.last);
    }

    /** By the same rules the natural logarithm of 1 more, else null. */
    Expression ofOneMore() {
        return this.rewriter.of(of(this.rewriter, ElementaryFunction.LOG, sum(ONE, this.argument), false));
    }

    /** The natural logarithm of another expression. */
    Expression of(Expression u) {
        Expression known = known(u, true);
        return (known == null) ? call(ElementaryFunction.LOG, u) : known;
    }

    /** What a sum is as a product, else null. */
    Expression asProduct(Expression sum) {
        return this.rewriter.ofTwo(sum);
    }

    /** Adds the logarithm of c to that of what c multiplies. */
    static Expression plusLog(Expression log, Coefficient c) {
        if (c.is(1)) {
            return log;
        }
        Coefficient inverse = c.inverse();
        Expression more = (inverse.isWhole()) ? negative(call(ElementaryFunction.LOG, inverse.expression()))
                : call(ElementaryFunction.LOG, c.expression());
        return sum(log, more);
    }

}
