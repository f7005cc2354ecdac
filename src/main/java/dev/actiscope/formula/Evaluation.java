package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;

/**
 * Makes a function of x of an expression, for given values of its parameters. What does
 * not depend on x is computed once.
 */
public final class Evaluation {

    private final List<String> names;

    private final List<Double> settings;

    /**
     * @param names of the parameters
     * @param settings a value for each
     */
    public Evaluation(List<String> names, List<Double> settings) {
        this.names = names;
        this.settings = settings;
    }

    /**
     * The function that an expression is.
     * @throws InvalidInputException if a function of the catalogue is given a setting
     * that it does not take
     */
    public DoubleUnaryOperator of(Expression e) {
        if (!e.varies()) {
            double constant = node(e).applyAsDouble(0);
            return (x) -> constant;
        }
        return node(e);
    }

    private DoubleUnaryOperator node(Expression e) {
        return switch (e.operator()) {
            case NUMBER -> constant(e.value());
            case SYMBOL -> symbol(e);
            case NEGATIVE -> {
                DoubleUnaryOperator u = of(e.operand(0));
                yield (x) -> -u.applyAsDouble(x);
            }
            case SUM -> chain(e, (u, v) -> (x) -> u.applyAsDouble(x) + v.applyAsDouble(x));
            case PRODUCT -> chain(e, (u, v) -> (x) -> u.applyAsDouble(x) * v.applyAsDouble(x));
            case QUOTIENT -> {
                DoubleUnaryOperator u = of(e.operand(0));
                DoubleUnaryOperator v = of(e.operand(1));
                yield (x) -> u.applyAsDouble(x) / v.applyAsDouble(x);
            }
            case POWER -> power(e.operand(0), e.operand(1));
            case LESS -> compare(e, (u, v) -> (u < v) ? 1 : 0);
            case AT_MOST -> compare(e, (u, v) -> (u <= v) ? 1 : 0);
            case GREATER -> compare(e, (u, v) -> (u > v) ? 1 : 0);
            case AT_LEAST -> compare(e, (u, v) -> (u >= v) ? 1 : 0);
            case EQUAL -> compare(e, (u, v) -> (u == v) ? 1 : 0);
            case UNEQUAL -> compare(e, (u, v) -> (u != v) ? 1 : 0);
            case IF -> choice(e);
            case MIN -> chain(e, (u, v) -> (x) -> Math.min(u.applyAsDouble(x), v.applyAsDouble(x)));
            case MAX -> chain(e, (u, v) -> (x) -> Math.max(u.applyAsDouble(x), v.applyAsDouble(x)));
            case CLIP -> {
                DoubleUnaryOperator u = of(e.operand(0));
                DoubleUnaryOperator low = of(e.operand(1));
                DoubleUnaryOperator high = of(e.operand(2));
                yield (x) -> Math.min(Math.max(u.applyAsDouble(x), low.applyAsDouble(x)), high.applyAsDouble(x));
            }
            case CALL -> compose(e.function().value(), of(e.operand(0)));
            case APPLICATION -> application(e);
        };
    }

    private static DoubleUnaryOperator constant(double value) {
        return (x) -> value;
    }

    private static DoubleUnaryOperator compose(DoubleUnaryOperator outer, DoubleUnaryOperator inner) {
        return (x) -> outer.applyAsDouble(inner.applyAsDouble(x));
    }

    private DoubleUnaryOperator symbol(Expression e) {
        if (e.varies()) {
            return (x) -> x;
        }
        if (e.equals(Expression.PI) || e.equals(Expression.E)) {
            return constant(e.equals(Expression.E) ? Math.E : Math.PI);
        }
        for (int i = 0; i < this.names.size(); i++) {
            if (this.names.get(i).equals(e.name())) {
                return constant(this.settings.get(i));
            }
        }
        throw new IllegalArgumentException("no value for " + e.name());
    }

    private interface Pair {

        DoubleUnaryOperator of(DoubleUnaryOperator one, DoubleUnaryOperator other);

    }

    private DoubleUnaryOperator chain(Expression e, Pair pair) {
        DoubleUnaryOperator all = of(e.operand(0));
        for (int i = 1; i < e.operands().size(); i++) {
            all = pair.of(all, of(e.operand(i)));
        }
        return all;
    }

    private DoubleUnaryOperator power(Expression base, Expression exponent) {
        if (base.equals(Expression.E)) {
            return compose(Math::exp, of(exponent));
        }
        DoubleUnaryOperator u = of(base);
        DoubleUnaryOperator v = of(exponent);
        if (exponent.varies()) {
            return (x) -> Math.pow(u.applyAsDouble(x), v.applyAsDouble(x));
        }
        double fixed = v.applyAsDouble(0);
        if (fixed == 2) {
            return compose((y) -> y * y, u);
        }
        if (fixed == 3) {
            return compose((y) -> y * y * y, u);
        }
        return compose((y) -> Math.pow(y, fixed), u);
    }

    /** A comparison with what is not a number is not a number. */
    private DoubleUnaryOperator compare(Expression e, DoubleBinaryOperator comparison) {
        DoubleUnaryOperator u = of(e.operand(0));
        DoubleUnaryOperator v = of(e.operand(1));
        return (x) -> {
            double left = u.applyAsDouble(x);
            double right = v.applyAsDouble(x);
            return (left == left && right == right) ? comparison.applyAsDouble(left, right) : Double.NaN;
        };
    }

    private DoubleUnaryOperator choice(Expression e) {
        DoubleUnaryOperator condition = of(e.operand(0));
        DoubleUnaryOperator then = of(e.operand(1));
        DoubleUnaryOperator otherwise = of(e.operand(2));
        return (x) -> {
            double holds = condition.applyAsDouble(x);
            return (holds == holds) ? ((holds != 0) ? then : otherwise).applyAsDouble(x) : Double.NaN;
        };
    }

    /** With fixed settings as the catalogue computes it, else as its formula does. */
    private DoubleUnaryOperator application(Expression e) {
        List<Double> fixed = new ArrayList<>();
        for (int i = 1; i < e.operands().size(); i++) {
            if (e.operand(i).varies()) {
                return of(Definitions.expand(e));
            }
            fixed.add(of(e.operand(i)).applyAsDouble(0));
        }
        Activation activation = e.definition().activation(fixed);
        return compose(activation::value, of(e.operand(0)));
    }

}
