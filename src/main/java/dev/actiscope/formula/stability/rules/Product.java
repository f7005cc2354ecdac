package dev.actiscope.formula.stability.rules;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Factors;
import dev.actiscope.formula.algebra.Signs;
import dev.actiscope.formula.tree.Expression;

import static dev.actiscope.formula.tree.Expression.number;
import static dev.actiscope.formula.tree.Expression.power;

/**
 * A product, a quotient or a power, on which one rule goes on where another has stopped:
 * its factors, and others that stay as they are.
 */
final class Product implements Part {

    private final Expression written;

    private final Factors factors;

    private final List<Expression> kept = new ArrayList<>();

    private boolean changed;

    Product(Expression written) {
        this.written = written;
        this.factors = Factors.of(written);
    }

    Expression written() {
        return this.written;
    }

    Factors factors() {
        return this.factors;
    }

    int count() {
        return this.factors.count();
    }

    Expression base(int index) {
        return this.factors.base(index);
    }

    double degree(int index) {
        return this.factors.degree(index);
    }

    void raise(Expression base, double exponent) {
        this.factors.multiply(base, number(exponent));
    }

    void remove(int one, int other) {
        this.factors.remove(Math.max(one, other));
        this.factors.remove(Math.min(one, other));
    }

    /** Multiplies by a power that is to stay as it is. */
    void keep(Expression base, double exponent) {
        this.kept.add((exponent == 1) ? base : power(base, number(exponent)));
    }

    boolean isChanged() {
        return this.changed;
    }

    /** The product as it is after a step. */
    Expression changed() {
        this.changed = true;
        return with(this.factors.expression());
    }

    /** What has become of the factors, times what stays as it is. */
    Expression with(Expression product) {
        Expression all = product;
        for (Expression factor : this.kept) {
            all = Signs.times(all, factor);
        }
        return all;
    }

}
