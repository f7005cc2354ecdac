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

    /**
     * @param part both ends finite and included
     */
    Piece(Level level, Interval part, Work work, Algebra algebra) {
        this(level, part, work, algebra, new Branches(part, work, algebra).of(level.expression()));
    }

    private Piece(Level level, Interval part, Work work, Algebra algebra, Expression expression) {
        this.level = level;
        this.part = part;
        this.work = work;
        this.algebra = algebra;
        this.expression = expression;
    }

    /** One of which it is known that the function is 0 all along. */
    static Piece nothing(Level level, Interval part, Work work, Algebra algebra) {
        return new Piece(level, part, work, algebra, Expression.ZERO);
    }

    /**
     * Finds where it is 0.
     * @param before what it tends to at the low end, if there is a kink; else null
     * @param after what it tends to at the high end, if there is a kink; else null
     */
    Found search(Limit before, Limit after) {
        if (before != null && Double.isNaN(before.value()) || after != null && Double.isNaN(after.value())) {
            return Found.NOTHING;
        }
        if (isNothing()) {
            return Found.all(this.part);
        }
        List<Expression> factors = Factor.of(this.expression);
        if (Factor.isOne(this.expression)) {
            return factors.stream().anyMatch(this::mayBeZero)
                    ? withOrigin(new Search(whole(), this.part, this.work).between(before, after).run())
                    : Found.NOTHING;
        }
        factors.sort(Comparator.comparingInt(Expression::size));
        Found found = Found.NOTHING;
        for (Expression factor : factors) {
            if (mayBeZero(factor)) {
                found = with(found, new Search(Factor.alone(factor, this.algebra), this.part, this.work).run());
            }
        }
        return found;
    }

    private boolean mayBeZero(Expression e) {
        return Sign.of(e, this.part, this.work).mayBeZero();
    }

    private Factor whole() {
        Branches branches = new Branches(this.part, this.work, this.algebra);
        return new Factor(this.expression, branch(branches, this.level.derivative()),
                new Later(() -> branch(branches, this.level.second().get())), this.level.value(), this.level.slope());
    }

    private static Expression branch(Branches branches, Expression e) {
        return (e != null) ? branches.of(e) : null;
    }

    /**
     * With a zero at 0 where a search that bounds alone guide came to no end: it may be
     * one by algebra, and not 0 all along, since what is analytic is that nowhere or
     * everywhere.
     */
    private Found withOrigin(Found found) {
        double same = NARROWEST * (this.part.high() - this.part.low());
        boolean open = found.undecided() && found.intervals().isEmpty()
                && found.roots().stream().noneMatch((root) -> Math.abs(root.x()) <= same);
        if (!open || !(this.part.low() < 0 && 0 < this.part.high()) || !isAnalytic(this.expression) || !at(0).isZero()
                || at(this.part.low()).mayBeZero() && at(this.part.high()).mayBeZero()) {
            return found;
        }
        List<Root> roots = new ArrayList<>(found.roots());
        roots.add(new Root(0, direction(0)));
        roots.sort(Comparator.comparingDouble(Root::x));
        return new Found(roots, found.intervals(), true, found.truncated());
    }

    private static boolean isAnalytic(Expression e) {
        return switch (e.operator()) {
            case NUMBER, SYMBOL -> true;
            case SUM, NEGATIVE, PRODUCT, QUOTIENT, POWER -> e.operands().stream().allMatch(Piece::isAnalytic);
            case CALL -> switch (e.function()) {
                case ABS, SIGN, FLOOR, CEIL, ROUND, RELU -> false;
                default -> isAnalytic(e.operand(0));
            };
            default -> !e.varies();
        };
    }

    /** The zeros of some factors, and those of another. */
    private Found with(Found found, Found others) {
        List<Root> roots = new ArrayList<>(found.roots());
        double same = NARROWEST * (this.part.high() - this.part.low());
        for (Root root : others.roots()) {
            if (roots.stream().noneMatch((known) -> Math.abs(known.x() - root.x()) <= same)) {
                roots.add(new Root(root.x(), direction(root.x())));
            }
        }
        roots.sort(Comparator.comparingDouble(Root::x));
        List<Interval> intervals = new ArrayList<>(found.intervals());
        intervals.addAll(others.intervals());
        return new Found(roots, intervals, found.undecided() || others.undecided(),
                found.truncated() || others.truncated());
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
