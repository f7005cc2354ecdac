package dev.actiscope.formula.algebra;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * A product taken apart: a number, and bases with their exponents. Exponentials have the
 * base e, roots the exponent 1/2.
 */
public final class Factors {

    public static final Expression HALF = Expression.quotient(Expression.ONE, Expression.number(2));

    private final Algebra algebra;

    private Coefficient coefficient = Coefficient.ONE;

    private final List<Expression> bases = new ArrayList<>();

    private final List<Expression> exponents = new ArrayList<>();

    private Factors(Algebra algebra) {
        this.algebra = algebra;
    }

    /**
     * @param e simplified, or a product, quotient or power of what is simplified
     */
    static Factors of(Algebra algebra, Expression e) {
        Factors factors = new Factors(algebra);
        factors.multiply(e, Expression.ONE);
        factors.joinSigns();
        factors.joinRoots();
        return factors;
    }

    /**
     * What took them apart.
     */
    public Algebra algebra() {
        return this.algebra;
    }

    /**
     * The number before all other factors.
     */
    public Coefficient coefficient() {
        return this.coefficient;
    }

    /**
     * How many bases there are.
     */
    public int count() {
        return this.bases.size();
    }

    /**
     * A base, from 0.
     */
    public Expression base(int index) {
        return this.bases.get(index);
    }

    /** The exponent if it is a number, else null. */
    public Coefficient exponent(int index) {
        return Coefficient.of(this.exponents.get(index));
    }

    /** The exponent if it is a number, else 0. */
    public double degree(int index) {
        Coefficient exponent = exponent(index);
        return (exponent == null) ? 0 : exponent.value();
    }

    /**
     * The exponent of a base, from 0.
     */
    public Expression power(int index) {
        return this.exponents.get(index);
    }

    /** The place of a base, negative if it is not there. */
    public int indexOf(Expression base) {
        int index = this.bases.size() - 1;
        while (index >= 0 && !Terms.areSame(this.bases.get(index), base)) {
            index--;
        }
        return index;
    }

    /**
     * The same, to be changed by itself.
     */
    public Factors copy() {
        Factors copy = new Factors(this.algebra);
        copy.coefficient = this.coefficient;
        copy.bases.addAll(this.bases);
        copy.exponents.addAll(this.exponents);
        return copy;
    }

    /**
     * A copy with the coefficient 1.
     */
    public Factors withoutNumber() {
        Factors copy = copy();
        copy.coefficient = Coefficient.ONE;
        return copy;
    }

    /** Multiplies by a power of an expression. */
    public void multiply(Expression e, Expression exponent) {
        this.algebra.spend(1);
        Coefficient power = Coefficient.of(exponent);
        boolean whole = power != null && power.isWhole();
        Coefficient number = Coefficient.of(e);
        if (number != null && power != null && multiply(number, power)) {
            return;
        }
        if (e.is(Operator.NEGATIVE) && whole) {
            multiply(Coefficient.of(-1), power);
            multiply(e.operand(0), exponent);
        }
        else if (e.is(Operator.PRODUCT) && whole) {
            for (Expression factor : e.operands()) {
                multiply(factor, exponent);
            }
        }
        else if (e.is(Operator.QUOTIENT) && whole) {
            multiply(e.operand(0), exponent);
            multiply(e.operand(1), times(Expression.number(-1), exponent));
        }
        else if (e.is(Operator.POWER) && whole) {
            multiplyPower(e.operand(0), times(e.operand(1), exponent));
        }
        else if (e.is(ElementaryFunction.EXP)) {
            put(Expression.E, times(e.operand(0), exponent));
        }
        else if (e.is(ElementaryFunction.SQRT) && power != null) {
            multiplyRoot(e.operand(0), times(HALF, exponent));
        }
        else if (e.is(ElementaryFunction.ABS) && whole && power.numerator() % 2 == 0) {
            put(e.operand(0), exponent);
        }
        else if (e.is(ElementaryFunction.SIGN) && whole) {
            putSign(e, power.numerator() % 2 != 0);
        }
        else {
            put(e, exponent);
        }
    }

    private void multiplyPower(Expression base, Expression exponent) {
        Coefficient power = Coefficient.of(exponent);
        if (power != null && power.isWhole()) {
            multiply(base, exponent);
        }
        else if (power != null && power.denominator() == 2) {
            multiplyRoot(base, exponent);
        }
        else {
            put(base, exponent);
        }
    }

    /** Whole numbers and π leave a root, as √(2π) and √2 √π are the same. */
    private void multiplyRoot(Expression base, Expression exponent) {
        Factors inner = this.algebra.factors(base);
        Coefficient number = inner.coefficient;
        if (!number.isExact() || number.numerator() <= 0) {
            put(base, exponent);
            return;
        }
        putNumber(number.numerator(), exponent);
        putNumber(number.denominator(), times(Expression.number(-1), exponent));
        Factors rest = inner.withoutNumber();
        int place = rest.indexOf(Expression.PI);
        Coefficient power = (place < 0) ? null : rest.exponent(place);
        if (power != null) {
            put(Expression.PI, times(power.expression(), exponent));
            rest.remove(place);
        }
        if (rest.count() == 1 && rest.power(0).is(1)) {
            put(rest.base(0), exponent);
        }
        else if (rest.count() > 0) {
            put(rest.expression(), exponent);
        }
    }

    private void putNumber(double number, Expression exponent) {
        double root = Math.sqrt(number);
        if (root == Math.floor(root)) {
            multiply(Expression.number(root), times(Expression.number(2), exponent));
        }
        else {
            put(Expression.number(number), exponent);
        }
    }

    /** √2/2 is 1/√2, and 2/√2 is √2. */
    private void joinRoots() {
        for (int i = 0; i < count(); i++) {
            Coefficient power = (base(i).isNumber() && base(i).value() > 0) ? exponent(i) : null;
            if (power != null && power.denominator() == 2) {
                boolean negative = power.isNegative();
                double part = (negative ? this.coefficient.numerator() : this.coefficient.denominator())
                        / base(i).value();
                if (this.coefficient.isExact() && part == Math.floor(part) && part != 0) {
                    Coefficient base = Coefficient.of(base(i).value());
                    this.coefficient = this.coefficient.times(negative ? base.inverse() : base);
                    put(base(i), Expression.number(negative ? 1 : -1));
                }
            }
        }
    }

    private boolean multiply(Coefficient number, Coefficient power) {
        Coefficient result = number.toThe(power.numerator() / power.denominator());
        if (result == null) {
            return false;
        }
        Coefficient product = this.coefficient.times(result);
        if (product.isFinite() && (product.numerator() != 0 || number.numerator() == 0 || this.coefficient.is(0))) {
            this.coefficient = product;
            return true;
        }
        return false;
    }

    private Expression times(Expression one, Expression other) {
        return one.is(1) ? other : other.is(1) ? one : this.algebra.simplified(Expression.product(one, other));
    }

    private void put(Expression base, Expression exponent) {
        int index = indexOf(base);
        if (index < 0) {
            if (!exponent.is(0)) {
                this.bases.add(base);
                this.exponents.add(exponent);
            }
            return;
        }
        Expression sum = this.algebra.simplified(Expression.sum(this.exponents.get(index), exponent));
        if (sum.is(0)) {
            remove(index);
        }
        else {
            this.exponents.set(index, sum);
            Coefficient power = Coefficient.of(sum);
            if (base.isNumber() && power != null && power.isWhole() && multiply(Coefficient.of(base.value()), power)) {
                remove(index);
            }
        }
    }

    /** Signs are 1 or −1: where they are 0 there is no slope. */
    private void putSign(Expression sign, boolean odd) {
        int index = indexOf(sign);
        if (index >= 0 && odd) {
            remove(index);
        }
        else if (odd) {
            put(sign, Expression.ONE);
        }
    }

    /**
     * Takes a base and its exponent out.
     */
    public void remove(int index) {
        this.bases.remove(index);
        this.exponents.remove(index);
    }

    /** u sign(u) is |u|, and |u| sign(u) is u; so with their inverses. */
    private void joinSigns() {
        for (int i = 0; i < count(); i++) {
            if (base(i).is(ElementaryFunction.SIGN) && this.exponents.get(i).is(1)) {
                Expression u = base(i).operand(0);
                int plain = indexOf(u);
                int magnitude = indexOf(Expression.call(ElementaryFunction.ABS, u));
                if (plain >= 0 && isOnce(plain)) {
                    this.bases.set(plain, Expression.call(ElementaryFunction.ABS, u));
                    remove(i);
                    return;
                }
                if (magnitude >= 0 && isOnce(magnitude)) {
                    this.bases.set(magnitude, u);
                    remove(i);
                    return;
                }
            }
        }
    }

    /** Whether a factor is multiplied or divided by just once. */
    private boolean isOnce(int index) {
        return power(index).is(1) || power(index).is(-1);
    }

    /** The product again, a fraction where there are negative exponents. */
    public Expression expression() {
        return Fraction.of(this);
    }

    /** -(1 - x) is x - 1, and (-x - 1) is -(x + 1). */
    Factors turned() {
        for (int i = 0; i < count(); i++) {
            Coefficient power = base(i).is(Operator.SUM) ? exponent(i) : null;
            if (power != null && power.isWhole() && power.numerator() % 2 != 0) {
                Expression turned = this.algebra.terms(base(i)).turned(this.coefficient.isNegative());
                if (turned != null) {
                    this.bases.set(i, turned);
                    this.coefficient = this.coefficient.negated();
                }
            }
        }
        return this;
    }

}
