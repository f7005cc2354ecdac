package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Branches;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Expression;

/**
 * A function on a part of the axis where it does not jump, and where it is 0 there.
 */
final class Piece {

    /** A piece so narrow for the whole part is not looked into. */
    private static final double NARROWEST = 0x1p-44;

    /** So far from a zero its sign is looked at, for the whole part. */
    private static final double BESIDE = 0x1p-26;

    private final Level level;

    private final Interval part;

    private final Work work;

    private final Algebra algebra;

    private final Expression expression;

    private final List<Root> roots = new ArrayList<>();

    private final List<Interval> intervals = new ArrayList<>();

    private boolean undecided;

    private boolean truncated;

    /**
     * @param part both ends finite and included
     */
    Piece(Level level, Interval part, Work work, Algebra algebra) {
        this.level = level;
        this.part = part;
        this.work = work;
        this.algebra = algebra;
        this.expression = new Branches(part, work, algebra).of(level.expression());
    }

    /**
     * Finds where it is 0.
     * @param before what it tends to at the low end, if there is a kink; else null
     * @param after what it tends to at the high end, if there is a kink; else null
     */
    Piece search(Limit before, Limit after) {
        boolean undefined = before != null && Double.isNaN(before.value())
                || after != null && Double.isNaN(after.value());
        if (isNothing() || undefined) {
            this.intervals.addAll(undefined ? List.of() : List.of(this.part));
            return this;
        }
        List<Expression> factors = Factor.of(this.expression);
        factors.sort(Comparator.comparingInt(Expression::size));
        boolean whole = Factor.isOne(this.expression);
        for (Expression factor : factors) {
            if (Sign.of(factor, this.part, this.work).mayBeZero()) {
                Search search = whole ? new Search(whole(), this.part, this.work).between(before, after)
                        : new Search(Factor.alone(factor, this.algebra), this.part, this.work);
                take(search.run(), whole);
            }
        }
        this.roots.sort((one, other) -> Double.compare(one.x(), other.x()));
        return this;
    }

    private Factor whole() {
        Branches branches = new Branches(this.part, this.work, this.algebra);
        return new Factor(this.expression, branch(branches, this.level.derivative()),
                branch(branches, this.level.second()), this.level.value(), this.level.slope());
    }

    private static Expression branch(Branches branches, Expression e) {
        return (e != null) ? branches.of(e) : null;
    }

    private void take(Search search, boolean whole) {
        this.undecided |= search.isUndecided();
        this.truncated |= search.isTruncated();
        this.intervals.addAll(search.intervals());
        for (Root root : search.roots()) {
            double same = NARROWEST * (this.part.high() - this.part.low());
            if (this.roots.stream().noneMatch((known) -> Math.abs(known.x() - root.x()) <= same)) {
                this.roots.add(whole ? root : new Root(root.x(), direction(root.x())));
            }
        }
    }

    /**
     * Which way the product goes where one of its factors is 0; 0 at an end of the part.
     */
    private int direction(double x) {
        double off = Math.max(BESIDE * (this.part.high() - this.part.low()), BESIDE * Math.abs(x));
        if (x - off < this.part.low() || x + off > this.part.high()) {
            return 0;
        }
        Sign left = at(x - off);
        Sign right = at(x + off);
        boolean opposite = left.isPositive() && right.isNegative() || left.isNegative() && right.isPositive();
        return (left.mayBeZero() || right.mayBeZero()) ? Root.UNKNOWN : !opposite ? 0 : right.isPositive() ? 1 : -1;
    }

    private Sign at(double x) {
        return Sign.of(this.expression, new Interval(x, x), this.work);
    }

    /** In ascending order. */
    List<Root> roots() {
        return this.roots;
    }

    /** Where it is 0 all along. */
    List<Interval> intervals() {
        return this.intervals;
    }

    /**
     * Whether some may be missing, since it could not be decided whether they are any.
     */
    boolean isUndecided() {
        return this.undecided;
    }

    /** Whether some are missing, since there are too many. */
    boolean isTruncated() {
        return this.truncated;
    }

    /** Whether the function is 0 all along. */
    boolean isNothing() {
        return this.expression.is(0);
    }

    /**
     * The sign at an end of the part.
     * @param end 1 at the high end, −1 at the low one
     * @return 1, 0 or −1, or 2 where it cannot be told
     */
    int signNear(int end) {
        double x = (end > 0) ? this.part.high() : this.part.low();
        double width = this.part.high() - this.part.low();
        for (double reach = width / 4; reach > NARROWEST * width; reach /= 8) {
            Sign sign = Sign.of(this.expression,
                    new Interval(Math.min(x, x - end * reach), Math.max(x, x - end * reach)), this.work);
            if (!sign.mayBeZero() || sign.isZero()) {
                return sign.isPositive() ? 1 : sign.isNegative() ? -1 : sign.isZero() ? 0 : 2;
            }
        }
        return 2;
    }

}
