package dev.actiscope.formula.stability.rules;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Exponentials;
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

    /** Factors that have been taken apart, and what came of it. */
    private final List<Expression> sums = new ArrayList<>();

    private final List<Exponentials> exponentials = new ArrayList<>();

    private boolean changed;

    Product(Algebra algebra, Expression written) {
        this.written = written;
        this.factors = algebra.factors(written);
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCT;
    }

    Algebra algebra() {
        return this.factors.algebra();
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

    /** A factor taken apart, if it is a sum of exponentials, else null. */
    Exponentials exponentials(int index) {
        Expression base = base(index);
        for (int i = 0; i < this.sums.size(); i++) {
            if (this.sums.get(i) == base) {
                return this.exponentials.get(i);
            }
        }
        this.sums.add(base);
        this.exponentials.add(algebra().exponentials(base));
        return this.exponentials.get(this.exponentials.size() - 1);
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
