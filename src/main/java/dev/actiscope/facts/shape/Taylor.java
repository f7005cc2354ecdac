package dev.actiscope.facts.shape;

import java.util.Arrays;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * An expression about a point as a power series, cut off: its derivatives there, each
 * divided by its factorial. A coefficient that does not exist is NaN.
 *
 * @see <a href="https://epubs.siam.org/doi/book/10.1137/1.9780898717761">Griewank and
 * Walther, Evaluating Derivatives, 2008, chapter 13</a>
 */
final class Taylor {

    /** So many derivatives are known, and the value. */
    static final int ORDER = 8;

    private static final int COUNT = ORDER + 1;

    /** What is so small at the point, where it passes a level, is 0. */
    private static final double NOUGHT = 1e-13;

    private final double[] c;

    private Taylor(double[] coefficients) {
        this.c = coefficients;
    }

    /** The value, or a derivative divided by the factorial of its order. */
    double coefficient(int order) {
        return this.c[order];
    }

    /**
     * An expression without cases about a point.
     */
    static Taylor of(Expression e, double x) {
        return switch (e.operator()) {
            case NUMBER -> constant(e.value());
            case SYMBOL -> e.varies() ? variable(x) : constant(e.equals(Expression.PI) ? Math.PI : Math.E);
            case NEGATIVE -> of(e.operand(0), x).times(-1);
            case SUM -> e.operands().stream().map((u) -> of(u, x)).reduce(Taylor::plus).orElseThrow();
            case PRODUCT -> e.operands().stream().map((u) -> of(u, x)).reduce(Taylor::times).orElseThrow();
            case QUOTIENT -> of(e.operand(0), x).times(of(e.operand(1), x).power(-1));
            case POWER -> power(e, x);
            case CALL -> of(e.operand(0), x).call(e.function());
            default -> constant(Double.NaN);
        };
    }

    private static Taylor power(Expression e, double x) {
        if (e.operand(1).isNumber()) {
            return of(e.operand(0), x).power(e.operand(1).value());
        }
        return of(e.operand(1), x).times(of(e.operand(0), x).call(ElementaryFunction.LOG)).call(ElementaryFunction.EXP);
    }

    private static Taylor constant(double value) {
        double[] c = new double[COUNT];
        c[0] = value;
        return new Taylor(c);
    }

    private static Taylor variable(double x) {
        double[] c = new double[COUNT];
        c[0] = x;
        c[1] = 1;
        return new Taylor(c);
    }

    private Taylor plus(Taylor o) {
        double[] sum = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            sum[i] = this.c[i] + o.c[i];
        }
        return new Taylor(sum);
    }

    private Taylor times(double factor) {
        double[] product = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            product[i] = factor * this.c[i];
        }
        return new Taylor(product);
    }

    private Taylor times(Taylor o) {
        double[] product = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            for (int k = 0; k <= i; k++) {
                // 0 times what does not exist is 0: x·√x has a slope at 0.
                product[i] += (this.c[k] == 0 || o.c[i - k] == 0) ? 0 : this.c[k] * o.c[i - k];
            }
        }
        return new Taylor(product);
    }

    private Taylor derivative() {
        double[] d = new double[COUNT];
        for (int i = 0; i < ORDER; i++) {
            d[i] = (i + 1) * this.c[i + 1];
        }
        return new Taylor(d);
    }

    private Taylor integral(double value) {
        double[] s = new double[COUNT];
        s[0] = value;
        for (int i = 1; i < COUNT; i++) {
            s[i] = this.c[i - 1] / i;
        }
        return new Taylor(s);
    }

    private Taylor power(double p) {
        if (p == Math.floor(p) && p >= 0 && p <= COUNT) {
            Taylor product = constant(1);
            for (int i = 0; i < p; i++) {
                product = product.times(this);
            }
            return product;
        }
        return (Math.abs(this.c[0]) < NOUGHT) ? powerOfNought(p) : regularPower(p);
    }

    private Taylor regularPower(double p) {
        double[] r = new double[COUNT];
        boolean whole = p == Math.floor(p);
        r[0] = (this.c[0] < 0 && !whole) ? Double.NaN : Power.pow(this.c[0], p);
        for (int i = 1; i < COUNT; i++) {
            for (int k = 1; k <= i; k++) {
                r[i] += (p * k - (i - k)) * this.c[k] * r[i - k];
            }
            r[i] /= i * this.c[0];
        }
        return new Taylor(r);
    }

    /**
     * Of t^m·(…) it is t^(mp)·(…)^p, with no derivative beyond mp if that is not whole.
     */
    private Taylor powerOfNought(double p) {
        int m = 1;
        while (m < COUNT && Math.abs(this.c[m]) < NOUGHT) {
            m++;
        }
        double[] r = new double[COUNT];
        double shift = m * p;
        if (m == COUNT) {
            Arrays.fill(r, (p > 0) ? 0 : Double.NaN);
            return new Taylor(r);
        }
        if (shift < 0 || shift != Math.floor(shift)) {
            for (int i = 0; i < COUNT; i++) {
                r[i] = (i < shift) ? 0 : Double.NaN;
            }
            return new Taylor(r);
        }
        double[] rest = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            rest[i] = (i + m < COUNT) ? this.c[i + m] : 0;
        }
        // On the left t is negative, which an absolute value has taken care of.
        rest[0] = Math.abs(rest[0]);
        double[] other = new Taylor(rest).regularPower(p).c;
        for (int i = (int) shift; i < COUNT; i++) {
            r[i] = other[i - (int) shift];
        }
        return new Taylor(r);
    }

    private Taylor call(ElementaryFunction function) {
        double value = function.value().applyAsDouble(this.c[0]);
        Taylor slope = derivative();
        return switch (function) {
            case EXP -> exp(value, value);
            case EXPM1 -> exp(value + 1, value);
            case SQRT -> power(0.5);
            case LOG -> slope.times(power(-1)).integral(value);
            case LOG2 -> slope.times(power(-1)).times(value(ElementaryFunction.LOG2, Math.E)).integral(value);
            case LOG10 -> slope.times(power(-1)).times(value(ElementaryFunction.LOG10, Math.E)).integral(value);
            case LOG1P -> slope.times(plus(constant(1)).power(-1)).integral(value);
            case ATAN -> slope.times(times(this).plus(constant(1)).power(-1)).integral(value);
            case ASINH -> slope.times(times(this).plus(constant(1)).power(-0.5)).integral(value);
            case ASIN -> slope.times(times(this).times(-1).plus(constant(1)).power(-0.5)).integral(value);
            case ACOS -> slope.times(times(this).times(-1).plus(constant(1)).power(-0.5)).times(-1).integral(value);
            case ERF -> bell().times(slope).integral(value);
            case ERFC -> bell().times(slope).times(-1).integral(value);
            case ERFINV -> inverseOfError(value, Math.sqrt(Math.PI) / 2);
            case ERFCINV -> inverseOfError(value, -Math.sqrt(Math.PI) / 2);
            case SOFTPLUS -> call(ElementaryFunction.SIGMOID).times(slope).integral(value);
            case SIGMOID -> byItself(value, 0, 1, -1);
            case TANH -> byItself(value, 1, 0, -1);
            case TAN -> byItself(value, 1, 0, 1);
            case SIN, COS -> wave(function);
            case SINH -> exp().plus(times(-1).exp().times(-1)).times(0.5);
            case COSH -> exp().plus(times(-1).exp()).times(0.5);
            case SIGN, FLOOR, CEIL, ROUND -> constant(value);
            case ABS -> (this.c[0] < 0) ? times(-1) : this;
            case RELU -> (this.c[0] > 0) ? this : constant(0);
        };
    }

    private static double value(ElementaryFunction function, double x) {
        return function.value().applyAsDouble(x);
    }

    private Taylor exp() {
        double value = value(ElementaryFunction.EXP, this.c[0]);
        return exp(value, value);
    }

    private Taylor exp(double exponential, double value) {
        double[] r = new double[COUNT];
        r[0] = exponential;
        for (int i = 1; i < COUNT; i++) {
            for (int k = 1; k <= i; k++) {
                r[i] += k * this.c[k] * r[i - k];
            }
            r[i] /= i;
        }
        r[0] = value;
        return new Taylor(r);
    }

    /** 2/√π · exp(−u²). */
    private Taylor bell() {
        return times(this).times(-1).exp().times(2 / Math.sqrt(Math.PI));
    }

    /** A function whose slope is its factor times exp(r²). */
    private Taylor inverseOfError(double value, double factor) {
        double[] r = new double[COUNT];
        double[] exponential = new double[COUNT];
        r[0] = value;
        exponential[0] = value(ElementaryFunction.EXP, value * value);
        for (int i = 1; i < COUNT; i++) {
            for (int k = 1; k <= i; k++) {
                r[i] += k * this.c[k] * factor * exponential[i - k] / i;
            }
            for (int k = 1; k <= i; k++) {
                double square = 0;
                for (int j = 0; j <= k; j++) {
                    square += r[j] * r[k - j];
                }
                exponential[i] += k * square * exponential[i - k] / i;
            }
        }
        return new Taylor(r);
    }

    /** A function whose slope is a polynomial of itself: a + b r + c r². */
    private Taylor byItself(double value, double a, double b, double c) {
        double[] r = new double[COUNT];
        r[0] = value;
        for (int i = 1; i < COUNT; i++) {
            for (int k = 1; k <= i; k++) {
                int n = i - k;
                double square = 0;
                for (int j = 0; j <= n; j++) {
                    square += r[j] * r[n - j];
                }
                r[i] += k * this.c[k] * (((n == 0) ? a : 0) + b * r[n] + c * square);
            }
            r[i] /= i;
        }
        return new Taylor(r);
    }

    private Taylor wave(ElementaryFunction function) {
        double[] sin = new double[COUNT];
        double[] cos = new double[COUNT];
        sin[0] = value(ElementaryFunction.SIN, this.c[0]);
        cos[0] = value(ElementaryFunction.COS, this.c[0]);
        for (int i = 1; i < COUNT; i++) {
            for (int k = 1; k <= i; k++) {
                sin[i] += k * this.c[k] * cos[i - k] / i;
                cos[i] -= k * this.c[k] * sin[i - k] / i;
            }
        }
        return new Taylor((function == ElementaryFunction.SIN) ? sin : cos);
    }

}
