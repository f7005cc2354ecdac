package dev.actiscope.formula.stability.rules;

import dev.actiscope.formula.algebra.Exponentials;
import dev.actiscope.formula.algebra.Growth;
import dev.actiscope.formula.algebra.Signs;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

import static dev.actiscope.formula.tree.Expression.E;
import static dev.actiscope.formula.tree.Expression.ONE;
import static dev.actiscope.formula.tree.Expression.X;
import static dev.actiscope.formula.tree.Expression.ZERO;
import static dev.actiscope.formula.tree.Expression.call;
import static dev.actiscope.formula.tree.Expression.choice;
import static dev.actiscope.formula.tree.Expression.comparison;
import static dev.actiscope.formula.tree.Expression.quotient;

/**
 * Products and quotients of which one part overflows where another vanishes.
 */
final class Products {

    private Products() {
    }

    /** e^a (e^b + e^c) is e^(a+b) + e^(a+c). */
    static boolean exponentialTimesSum(Product product) {
        int place = product.factors().indexOf(E);
        for (int i = 0; i < product.count() && place >= 0; i++) {
            Exponentials sum = (product.degree(i) == 1) ? product.exponentials(i) : null;
            if (sum != null) {
                product.keep(sum.shifted(product.factors().power(place)), 1);
                product.remove(i, place);
                return true;
            }
        }
        return false;
    }

    /** x^n/a^n, of which both vanish before their quotient does, is (x/a)^n. */
    static boolean quotientOfPowers(Product product) {
        for (int i = product.count() - 1; i >= 0; i--) {
            double power = product.base(i).equals(X) ? product.degree(i) : 0;
            for (int j = product.count() - 1; j >= 0 && power >= 2; j--) {
                if (product.degree(j) == -power && product.base(j).isParameter()) {
                    product.keep(quotient(X, product.base(j)), power);
                    product.remove(i, j);
                    return true;
                }
            }
        }
        return false;
    }

    /** 1/u^n, where u^n overflows before 1/u^n vanishes, is (1/u)^n. */
    static boolean inverseOfPower(Product product) {
        boolean found = false;
        for (int i = product.count() - 1; i >= 0; i--) {
            Expression u = product.base(i);
            if (product.degree(i) <= -2 && u.varies() && (u.is(Operator.SUM) || u.is(ElementaryFunction.COSH))) {
                product.keep(quotient(ONE, u), -product.degree(i));
                product.factors().remove(i);
                found = true;
            }
        }
        return found;
    }

    /** e^a e^b is e^(a+b). */
    static boolean exponentials(Product product) {
        return !product.isChanged() && exponentials(product.written()) > 1;
    }

    /** How many factors are powers of e. */
    private static int exponentials(Expression e) {
        if (e.is(Operator.PRODUCT) || e.is(Operator.QUOTIENT)) {
            int count = 0;
            for (Expression operand : e.operands()) {
                count += exponentials(operand);
            }
            return count;
        }
        return (e.varies() && (e.is(ElementaryFunction.EXP) || e.is(Operator.POWER) && e.operand(0).equals(E))) ? 1 : 0;
    }

    /**
     * Where what vanishes as an exponential does is 0, the product is, whatever power of
     * x it is multiplied by.
     */
    static Expression vanishing(Product product) {
        double degree = 0;
        Expression vanishing = ONE;
        for (int i = 0; i < product.count(); i++) {
            Expression base = product.base(i);
            if (base.equals(E) || product.degree(i) > 0
                    && (base.is(ElementaryFunction.SIGMOID) || base.is(ElementaryFunction.ERFC))) {
                vanishing = Signs.times(vanishing,
                        base.equals(E) ? call(ElementaryFunction.EXP, product.factors().power(i)) : base);
            }
            else {
                degree += Math.max(0, product.degree(i) * Growth.degree(base));
            }
        }
        boolean both = degree > 1 && degree < Double.POSITIVE_INFINITY && vanishing.varies();
        return (!product.isChanged() && both && vanishing.size() <= Rewriter.LARGEST)
                ? choice(comparison(Operator.EQUAL, vanishing, ZERO), ZERO, product.written()) : null;
    }

}
