package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.formula.Formula;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Decimal;

/**
 * Finds an x at which a branch does no harm where the other one is chosen.
 */
final class Harmless {

    /** What is easiest to read comes first. */
    private static final double[] PLACES = { 1, 2, 0, 0.5, 0.1, 0.01, 0.001, 3, 10, 100, 1e3, 1e4, 1e5, 1e6 };

    /** How far around a place the branch is finite. */
    private static final double MARGIN = 1.0 / 1024;

    private final Code code;

    Harmless(Code code) {
        this.code = code;
    }

    /**
     * An x for which the branch is meant, and where it is finite at the present
     * parameters; just any x if none is found.
     * @param then whether the branch is for where the condition holds
     * @param danger of the branch
     */
    Expression place(Expression condition, Expression branch, boolean then, int danger) {
        boolean mirrored = condition.operands().size() == 2 && condition.operand(1).equals(Expression.X);
        if (condition.operator().isInequality() && (mirrored || condition.operand(0).equals(Expression.X))) {
            boolean above = condition.operator().isBelow() == mirrored;
            int step = (danger == Danger.OVERFLOW) ? 0 : (above == then) ? 1 : -1;
            Expression beside = beside(condition.operand(mirrored ? 0 : 1), step);
            if (beside != null && isFinite(this.code.function(branch), this.code.value(beside))) {
                return beside;
            }
        }
        List<Double> places = new ArrayList<>();
        for (double place : PLACES) {
            places.add(place);
        }
        addNumbers(condition, places);
        return number(any(places, this.code.function(condition), this.code.function(branch), then));
    }

    private static Expression beside(Expression bound, int step) {
        return bound.varies() ? null : bound.isNumber() ? number(bound.value() + step) : (step == 0) ? bound
                : Formula.parse("(" + bound.toString() + ((step > 0) ? ")+1" : ")-1")).expression();
    }

    /** What stands in the condition may be where it changes. */
    private static void addNumbers(Expression e, List<Double> places) {
        if (e.isNumber()) {
            places.add(e.value());
        }
        for (Expression operand : e.operands()) {
            addNumbers(operand, places);
        }
    }

    /** One of the places or their negatives. */
    private static double any(List<Double> places, DoubleUnaryOperator condition, DoubleUnaryOperator branch,
            boolean then) {
        for (double place : places) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                double x = sign * place;
                if ((condition.applyAsDouble(x) != 0) == then && isFinite(branch, x)) {
                    return x;
                }
            }
        }
        return 1;
    }

    private static boolean isFinite(DoubleUnaryOperator branch, double x) {
        double sum = 0;
        for (int i = -1; i <= 1; i++) {
            sum += Math.abs(branch.applyAsDouble(x + i * MARGIN));
        }
        return sum < Double.POSITIVE_INFINITY;
    }

    private static Expression number(double value) {
        return Formula.parse(Decimal.print(value)).expression();
    }

}
