package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;

/**
 * Where a function is 0 on a part of the axis: points, and intervals where it is so all
 * along.
 *
 * @param points in ascending order, none of them in an interval
 * @param intervals in ascending order
 * @param borders where the function bends or jumps, and its sign on either side
 * @param undecided whether some may be missing
 * @param truncated whether there are more, too many to be told
 */
record Zeros(List<Root> points, List<Interval> intervals, List<Border> borders, boolean undecided, boolean truncated) {

    /** What a kink may be off by, relative to its x. */
    private static final double ROUNDING = 0x1p-49;

    private static final int NEVER = 0;

    private static final int MAYBE = 1;

    private static final int ALWAYS = 2;

    /** A kink's limit that is smaller may be rounding. */
    private static final double NOTHING = 1e-9;

    /**
     * A point between two pieces of a function.
     *
     * @param before its sign on the left: −1, 0 all along, 1, or 2 where it cannot be
     * told
     * @param after its sign on the right
     */
    record Border(double x, int before, int after) {

        /** Whether the sign changes. */
        boolean isCrossing() {
            return this.before * this.after == -1;
        }

    }

    /**
     * @param part both ends finite
     * @param known where it is 0 all along, between seams
     */
    static Zeros of(Level level, Interval part, List<Interval> known, Work work, Algebra algebra) {
        List<Kink> kinks = level.seams(part);
        List<Piece> pieces = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i <= kinks.size(); i++) {
            Work share = work.share(kinks.size() + 1 - i);
            Interval inside = inside(part, kinks, i);
            boolean nothing = known.stream()
                .anyMatch((zeros) -> zeros.contains(inside.low()) && zeros.contains(inside.high()));
            pieces
                .add(nothing ? Piece.nothing(level, inside, share, algebra) : new Piece(level, inside, share, algebra));
            found.add(pieces.get(i)
                .search((i > 0) ? kinks.get(i - 1).right() : null, (i < kinks.size()) ? kinks.get(i).left() : null));
            work.spend(share.spent());
        }
        List<Root> points = new ArrayList<>();
        List<Interval> intervals = new ArrayList<>();
        List<Border> borders = new ArrayList<>();
        boolean undecided = false;
        boolean truncated = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            points.addAll(found.get(i).roots());
            undecided |= found.get(i).undecided();
            truncated |= found.get(i).truncated();
            intervals.addAll(piece.isNothing() ? List.of(between(part, kinks, i)) : found.get(i).intervals());
            if (i < kinks.size()) {
                Border border = border(kinks.get(i), piece, pieces.get(i + 1));
                borders.add(border);
                if (isZero(level, kinks.get(i), border, work) && border.before != 0 && border.after != 0) {
                    points.add(new Root(border.x, border.isCrossing() ? border.after : 0));
                }
                undecided |= isNearlyZero(kinks.get(i), border) || isOwnDoubtful(level, kinks.get(i), border, work);
            }
        }
        return new Zeros(points, intervals, borders, undecided, truncated);
    }

    /** What is between two kinks, and not so close to one that it is the kink. */
    private static Interval inside(Interval part, List<Kink> kinks, int index) {
        Interval ends = between(part, kinks, index);
        double low = (index > 0) ? Math.nextUp(ends.low() + Level.BESIDE * Math.abs(ends.low())) : ends.low();
        double high = (index < kinks.size()) ? Math.nextDown(ends.high() - Level.BESIDE * Math.abs(ends.high()))
                : ends.high();
        return (low < high) ? new Interval(low, high) : ends;
    }

    private static Interval between(Interval part, List<Kink> kinks, int index) {
        return new Interval((index > 0) ? kinks.get(index - 1).x() : part.low(),
                (index < kinks.size()) ? kinks.get(index).x() : part.high());
    }

    private static Border border(Kink kink, Piece before, Piece after) {
        return new Border(kink.x() + 0.0, sign(kink.left().value(), before, 1), sign(kink.right().value(), after, -1));
    }

    private static int sign(double limit, Piece piece, int end) {
        return (Math.abs(limit) > NOTHING) ? (int) Math.signum(limit) : piece.isNothing() ? 0 : piece.signNear(end);
    }

    private static boolean isZero(Level level, Kink kink, Border border, Work work) {
        boolean continuous = kink.left().value() == 0 && kink.right().value() == 0
                || border.isCrossing() && kink.left().value() == kink.right().value();
        double off = Level.BESIDE * Math.abs(kink.x());
        return continuous ? sign(level, kink.x() - off, kink.x() + off, work) != NEVER
                : isOwn(level, kink) && sign(level, kink.x(), kink.x(), work) == ALWAYS;
    }

    /** Whether it is 0 at a kink by itself, as far as doubles tell. */
    private static boolean isOwn(Level level, Kink kink) {
        return level.owned() && level.value().applyAsDouble(kink.x()) == 0;
    }

    /** Whether that may be rounding, as of 34 − sech(34) at 34. */
    private static boolean isOwnDoubtful(Level level, Kink kink, Border border, Work work) {
        return border.before != 0 && border.after != 0 && isOwn(level, kink) && !isZero(level, kink, border, work)
                && sign(level, kink.x(), kink.x(), work) != NEVER;
    }

    private static int sign(Level level, double low, double high, Work work) {
        if (level.expression() == null) {
            return ALWAYS;
        }
        Sign sign = Sign.of(level.expression(), new Interval(low, high), work);
        return !sign.mayBeZero() ? NEVER : sign.isZero() ? ALWAYS : MAYBE;
    }

    /** Whether a value that is not 0 may be what rounding left of it. */
    private static boolean isNearlyZero(Kink kink, Border border) {
        double value = Math.abs(kink.left().value());
        double steep = Math.max(Math.abs(kink.left().derivative()), Math.abs(kink.right().derivative()));
        return value > 0 && value < Double.POSITIVE_INFINITY && value <= ROUNDING * steep * Math.abs(kink.x())
                && !border.isCrossing();
    }

}
