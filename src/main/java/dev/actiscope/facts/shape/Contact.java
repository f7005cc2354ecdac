package dev.actiscope.facts.shape;

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

    private final Pieces pieces;

    private final Work work;

    /** Of the slope, its own slope and its bend; null until they are needed. */
    private Expression rise;

    private Expression bend;

    private boolean unknown;

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
