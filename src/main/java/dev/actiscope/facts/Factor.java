package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * What a function is 0 with: it itself, or a factor of it, such as x of x·σ(x).
 *
 * @param expression what it is
 * @param slope its derivative; null where that is not known
 * @param second its second derivative, when it is needed; null where that is not known
 * @param value computes it
 * @param rise computes its slope
 */
record Factor(Expression expression, Expression slope, Supplier<Expression> second, DoubleUnaryOperator value,
        DoubleUnaryOperator rise) {

    /**
     * The factors of an expression that depend on x, as often as each stands there.
     */
    static List<Expression> of(Expression e) {
        List<Expression> factors = new ArrayList<>();
        collect(e, factors);
        return factors;
    }

    /**
     * Whether an expression has one such factor, and that once, so that it is as well
     * looked at itself.
     */
    static boolean isOne(Expression e) {
        return switch (e.operator()) {
            case NEGATIVE -> isOne(e.operand(0));
            case QUOTIENT -> !e.operand(1).varies() && isOne(e.operand(0));
            case PRODUCT -> of(e).size() == 1 && e.operands().stream().allMatch((u) -> !u.varies() || isOne(u));
            case POWER -> !e.operand(1).isNumber();
            default -> true;
        };
    }

    private static void collect(Expression e, List<Expression> factors) {
        boolean power = e.is(Operator.POWER) && e.operand(1).isNumber() && e.operand(1).value() > 0;
        if (e.is(Operator.PRODUCT)) {
            for (Expression factor : e.operands()) {
                collect(factor, factors);
            }
        }
        else if (e.is(Operator.NEGATIVE) || e.is(Operator.QUOTIENT) || power) {
            collect(e.operand(0), factors);
        }
        else if (e.varies() && !factors.contains(e)) {
            factors.add(e);
        }
    }

    /**
     * A factor by itself.
     */
    static Factor alone(Expression e, Algebra algebra) {
        Expression slope = derivative(e, algebra);
        DoubleUnaryOperator rise = (slope != null) ? compute(slope) : (x) -> Double.NaN;
        return new Factor(e, slope, new Later(() -> (slope != null) ? algebra.derivative(slope, 1) : null), compute(e),
                rise);
    }

    private static DoubleUnaryOperator compute(Expression e) {
        return new Evaluation(List.of(), List.of()).of(e);
    }

    private static Expression derivative(Expression e, Algebra algebra) {
        try {
            return algebra.derivative(e, 1);
        }
        catch (InvalidInputException tooLarge) {
            return null;
        }
    }

}
