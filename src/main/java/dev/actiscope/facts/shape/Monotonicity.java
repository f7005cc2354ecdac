package dev.actiscope.facts.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * Which way a function goes. Rising and falling are not strict: ReLU rises.
 */
public enum Monotonicity {

    INCREASING, DECREASING, CONSTANT, NO;

    private static final int UP = 1;

    private static final int DOWN = 2;

    private static final int UNKNOWN = 4;

    /** In nodes, for one piece. */
    private static final long MOST_WORK = 60_000;

    /** In steps, to derive one piece. */
    private static final long MOST_ALGEBRA = 5000;

    /**
     * Where it is looked for a place at which a function falls and one where it rises.
     */
    private static final double[] PLACES = { 0.01, 0.1, 0.3, 0.7, 1, 1.3, 1.7, 2, 2.5, 3, 4, 5, 7, 10, 20, 50, 300 };

    private static final double NARROWEST = 1e-3;

    private static final double FARTHEST = 1e4;

    /** Of a number, and of what comes of an input off by that. */
    private static final double ROUNDING = 1e-12;

    /** A step is looked at more closely if it is less. */
    private static final double SMALL = 1e-9;

    /** A slope is no less than this where it is seen to be none of rounding. */
    private static final double STEEP = 1e-6;

    /**
     * By the bounds of its slope, or by how it is put together, or by what its slopes are
     * where they all have one sign.
     * @return null where none decides
     */
    public static Monotonicity of(Pieces pieces, Extent extent) {
        Monotonicity ways = of(pieces);
        if (ways == null && extent.slopeKnown() && extent.slope().low() < -STEEP && extent.slope().high() > STEEP) {
            return NO;
        }
        int steep = !extent.slopeKnown() ? 0
                : (extent.slope().low() > STEEP) ? UP : (extent.slope().high() < -STEEP) ? DOWN : 0;
        if (ways != null || steep == 0 || !pieces.isCut() || pieces.mayDifferBeyond()) {
            return ways;
        }
        steep |= across(pieces);
        return (steep == (UP | DOWN)) ? NO : by(steep);
    }

    private static Monotonicity of(Pieces pieces) {
        if (!pieces.isAnywhere()) {
            return null;
        }
        int ways = sampled(pieces);
        if (ways == (UP | DOWN)) {
            return NO;
        }
        if (!pieces.isCut()) {
            return by(direction(pieces.expression()));
        }
        ways |= pieces.mayDifferBeyond() ? UNKNOWN : 0;
        ways |= across(pieces);
        for (Piece piece : pieces.all()) {
            boolean open = (ways & UNKNOWN) == 0 && ways != (UP | DOWN);
            ways |= (open && isSomewhere(pieces, piece)) ? within(pieces, piece) : 0;
        }
        return ((ways & (UP | DOWN)) == (UP | DOWN)) ? NO
                : ((ways & UNKNOWN) != 0) ? by(direction(pieces.expression())) : by(ways);
    }

    private static Monotonicity by(int ways) {
        return switch (ways) {
            case 0 -> CONSTANT;
            case UP -> INCREASING;
            case DOWN -> DECREASING;
            default -> null;
        };
    }

    /** The name in an answer of the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which ways it goes for certain, at some places. */
    private static int sampled(Pieces pieces) {
        int ways = 0;
        Work work = new Work(Work.ALL);
        for (double place : PLACES) {
            for (double x : new double[] { place, -place }) {
                if (isTold(pieces.function(), x)) {
                    Sign slope = Sign.of(pieces.slope(), new Interval(x, x), work);
                    ways |= slope.isPositive() ? UP : slope.isNegative() ? DOWN : 0;
                }
            }
        }
        return ways;
    }

    /** Where a slope is too small for a number, the choice of a branch is chance. */
    private static boolean isTold(Activation function, double x) {
        return !function.isKink(x) && !Double.isNaN(function.value(x)) && function.derivative(x) != 0;
    }

    /** Which ways it goes at its kinks, and over gaps between two of them. */
    private static int across(Pieces pieces) {
        int ways = 0;
        double gap = Double.NaN;
        for (Kink kink : pieces.kinks()) {
            ways |= across(pieces, kink);
            if (Double.isNaN(kink.left().value())) {
                ways |= step(gap, kink.right().value(), ROUNDING * magnitude(gap));
            }
            gap = kink.left().value();
        }
        return ways;
    }

    private static int across(Pieces pieces, Kink kink) {
        double own = pieces.function().value(kink.x());
        double before = kink.left().value();
        double after = kink.right().value();
        double rounding = ROUNDING * (largest(before, after)
                + Math.abs(kink.x()) * largest(kink.left().derivative(), kink.right().derivative()));
        int ways = steps(before, own, after, rounding);
        boolean small = Math.abs(own - before) + Math.abs(after - own) < SMALL;
        return (ways != 0 && small) ? steps(before, own, after, noise(pieces, kink.x())) : ways;
    }

    private static int steps(double before, double own, double after, double rounding) {
        return step(before, own, rounding) | step(own, after, rounding) | step(before, after, rounding);
    }

    /** What rounding may make of the values at a kink and beside it. */
    private static double noise(Pieces pieces, double x) {
        double noise = 0;
        Work work = new Work(Work.ALL);
        for (int side = -1; side <= 1; side++) {
            double beside = x + side * NARROWEST * Math.max(1, Math.abs(x));
            noise = Math.max(noise, Sign.of(pieces.expression(), new Interval(beside, beside), work).width());
        }
        pieces.spend(work.steps());
        return noise;
    }

    /** What changes less may be rounding. */
    private static int step(double from, double to, double rounding) {
        return (to - from > rounding) ? UP : (from - to > rounding) ? DOWN : 0;
    }

    /** The larger magnitude, of those that are finite. */
    private static double largest(double one, double other) {
        return Math.max(magnitude(one), magnitude(other));
    }

    private static double magnitude(double number) {
        return (Math.abs(number) < Double.POSITIVE_INFINITY) ? Math.abs(number) : 0;
    }

    /** Whether the function has values there. */
    private static boolean isSomewhere(Pieces pieces, Piece piece) {
        for (double x : piece.some()) {
            if (!Double.isNaN(pieces.function().value(x))) {
                return true;
            }
        }
        return false;
    }

    private static int within(Pieces pieces, Piece piece) {
        int simple = direction(piece.value());
        if ((simple & UNKNOWN) == 0) {
            return simple;
        }
        Work work = new Work(MOST_WORK);
        Deque<Interval> parts = new ArrayDeque<>();
        parts.add(open(piece.x()));
        Contact contact = new Contact(pieces, work);
        Expression whole = DoubleAngle.of(pieces.slope());
        Expression own = DoubleAngle.of(slope(pieces, piece));
        int ways = 0;
        while (!parts.isEmpty()) {
            Interval part = parts.remove();
            Sign slope = Sign.of(own, part, work);
            slope = (isTold(slope) || own.equals(whole)) ? slope : Sign.of(whole, part, work);
            if (isTold(slope)) {
                ways |= slope.isZero() ? 0 : slope.isNowhereNegative() ? UP : DOWN;
            }
            else if (work.isExceeded()) {
                return ways | UNKNOWN;
            }
            else if (part.high() - part.low() < NARROWEST) {
                int side = contact.side(part, open(piece.x()));
                side = (side != 0) ? side : contact.sideByEnd(part, piece.x(), own);
                if (side == 0) {
                    return ways | UNKNOWN;
                }
                ways |= (side > 0) ? UP : DOWN;
            }
            else {
                double middle = middle(part);
                parts.add(new Interval(part.low(), middle));
                parts.add(new Interval(middle, part.high()));
                if (Math.abs(middle) > FARTHEST) {
                    return ways | UNKNOWN;
                }
            }
        }
        return ways;
    }

    private static boolean isTold(Sign slope) {
        return slope.isNowhereNegative() || slope.isNowherePositive();
    }

    /** That of a piece, with those branches alone that are taken on it. */
    private static Expression slope(Pieces pieces, Piece piece) {
        if (pieces.all().size() == 1) {
            return pieces.slope();
        }
        Budget budget = new Budget(MOST_ALGEBRA);
        try {
            return new Algebra(budget).derivative(piece.value(), 1);
        }
        catch (InvalidInputException tooLarge) {
            return pieces.slope();
        }
        finally {
            pieces.spend(Math.min(budget.spent(), MOST_ALGEBRA));
        }
    }

    private static Interval open(Interval x) {
        double low = Math.nextUp(x.low() + 0x1p-48 * Math.abs(x.low()));
        double high = Math.nextDown(x.high() - 0x1p-48 * Math.abs(x.high()));
        boolean starts = x.low() > Double.NEGATIVE_INFINITY;
        boolean ends = x.high() < Double.POSITIVE_INFINITY;
        return (starts && ends && low > high) ? x : new Interval(starts ? low : x.low(), ends ? high : x.high());
    }

    private static double middle(Interval part) {
        if (part.low() == Double.NEGATIVE_INFINITY) {
            return (part.high() > 0) ? 0 : 2 * part.high() - 1;
        }
        return (part.high() == Double.POSITIVE_INFINITY) ? (part.low() < 0) ? 0 : 2 * part.low() + 1
                : part.low() + (part.high() - part.low()) / 2;
    }

    /** Which ways an expression goes, told from how it is put together. */
    private static int direction(Expression e) {
        if (!e.varies()) {
            return 0;
        }
        return switch (e.operator()) {
            case SYMBOL -> UP;
            case NEGATIVE -> turned(direction(e.operand(0)));
            case SUM, MIN, MAX -> together(e.operands());
            case CLIP -> together(e.operands());
            case PRODUCT -> scaled(e.operands());
            case QUOTIENT -> isDivisor(e.operand(1)) ? signed(direction(e.operand(0)), e.operand(1).value()) : UNKNOWN;
            case POWER -> isOddPower(e.operand(1)) ? direction(e.operand(0)) : UNKNOWN;
            case CALL -> call(e.function(), direction(e.operand(0)));
            default -> UNKNOWN;
        };
    }

    private static boolean isDivisor(Expression e) {
        return e.isNumber() && e.value() != 0;
    }

    private static boolean isOddPower(Expression exponent) {
        return exponent.isNumber() && exponent.value() > 0 && Math.abs(exponent.value() % 2) == 1;
    }

    private static int turned(int ways) {
        return ways & UNKNOWN | ((ways & UP) != 0 ? DOWN : 0) | ((ways & DOWN) != 0 ? UP : 0);
    }

    private static int signed(int ways, double factor) {
        return (factor == 0) ? 0 : (factor > 0) ? ways : turned(ways);
    }

    /** Of those that go one way. */
    private static int together(List<Expression> all) {
        int ways = 0;
        for (Expression e : all) {
            ways |= direction(e);
        }
        return (ways == (UP | DOWN)) ? UNKNOWN : ways;
    }

    private static int scaled(List<Expression> factors) {
        double factor = 1;
        int ways = 0;
        int varying = 0;
        for (Expression e : factors) {
            if (e.varies()) {
                varying++;
                ways = direction(e);
            }
            else if (e.isNumber()) {
                factor *= e.value();
            }
            else {
                return UNKNOWN;
            }
        }
        return (varying > 1) ? UNKNOWN : signed(ways, factor);
    }

    private static int call(ElementaryFunction function, int ways) {
        return switch (function) {
            case EXP, EXPM1, LOG, LOG1P, LOG2, LOG10, SQRT, SIGN, FLOOR, CEIL, ROUND, ASIN, ATAN, SINH, TANH, ASINH,
                    ERF, ERFINV, SIGMOID, SOFTPLUS, RELU ->
                ways;
            case ERFC, ERFCINV, ACOS -> turned(ways);
            default -> UNKNOWN;
        };
    }

}
