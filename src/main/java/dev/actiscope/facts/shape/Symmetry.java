package dev.actiscope.facts.shape;

import java.util.List;
import java.util.Locale;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * What the graph of a function is when it is turned round: itself by the origin (odd), or
 * in the mirror of the y axis (even), or neither.
 */
public enum Symmetry {

    ODD, EVEN, NONE;

    private static final double[] PLACES = { 0.3717, 1.123, 2.3, 4.7, 9.1 };

    private static final long MOST_ALGEBRA = 20_000;

    /** Of two kinks that mirror each other, relative to their x. */
    private static final double SAME = 0x1p-46;

    /** Relative to both of two values. */
    private static final double ROUNDED = 0x1p-40;

    /** At a pole, a value from here on is one of next to it. */
    private static final double STEEP = 1e6;

    private static final int MOST_PIECES = 200;

    /** Slopes that differ by less, relative to the larger, may do so by rounding. */
    private static final double CLEAR = 1e-6;

    /**
     * By algebra, and by the bounds of its values where it has neither symmetry.
     * @return null where neither decides
     */
    public static Symmetry of(Pieces pieces) {
        if (!pieces.isAnywhere()) {
            return null;
        }
        if (isLopsided(pieces) || differs(pieces, 1) && differs(pieces, -1)) {
            return NONE;
        }
        if (isCertain(pieces, -1)) {
            return EVEN;
        }
        return isCertain(pieces, 1) ? ODD : null;
    }

    /** The name in an answer of the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether f(−x) is for certain not what it would have to be.
     * @param turn 1 for −f(x), −1 for f(x)
     */
    private static boolean differs(Pieces pieces, int turn) {
        Expression e = pieces.expression();
        Expression mirrored = e.replace("x", Expression.negative(Expression.X));
        Work work = new Work(Work.ALL);
        Expression off = (turn > 0) ? Expression.sum(e, mirrored) : Expression.difference(e, mirrored);
        for (double x : PLACES) {
            double here = pieces.function().value(x);
            double there = pieces.function().value(-x);
            if (Double.isNaN(here) != Double.isNaN(there)
                    || isApart(here, -turn * there) && !Sign.of(off, new Interval(x, x), work).mayBeZero()) {
                return true;
            }
        }
        for (Kink kink : pieces.kinks()) {
            double here = pieces.function().value(kink.x());
            double there = pieces.function().value(-kink.x());
            boolean known = Math.abs(here) + Math.abs(there) < (isPole(kink) ? STEEP : Double.POSITIVE_INFINITY);
            if (known && pieces.isJump(kink) && here != -turn * there) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPole(Kink kink) {
        return Double.isInfinite(kink.left().value()) || Double.isInfinite(kink.right().value());
    }

    /**
     * Whether two values differ by more than they might since numbers such as π are
     * rounded; infinite ones, where there may be none, tell nothing.
     */
    private static boolean isApart(double one, double other) {
        return Math.abs(one - other) > ROUNDED * (Math.abs(one) + Math.abs(other));
    }

    /** Whether it has a corner or an edge that no seam mirrors. */
    private static boolean isLopsided(Pieces pieces) {
        return pieces.isCut() && !pieces.mayDifferBeyond() && pieces.all().size() <= MOST_PIECES
                && pieces.kinks()
                    .stream()
                    .anyMatch((kink) -> isClear(kink)
                            && pieces.all().stream().noneMatch((piece) -> isNear(-kink.x(), piece.x().high())));
    }

    /** Whether it is an edge, or slopes differ by more than rounding. */
    private static boolean isClear(Kink kink) {
        double before = kink.left().derivative();
        double after = kink.right().derivative();
        return Double.isNaN(before) != Double.isNaN(after)
                || Math.abs(before - after) > CLEAR * Math.max(Math.abs(before), Math.abs(after));
    }

    private static boolean isCertain(Pieces pieces, int turn) {
        if (differs(pieces, turn)) {
            return false;
        }
        if (parity(pieces.expression()) == -turn) {
            return true;
        }
        if (!pieces.isCut() || pieces.mayDifferBeyond() || pieces.all().size() > MOST_PIECES) {
            return false;
        }
        Algebra algebra = new Algebra(new Budget(MOST_ALGEBRA));
        List<Piece> all = pieces.all();
        try {
            // What the left half mirrors is mirrored by the right.
            for (int i = 0; 2 * i < all.size(); i++) {
                Piece piece = all.get(i);
                Piece other = all.get(all.size() - 1 - i);
                if (!isNear(piece.x().low(), -other.x().high())
                        || !isMirrored(piece.value(), other.value(), turn, algebra)) {
                    return false;
                }
            }
            return true;
        }
        catch (InvalidInputException tooMuch) {
            return false;
        }
    }

    private static boolean isNear(double one, double other) {
        return one == other || Math.abs(one - other) <= SAME * Math.abs(one);
    }

    private static boolean isMirrored(Expression one, Expression other, int turn, Algebra algebra) {
        if (one.equals(other) && parity(one) == -turn) {
            return true;
        }
        Expression mirrored = algebra.simplified(other.replace("x", Expression.negative(Expression.X)));
        Expression off = (turn > 0) ? Expression.sum(one, mirrored) : Expression.difference(one, mirrored);
        return algebra.simplified(off).is(0);
    }

    /** 1 for even, −1 for odd, 0 for what is neither or not known. */
    private static int parity(Expression e) {
        if (!e.varies()) {
            return e.is(0) ? 0 : 1;
        }
        return switch (e.operator()) {
            case SYMBOL -> -1;
            case NEGATIVE -> parity(e.operand(0));
            case SUM -> common(e.operands());
            case MIN, MAX, CLIP -> Math.max(0, common(e.operands()));
            case PRODUCT, QUOTIENT -> product(e.operands());
            case POWER -> power(parity(e.operand(0)), e.operand(1));
            case CALL -> {
                int inner = parity(e.operand(0));
                yield (inner == 1 || inner == -1 && e.function().isEven()) ? 1
                        : (inner == -1 && e.function().isOdd()) ? -1 : 0;
            }
            default -> 0;
        };
    }

    private static int common(List<Expression> all) {
        int first = parity(all.get(0));
        for (int i = 1; i < all.size() && first != 0; i++) {
            first = (parity(all.get(i)) == first) ? first : 0;
        }
        return first;
    }

    private static int product(List<Expression> all) {
        int product = 1;
        for (Expression e : all) {
            product *= parity(e);
        }
        return product;
    }

    private static int power(int base, Expression exponent) {
        if (!exponent.isNumber()) {
            return 0;
        }
        boolean whole = exponent.value() == Math.floor(exponent.value());
        boolean even = whole && exponent.value() / 2 == Math.floor(exponent.value() / 2);
        return (base == 1) ? 1 : (base == -1 && whole) ? even ? 1 : -1 : 0;
    }

}
