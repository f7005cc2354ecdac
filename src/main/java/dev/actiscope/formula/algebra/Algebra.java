package dev.actiscope.formula.algebra;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * Works on expressions within a budget. What was simplified once is remembered: a
 * derivative repeats its parts again and again, and their parts within them, so that the
 * work would double with every function that stands in another.
 */
public final class Algebra {

    private final Budget budget;

    private final Simplification simplification = new Simplification(this);

    private final Map<Expression, Expression> simplified = new HashMap<>();

    private final Map<Expression, Expression> expanded = new HashMap<>();

    private final Map<Expression, Exponentials> exponentials = new HashMap<>();

    private final Map<Expression, Expression> rewritten = new HashMap<>();

    /**
     * @param budget what all that is asked of it may cost
     */
    public Algebra(Budget budget) {
        this.budget = budget;
    }

    /**
     * Counts work.
     * @throws InvalidInputException if it is too much
     */
    public void spend(long steps) {
        this.budget.spend(steps);
    }

    /**
     * Whether the budget did not suffice.
     */
    public boolean isExceeded() {
        return this.budget.isExceeded();
    }

    /**
     * The expression written shorter; it has the same value wherever it has one.
     */
    public Expression simplified(Expression e) {
        if (e.operands().isEmpty()) {
            return e;
        }
        Expression known = this.simplified.get(e);
        if (known == null) {
            known = outer(e.map(this::simplified));
            this.simplified.put(e, known);
        }
        return known;
    }

    /**
     * What becomes of an expression, worked out once, however often it is asked for.
     * @param way the one way in which those who share this algebra rewrite
     */
    public Expression rewritten(Expression e, UnaryOperator<Expression> way) {
        Expression known = this.rewritten.get(e);
        if (known == null) {
            known = way.apply(e);
            this.rewritten.put(e, known);
        }
        return known;
    }

    /** An expression, whose operands are simplified, written shorter. */
    Expression outer(Expression e) {
        spend(1 + e.operands().size());
        return this.simplification.outer(e);
    }

    /** The same with fewer minus signs, where brackets can be turned: −(1−x) is x−1. */
    Expression tidy(Expression e) {
        return this.simplification.tidy(e);
    }

    /** −u, simplified. */
    public Expression negated(Expression u) {
        return simplified(Expression.negative(u));
    }

    /**
     * A product taken apart.
     * @param e simplified, or a product, quotient or power of what is simplified
     */
    public Factors factors(Expression e) {
        return Factors.of(this, e);
    }

    /**
     * A product, quotient or power of what is simplified with like factors collected.
     */
    public Expression product(Expression e) {
        return factors(e).expression();
    }

    /** A sum taken apart. */
    Terms terms(Expression sum) {
        return new Terms(this, sum);
    }

    /** The number that one expression is times another, else null. */
    public Coefficient ratio(Expression one, Expression other) {
        return terms(one).ratio(terms(other));
    }

    /**
     * A sum of exponentials taken apart.
     * @return null for any other expression
     */
    public Exponentials exponentials(Expression e) {
        if (!this.exponentials.containsKey(e)) {
            this.exponentials.put(e, Exponentials.of(this, e));
        }
        return this.exponentials.get(e);
    }

    /**
     * A sum with its products of sums multiplied out, or null if there are none or too
     * many terms.
     */
    Expression expanded(Expression sum) {
        if (!this.expanded.containsKey(sum)) {
            this.expanded.put(sum, this.simplification.expanded(sum));
        }
        return this.expanded.get(sum);
    }

    /**
     * A derivative as a person would write it.
     * @param order how often to differentiate
     */
    public Expression derivative(Expression e, int order) {
        Expression derivative = e;
        for (int i = 0; i < order; i++) {
            derivative = simplified(new Derivative(this, false).of(derivative));
        }
        return tidy(derivative);
    }

    /**
     * The derivative as it is computed: also where a person would not mind.
     */
    public Expression derivativeForEvaluation(Expression e) {
        return simplified(new Derivative(this, true).of(e));
    }

}
