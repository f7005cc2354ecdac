package dev.actiscope.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** A piece so narrow, for its distance from 0, is cut no more. */
    private static final double NARROW = 0x1p-38;

    /** And one so narrow for the whole part. */
    private static final double TINY = 0x1p-44;

    /** As many narrow pieces from a point are its neighbours. */
    private static final int BESIDE = 16;

    /** Where it touches 0, a slope is no more than this. */
    private static final double LEVEL = 1e-9;

    /** Where functions have come to their limits. */
    private static final double OUT = 2000;

    /** As far out as matters. */
    private static final double FAR = 1e300;

    private final Factor function;

    private final Interval part;

    private final Work work;

    private final double tiny;

    private final List<Root> roots = new ArrayList<>();

    private final List<Interval> intervals = new ArrayList<>();

    /** Where it could not be told whether there is a zero. */
    private final List<Interval> doubtful = new ArrayList<>();

    private final Deque<Interval> waiting = new ArrayDeque<>();

    private Limit before;

    private Limit after;

    private boolean undecided;

    private boolean truncated;

    Search(Factor function, Interval part, Work work) {
        this.function = function;
        this.part = part;
        this.work = work;
        this.tiny = TINY * (part.high() - part.low());
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
    Search run() {
        this.waiting.add(this.part);
        while (!this.waiting.isEmpty() && this.roots.size() < MOST && !this.work.isExceeded()) {
            Interval next = this.waiting.remove();
            look(next.low(), next.high());
        }
        this.truncated = !this.waiting.isEmpty() && this.roots.size() >= MOST;
        this.undecided = !this.waiting.isEmpty() && this.work.isExceeded();
        this.roots.sort(Comparator.comparingDouble(Root::x));
        for (Interval part : this.doubtful) {
            this.undecided |= !isSettled(part);
        }
        return this;
    }

    /** In ascending order. */
    List<Root> roots() {
        return this.roots;
    }

    /** Where it is 0 all along. */
    List<Interval> intervals() {
        return this.intervals;
    }

    boolean isUndecided() {
        return this.undecided;
    }

    boolean isTruncated() {
        return this.truncated;
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
            add(new Interval(low, high));
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
        double narrow = Math.max(NARROW * Math.max(Math.abs(low), Math.abs(high)), this.tiny);
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
        if (this.function.second() == null || !first && !last) {
            return false;
        }
        Sign bend = sign(this.function.second(), low, high);
        int side = bend.isPositive() ? 1 : bend.isNegative() ? -1 : 0;
        return side != 0 && (first && side * this.before.value() >= 0 && side * this.before.derivative() >= 0
                || last && side * this.after.value() >= 0 && side * this.after.derivative() <= 0);
    }

    /** Where the function rises all along, or falls. */
    private void cross(double low, double high, int direction) {
        Sign first = at(low);
        Sign last = at(high);
        if (first.isZero() || last.isZero()) {
            add(first.isZero() ? low : high, direction);
        }
        else if (!first.mayBeZero() && !last.mayBeZero()) {
            if (first.isPositive() != last.isPositive()) {
                double x = refined(low, high, direction);
                add((Math.abs(x) < this.tiny && this.function.value().applyAsDouble(0) == 0) ? 0 : exact(x), direction);
            }
        }
        else if (isOpen(direction, first, last) && !isTail(low, high, direction) && !startsAtZero(low, high)) {
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

    /**
     * Whether the function only comes from 0, or goes to 0, far out, where its double may
     * be 0 already.
     */
    private boolean isTail(double low, double high, int direction) {
        double infinity = Double.POSITIVE_INFINITY;
        return this.function.value().applyAsDouble(-infinity) == 0 && goes(direction, low, -1)
                || this.function.value().applyAsDouble(infinity) == 0 && goes(direction, high, 1);
    }

    /** Whether from a point outwards the function rises all along, or falls. */
    private boolean goes(int direction, double from, int side) {
        double near = from;
        while (side * near < FAR) {
            double far = (side * near > OUT) ? side * FAR : near + side * Math.max(1, Math.abs(near));
            Sign rise = sign(this.function.slope(), Math.min(near, far), Math.max(near, far));
            if (!((direction > 0) ? rise.isPositive() : rise.isNegative())) {
                return false;
            }
            near = far;
        }
        return true;
    }

    /** Where it may turn round at 0, on a part as narrow as can be told apart. */
    private void touch(double low, double high) {
        Sign first = at(low);
        Sign last = at(high);
        boolean opposite = first.isPositive() && last.isNegative() || first.isNegative() && last.isPositive();
        int direction = !opposite ? 0 : last.isPositive() ? 1 : -1;
        double x = exact(opposite ? refined(low, high, direction) : low + (high - low) / 2);
        if (opposite || at(x).isZero() && low <= x && x <= high && bends(low, high)) {
            add(x, direction);
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
        return this.function.second() != null && !sign(this.function.second(), low, high).mayBeZero();
    }

    /** Whether the function bends away from a point where it touches 0. */
    private boolean isSettled(Interval doubtful) {
        for (Root root : this.roots) {
            boolean level = Math.abs(this.function.rise().applyAsDouble(root.x())) < LEVEL;
            if (root.direction() == 0 && level && this.function.second() != null) {
                Sign bend = sign(this.function.second(), Math.min(root.x(), doubtful.low()),
                        Math.max(root.x(), doubtful.high()));
                if (bend.isPositive() || bend.isNegative()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(double x, int direction) {
        boolean known = this.roots.stream().anyMatch((root) -> isBeside(root.x(), x))
                || this.intervals.stream().anyMatch((zero) -> isBeside(zero, x));
        if (!known) {
            this.roots.add(new Root(x + 0.0, direction));
        }
    }

    /** With those that it touches. */
    private void add(Interval zero) {
        double low = zero.low();
        double high = zero.high();
        for (Interval known : List.copyOf(this.intervals)) {
            if (isBeside(known.high(), low) || isBeside(known.low(), high)) {
                low = Math.min(low, known.low());
                high = Math.max(high, known.high());
                this.intervals.remove(known);
            }
        }
        Interval all = new Interval(low, high);
        this.intervals.add(all);
        this.roots.removeIf((root) -> isBeside(all, root.x()));
    }

    private boolean isBeside(Interval zero, double x) {
        return isBeside(zero.low(), x) || isBeside(zero.high(), x);
    }

    private boolean isBeside(double one, double other) {
        return Math.abs(one - other) <= BESIDE * Math.max(this.tiny, NARROW * Math.abs(other));
    }

    /** A round number close by, if it is a zero by algebra. */
    private double exact(double x) {
        for (double candidate : new double[] { 0, Math.floor(x * 64 + 0.5) / 64 }) {
            if (Math.abs(candidate - x) <= Math.max(NARROW * Math.abs(x), this.tiny) && at(candidate).isZero()) {
                return candidate;
            }
        }
        return x;
    }

    private double refined(double low, double high, int direction) {
        return new Refinement(this.function, this.work).of(low, high, direction);
    }

}
