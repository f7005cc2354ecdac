package dev.actiscope.formula.digits;

import java.util.function.UnaryOperator;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.ExactNumbers;
import dev.actiscope.formula.computing.Exactness;
import dev.actiscope.formula.computing.Periodicity;
import dev.actiscope.formula.stability.Stability;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.wide.Wide;

/**
 * One function in several forms that are computed with wide numbers: what cancels in one
 * may not in another.
 */
final class WideForms {

    private final Exactness.Case function;

    private final ExactNumbers numbers;

    private final WideGraph written;

    private final boolean swings;

    private final boolean isOne;

    /** Found when they are first needed. */
    private WideGraph stable;

    private WideGraph simplified;

    private WideGraph derivative;

    private WideGraph stableDerivative;

    private WideGraph rounded;

    /**
     * @throws InvalidInputException if it is too large when it is written out
     */
    WideForms(Exactness.Case function) {
        this.function = function;
        Expression plain = Expansion.expandAll(function.written());
        this.numbers = new ExactNumbers(plain, function.settings());
        this.written = graph(plain);
        this.swings = Periodicity.isIn(plain);
        this.isOne = isOne(plain);
    }

    /** Whether something in it comes again and again. */
    boolean swings() {
        return this.swings;
    }

    /**
     * Whether it is one function on either side of 0: nothing in it chooses, or steps.
     */
    boolean isOne() {
        return this.isOne;
    }

    private static boolean isOne(Expression e) {
        if (!e.varies()) {
            return true;
        }
        boolean chooses = switch (e.operator()) {
            case SYMBOL, SUM, NEGATIVE, PRODUCT, QUOTIENT, POWER -> false;
            case CALL -> switch (e.function()) {
                case SIGN, FLOOR, CEIL, ROUND, RELU -> true;
                case ABS -> !e.operand(0).equals(Expression.X);
                default -> false;
            };
            default -> true;
        };
        for (int i = 0; !chooses && i < e.operands().size(); i++) {
            chooses = !isOne(e.operand(i));
        }
        return !chooses;
    }

    WideGraph written() {
        return this.written;
    }

    /** Whether rounding decides anything anywhere. */
    boolean mayBeOpen() {
        return !this.isOne && (rounded().hasSteps() || rounded().isOff());
    }

    /**
     * Whether rounding decides which step is taken, or, of numbers such as 0.1, on which
     * side of a corner x is.
     */
    boolean isOpen(Wide x) {
        return rounded().hasSteps() && rounded().isOpen(x, false)
                || rounded().isOff() && rounded().isOpen(x, true) && !this.written.isOpen(x, true);
    }

    private WideGraph rounded() {
        WideGraph known = this.rounded;
        if (known == null) {
            Expression plain = Expansion.expandAll(this.function.written());
            ExactNumbers numbers = ExactNumbers.rounded(plain, this.function.settings());
            known = new WideGraph(plain, numbers, this.function.names(), this.function.settings());
            this.rounded = known;
        }
        return known;
    }

    /** The functions of the catalogue within are brought into a stable form, too. */
    WideGraph stable() {
        WideGraph known = this.stable;
        if (known == null) {
            known = graph(orAsWritten((e) -> Stability.of(algebra(), Expansion.expandAll(e)), this.function.stable(),
                    this.function.written()));
            this.stable = known;
        }
        return known;
    }

    /**
     * As written, but what is constant and does not look so, such as x/x, is: that is the
     * same where the other has a value.
     */
    WideGraph simplified() {
        WideGraph known = this.simplified;
        if (known == null) {
            known = graph(orAsWritten((e) -> Expansion.expandAll(algebra().simplified(e)), this.function.written(),
                    this.function.written()));
            this.simplified = known;
        }
        return known;
    }

    /**
     * The slope as a function of its own, in which much is cancelled already, the more
     * since the parameters are numbers.
     */
    WideGraph derivative() {
        WideGraph known = this.derivative;
        if (known == null) {
            known = graph(orAsWritten((e) -> Expansion.expandAll(algebra().derivativeForEvaluation(bound(e))),
                    this.function.written(), this.function.derivative()));
            this.derivative = known;
        }
        return known;
    }

    /**
     * The slope as doubles compute it, which may be brought into a form in which nothing
     * overflows on the way.
     */
    WideGraph stableDerivative() {
        WideGraph known = this.stableDerivative;
        if (known == null) {
            known = graph(orAsWritten(Expansion::expandAll, this.function.derivative(), this.function.derivative()));
            this.stableDerivative = known;
        }
        return known;
    }

    private Expression bound(Expression e) {
        return Binding.at(e, this.function.names(), this.function.settings());
    }

    private static Expression orAsWritten(UnaryOperator<Expression> change, Expression e, Expression otherwise) {
        try {
            return change.apply(e);
        }
        catch (InvalidInputException tooLargeOrTooMuch) {
            return Expansion.expandAll(otherwise);
        }
    }

    private static Algebra algebra() {
        return new Algebra(Budget.ofFormula());
    }

    private WideGraph graph(Expression e) {
        return new WideGraph(e, this.numbers, this.function.names(), this.function.settings());
    }

}
