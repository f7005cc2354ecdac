package dev.actiscope.facts.shape;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * Where the slope of a function touches 0 without passing it, as that of x − atan(x) does
 * at 0: bounds on intervals leave that open, however narrow these are, since 1 − 1/(1 +
 * x²) rounds to both sides of 0.
 */
final class Contact {

    private static final long MOST_ALGEBRA = 20_000;

    /** Contacts are looked for at multiples of its inverse. */
    private static final double UNIT = 64;

    /**
     * So far from the end of a piece it is seen from there on which side the slope is.
     */
    private static final double BESIDE = 0.25;

    /** Of the slope's derivatives. */
    private static final int ORDERS = 2;

    private final Pieces pieces;

    private final Work work;

    /** Of the slope, its own slope and its bend; null until they are needed. */
    private Expression rise;

    private Expression bend;

    private boolean unknown;

    private final Budget budget = new Budget(MOST_ALGEBRA);

    private final Algebra algebra = new Algebra(this.budget);

    private final List<Expression> derivatives = new ArrayList<>();

    /**
     * @param work counts what is done
     */
    Contact(Pieces pieces, Work work) {
        this.pieces = pieces;
        this.work = work;
    }

    /**
     * On which side of 0 the slope stays: it is 0 and level at a point in the part or
     * beside it, and bends away from there all the way.
     * @param piece on which the function has one formula
     * @return 1, −1, or 0 where that is not certain
     */
    int side(Interval part, Interval piece) {
        double x = Math.floor(UNIT * (part.low() + part.high()) / 2 + 0.5) / UNIT;
        if (x < piece.low() || x > piece.high() || Exactly.at(x, this.pieces.slope()) != 0 || !isWorkedOut()
                || Exactly.at(x, this.rise) != 0) {
            return 0;
        }
        Interval way = new Interval(Math.min(x, part.low()), Math.max(x, part.high()));
        Sign bends = Sign.of(this.bend, way, this.work);
        return bends.isNowhereNegative() ? 1 : bends.isNowherePositive() ? -1 : 0;
    }

    /**
     * The same next to an end of the piece: the slope is 0 there, and its own slope, or
     * if that is 0 there too its bend, has one sign from there to the part.
     * @param slope on the piece
     */
    int sideByEnd(Interval part, Interval piece, Expression slope) {
        boolean first = part.low() - piece.low() <= piece.high() - part.high();
        double end = first ? piece.low() : piece.high();
        Interval way = new Interval(Math.min(end, part.low()), Math.max(end, part.high()));
        if (!(way.high() - way.low() <= BESIDE)) {
            return 0;
        }
        int side = 1;
        try {
            for (int order = 0; order < ORDERS && isZero(end, derivative(slope, order)); order++) {
                side *= first ? 1 : -1;
                Sign sign = Sign.of(derivative(slope, order + 1), way, this.work);
                if (sign.isNowhereNegative() || sign.isNowherePositive()) {
                    return sign.isNowhereNegative() ? side : -side;
                }
            }
        }
        catch (InvalidInputException tooLarge) {
            return 0;
        }
        return 0;
    }

    /** Of the slope of the latest piece. */
    private Expression derivative(Expression slope, int order) {
        if (this.derivatives.isEmpty() || this.derivatives.get(0) != slope) {
            this.derivatives.clear();
            this.derivatives.add(slope);
        }
        long spent = this.budget.spent();
        while (this.derivatives.size() <= order) {
            this.derivatives.add(this.algebra.derivative(this.derivatives.get(this.derivatives.size() - 1), 1));
        }
        this.pieces.spend(this.budget.spent() - spent);
        return this.derivatives.get(order);
    }

    /** Where nothing is rounded, or by algebra. */
    private boolean isZero(double x, Expression e) {
        return Exactly.at(x, e) == 0 || this.algebra.simplified(e.replace("x", Expression.number(x))).is(0);
    }

    private boolean isWorkedOut() {
        if (this.bend == null && !this.unknown) {
            Budget budget = new Budget(MOST_ALGEBRA);
            Algebra algebra = new Algebra(budget);
            try {
                this.rise = this.pieces.stated().expression(2, algebra);
                this.bend = this.pieces.stated().expression(3, algebra);
            }
            catch (InvalidInputException tooLarge) {
                this.unknown = true;
            }
            this.pieces.spend(budget.spent());
        }
        return this.bend != null;
    }

}
