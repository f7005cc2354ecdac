package dev.actiscope.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Expression;

/**
 * The zeros of a function on a part of the axis where it does not jump. The part is cut
 * until on each piece the function stays off 0, or rises or falls all along; where
 * neither shows before the pieces are as narrow as can be told apart, it is said that
 * something may be missing.
 */
final class Search {

    /** Where there are more, the rest is left out. */
    static final int MOST = 100;

    /** Not a half, so that nobody's round number is an end. */
    private static final double CUT = 0.4873;

    /** A piece so narrow for the whole part is cut no more. */
    private static final double TINY = 0x1p-44;

    /** Where it touches 0, a slope is no more than this. */
    private static final double LEVEL = 1e-9;

    private final Factor function;

    private final Interval part;

    private final Work work;

    private final double tiny;

    private final Gathered zeros;

    /** Where it could not be told whether there is a zero. */
    private final List<Interval> doubtful = new ArrayList<>();

    private final Deque<Interval> waiting = new ArrayDeque<>();

    private Limit before;

    private Limit after;

    Search(Factor function, Interval part, Work work) {
        this.function = function;
        this.part = part;
        this.work = work;
        this.tiny = TINY * (part.high() - part.low());
        this.zeros = new Gathered(this.tiny);
    }

    /**
     * The same, knowing what the function tends to at the ends.
     * @param before null if that is not known
     * @param after null if that is not known
     */
    Search between(Limit before, Limit after) {
        this.before = before;
        this.after = after;
        return this;
    }

    /**
     * Wider parts before narrower ones, so that work that is short is short everywhere.
     */
    Found run() {
        this.waiting.add(this.part);
        while (!this.waiting.isEmpty() && this.zeros.count() < MOST && !this.work.isExceeded()) {
            Interval next = this.waiting.remove();
            look(next.low(), next.high());
        }
        boolean truncated = !this.waiting.isEmpty() && this.zeros.count() >= MOST;
        boolean undecided = !this.waiting.isEmpty() && this.work.isExceeded();
        List<Root> roots = this.zeros.roots();
        for (Interval part : this.doubtful) {
            undecided |= !isSettled(part, roots);
        }
        return new Found(roots, this.zeros.intervals(), undecided, truncated);
    }

    private Sign sign(Expression e, double low, double high) {
        return Sign.of(e, new Interval(low, high), this.work);
    }

    private Sign at(double x) {
        return sign(this.function.expression(), x, x);
    }

    private void look(double low, double high) {
        Sign sign = sign(this.function.expression(), low, high);
        if (sign.isZero()) {
            this.zeros.add(new Interval(low, high));
            return;
        }
        if (!sign.mayBeZero()) {
            return;
        }
        Sign rise = (this.function.slope() != null) ? sign(this.function.slope(), low, high) : null;
        if (rise != null && (rise.isPositive() || rise.isNegative())) {
            cross(low, high, rise.isPositive() ? 1 : -1);
            return;
        }
        double middle = low + CUT * (high - low);
        if (rise != null && at(middle).staysOffZero(rise, middle - low, high - middle) || bendsAway(low, high)) {
            return;
        }
        double narrow = Math.max(Gathered.NARROW * Math.max(Math.abs(low), Math.abs(high)), this.tiny);
        if (high - low <= narrow || !(low < middle && middle < high)) {
            touch(low, high);
            return;
        }
        this.waiting.add(new Interval(low, middle));
        this.waiting.add(new Interval(middle, high));
    }

    /** Whether it bends away from 0, where it is at an end of the part. */
    private boolean bendsAway(double low, double high) {
        boolean first = this.before != null && low == this.part.low();
        boolean last = this.after != null && high == this.part.high();
        if (!first && !last || this.function.second().get() == null) {
            return false;
        }
        Sign bend = sign(this.function.second().get(), low, high);
        int side = bend.isPositive() ? 1 : bend.isNegative() ? -1 : 0;
        return side != 0 && (first && side * this.before.value() >= 0 && side * this.before.derivative() >= 0
                || last && side * this.after.value() >= 0 && side * this.after.derivative() <= 0);
    }

    /** Where the function rises all along, or falls. */
    private void cross(double low, double high, int direction) {
        Sign first = at(low);
        Sign last = at(high);
        if (first.isZero() || last.isZero()) {
            this.zeros.add(first.isZero() ? low : high, direction);
        }
        else if (!first.mayBeZero() && !last.mayBeZero()) {
            if (first.isPositive() != last.isPositive() && last.isPositive() != direction > 0) {
                // It goes the other way than its slope: there is a jump.
                this.doubtful.add(new Interval(low, high));
            }
            else if (first.isPositive() != last.isPositive()) {
                double x = refined(low, high, direction);
                boolean atZero = Math.abs(x) < this.tiny && this.function.value().applyAsDouble(0) == 0;
                this.zeros.add(atZero ? 0 : exact(x), direction);
            }
        }
        else if (isOpen(direction, first, last)
                && !new Outskirts(this.function, this.work).areReached(low, high, direction)
                && !startsAtZero(low, high)) {
            this.doubtful.add(new Interval(low, high));
        }
    }

    /** Whether signs at both ends leave room for a zero. */
    private static boolean isOpen(int direction, Sign first, Sign last) {
        return (direction > 0) ? !first.isPositive() && !last.isNegative() : !first.isNegative() && !last.isPositive();
    }

    /** Whether it is the end of the part that is the zero. */
    private boolean startsAtZero(double low, double high) {
        return this.before != null && low == this.part.low() && this.before.value() == 0
                || this.after != null && high == this.part.high() && this.after.value() == 0;
    }

    /** Where it may turn round at 0, on a part as narrow as can be told apart. */
    private void touch(double low, double high) {
        Sign first = at(low);
        Sign last = at(high);
        boolean opposite = first.isPositive() && last.isNegative() || first.isNegative() && last.isPositive();
        int direction = !opposite ? 0 : last.isPositive() ? 1 : -1;
        double x = exact(opposite ? refined(low, high, direction) : low + (high - low) / 2);
        if (opposite || at(x).isZero() && low <= x && x <= high && (bends(low, high) || passes(low, high))) {
            this.zeros.add(x, direction);
        }
        else {
            this.doubtful.add(new Interval(low, high));
        }
    }

    /** Whether what is 0 at a point is not 0 all along. */
    private boolean bends(double low, double high) {
        if (!at(low).mayBeZero() || !at(high).mayBeZero()) {
            return true;
        }
        return this.function.second().get() != null && !sign(this.function.second().get(), low, high).mayBeZero();
    }

    /**
     * Whether it never turns back, so that it is 0 once: to be so all along, what has one
     * formula would have to be 0 everywhere.
     */
    private boolean passes(double low, double high) {
        if (this.function.slope() == null || !isSomething()) {
            return false;
        }
        Sign rise = sign(this.function.slope(), low, high);
        return rise.isNowhereNegative() || rise.isNowherePositive();
    }

    private boolean isSomething() {
        double middle = this.part.low() + CUT * (this.part.high() - this.part.low());
        return !at(this.part.low()).mayBeZero() || !at(middle).mayBeZero() || !at(this.part.high()).mayBeZero();
    }

    /** Whether the function bends away from a point where it touches 0. */
    private boolean isSettled(Interval doubtful, List<Root> roots) {
        for (Root root : roots) {
            double from = Math.min(root.x(), doubtful.low());
            double to = Math.max(root.x(), doubtful.high());
            if (passes(from, to)) {
                return true;
            }
            boolean level = Math.abs(this.function.rise().applyAsDouble(root.x())) < LEVEL;
            if (root.direction() == 0 && level && this.function.second().get() != null) {
                Sign bend = sign(this.function.second().get(), from, to);
                if (bend.isPositive() || bend.isNegative()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A round number close by, if it is a zero by algebra. */
    private double exact(double x) {
        for (double candidate : new double[] { 0, Math.floor(x * 64 + 0.5) / 64 }) {
            if (Math.abs(candidate - x) <= Math.max(Gathered.NARROW * Math.abs(x), this.tiny)
                    && at(candidate).isZero()) {
                return candidate;
            }
        }
        return x;
    }

    private double refined(double low, double high, int direction) {
        return new Refinement(this.function, this.work).of(low, high, direction);
    }

}
