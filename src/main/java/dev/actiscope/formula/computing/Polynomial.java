package dev.actiscope.formula.computing;

import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * a x² + b x + c.
 */
public record Polynomial(double a, double b, double c) {

    /**
     * An expression as such; null if it is written as something else.
     */
    public static Polynomial of(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> new Polynomial(0, 0, e.value());
            case SYMBOL -> e.varies() ? new Polynomial(0, 1, 0) : null;
            case NEGATIVE -> times(new Polynomial(0, 0, -1), of(e.operand(0)));
            case SUM, PRODUCT -> {
                Polynomial all = of(e.operand(0));
                for (int i = 1; i < e.operands().size() && all != null; i++) {
                    Polynomial next = of(e.operand(i));
                    all = e.is(Operator.SUM) ? plus(all, next) : times(all, next);
                }
                yield all;
            }
            case QUOTIENT -> over(of(e.operand(0)), e.operand(1));
            case POWER -> e.operand(1).is(2) ? square(of(e.operand(0))) : null;
            default -> null;
        };
    }

    private static Polynomial plus(Polynomial p, Polynomial q) {
        return (p == null || q == null) ? null : new Polynomial(p.a + q.a, p.b + q.b, p.c + q.c);
    }

    private static Polynomial times(Polynomial p, Polynomial q) {
        if (p == null || q == null || p.a != 0 && (q.a != 0 || q.b != 0) || q.a != 0 && p.b != 0) {
            return null;
        }
        return new Polynomial(p.a * q.c + p.b * q.b + p.c * q.a, p.b * q.c + p.c * q.b, p.c * q.c);
    }

    private static Polynomial square(Polynomial p) {
        return times(p, p);
    }

    private static Polynomial over(Polynomial p, Expression number) {
        if (p == null || !number.isNumber() || number.is(0)) {
            return null;
        }
        double divisor = number.value();
        return new Polynomial(p.a / divisor, p.b / divisor, p.c / divisor);
    }

    /**
     * Where it is at a level; nowhere if it is everywhere.
     * @param rounding the share of its terms below which the discriminant is 0
     */
    public double[] roots(double level, double rounding) {
        double constant = this.c - level;
        if (this.a == 0) {
            return (this.b == 0) ? new double[0] : new double[] { -constant / this.b };
        }
        double square = this.b * this.b;
        double product = 4 * this.a * constant;
        double discriminant = square - product;
        if (Math.abs(discriminant) <= rounding * (square + Math.abs(product))) {
            return new double[] { -this.b / (2 * this.a) };
        }
        if (!(discriminant > 0)) {
            return new double[0];
        }
        // The larger one first: no digits are lost.
        double larger = -(this.b + Math.copySign(Math.sqrt(discriminant), this.b)) / 2;
        return new double[] { larger / this.a, constant / larger };
    }

}
