package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Where an expression passes a level, on a part of the axis: solved where that is easy,
 * else enclosed and closed in on.
 */
final class Roots {

    /** Where there are more, none is told. */
    static final int MOST = 1000;

    /** Of a part with more levels the halves are looked at. */
    private static final int DENSE = 64;

    /** Until as often as this: what is still dense then is left out. */
    private static final int MOST_CUTS = 8;

    /**
     * More parts than this that may or may not hold a root are not looked into: the
     * expression waves without end.
     */
    private static final int MOST_PARTS = 256;

    /**
     * A part of this width for its distance from 0 holds a root if anything changes sign
     * in it.
     */
    private static final double NARROW = 0x1p-20;

    /** Parts as close to 0 as this are narrow. */
    private static final double TINY = 0x1p-60;

    /** Not a half, so that nobody's round number is an end. */
    private static final double CUT = 0.4873;

    /** Where in a part one looks whether all of it is level: evenly spaced nowhere. */
    private static final double[] WITHIN = { 0.4873, 0, 0.2137, 0.7601, 1 };

    /**
     * As wide as this, for its distance from 0, is a part whose inside these places tell.
     */
    private static final double CLOSE = 0.5;

    /** Of the largest numbers in a sum: what is left of it may be rounding. */
    private static final double ROUNDING = 0x1p-50;

    /** A number is round if so many times it is whole. */
    private static final double ROUND = 64;

    /** Doubles that are 0 from 0 to here tell nothing. */
    private static final double NEAR_ZERO = 0x1p-16;

    /** So many times as far as it is wide, signs beside a part are looked for. */
    private static final double FARTHER = 0x1p10;

    private static final int MOST_STEPS = 200;

    /** Of more pieces they are not looked at one by one. */
    private static final int MOST_PIECES = 32;

    /** What a step costs besides the nodes. */
    private static final int STEP = 8;

    private final ElementarySlopes slopes;

    private final Work work;

    private final Bounds part;

    private final List<Double> roots = new ArrayList<>();

    /** Where doubles do not tell whether a level is passed. */
    private final List<Flat> flats = new ArrayList<>();

    private boolean all = true;

    private boolean doubtful;

    /**
     * A part where doubles tell nothing from a level, all along or from some point on.
     */
    private record Flat(Bounds x, double level) {
    }

    Roots(Bounds part, ElementarySlopes slopes, Work work) {
        this.part = part;
        this.slopes = slopes;
        this.work = work;
    }

    /**
     * The roots of a crossing.
     * @param smooth the pieces of the part, by their ends, in each of which the
     * expression is smooth
     * @return in no order, not all of them different; none if there are too many
     */
    List<Double> of(Crossing crossing, List<Double> smooth) {
        this.roots.clear();
        collect(crossing, smooth, this.part, MOST_CUTS);
        boolean many = this.roots.size() > MOST || this.work.isExceeded();
        this.all &= !many;
        return many ? List.of() : this.roots;
    }

    /**
     * The same where no part of the expression passes a level between the ends of pieces:
     * of its branches there is one on each.
     */
    List<Double> between(Crossing crossing, List<Double> smooth) {
        if (smooth.size() == 2 || smooth.size() > MOST_PIECES || !hasBranches(crossing.of())) {
            return of(crossing, smooth);
        }
        this.roots.clear();
        for (int i = 1; i < smooth.size(); i++) {
            Bounds piece = new Bounds(Math.max(smooth.get(i - 1), this.part.low()),
                    Math.min(smooth.get(i), this.part.high()));
            Expression branch = branch(crossing.of(), piece.low() + CUT * (piece.high() - piece.low()));
            Crossing own = new Crossing(branch, crossing.level(), crossing.step(), crossing.singular());
            if (branch.varies()) {
                collect(own, smooth, piece, MOST_CUTS);
            }
        }
        boolean many = this.roots.size() > MOST || this.work.isExceeded();
        this.all &= !many;
        return many ? List.of() : this.roots;
    }

    private static boolean hasBranches(Expression e) {
        boolean branches = e.is(Operator.IF);
        for (Expression operand : e.operands()) {
            branches |= operand.varies() && hasBranches(operand);
        }
        return branches;
    }

    /** What an expression is about a point, without those branches that are not taken. */
    private Expression branch(Expression e, double inside) {
        if (!e.varies()) {
            return e;
        }
        if (e.is(Operator.IF)) {
            double condition = value(e.operand(0), inside);
            return (condition != condition) ? e : branch(e.operand((condition != 0) ? 1 : 2), inside);
        }
        return e.map((operand) -> branch(operand, inside));
    }

    /** Whether none was left out so far. */
    boolean areAll() {
        return this.all;
    }

    /** Whether some may be none, or be elsewhere, and some not have been found. */
    boolean areDoubtful() {
        return this.doubtful;
    }

    /** Cuts a part with many levels, to leave out only where they are too dense. */
    private void collect(Crossing crossing, List<Double> smooth, Bounds x, int cuts) {
        Expression u = crossing.of();
        Bounds values = Enclosure.values(u, x);
        double count = crossing.count(values);
        this.work.spend(u.size());
        if (count == 0 || Double.isNaN(count) || this.work.isExceeded()) {
            return;
        }
        if (count > DENSE && cuts > 0) {
            double middle = x.low() + CUT * (x.high() - x.low());
            collect(crossing, smooth, new Bounds(x.low(), middle), cuts - 1);
            collect(crossing, smooth, new Bounds(middle, x.high()), cuts - 1);
        }
        else if (count <= DENSE && Inverse.isKnown(u)) {
            Inverse inverse = new Inverse(x, this.work, this.roots);
            for (int i = 0; i < count && this.roots.size() <= MOST; i++) {
                inverse.solve(u, crossing.level(values, i));
            }
        }
        else if (count <= DENSE) {
            close(crossing, ends(smooth, x));
        }
        else {
            this.all = false;
        }
    }

    /** The pieces of a part. */
    private static List<Double> ends(List<Double> smooth, Bounds x) {
        List<Double> ends = new ArrayList<>();
        ends.add(Math.max(smooth.get(0), Math.nextDown(x.low())));
        for (double end : smooth) {
            if (x.low() <= end && end <= x.high()) {
                ends.add(end);
            }
        }
        ends.add(Math.min(smooth.get(smooth.size() - 1), Math.nextUp(x.high())));
        return ends;
    }

    private void close(Crossing crossing, List<Double> smooth) {
        List<Bounds> parts = new ArrayList<>();
        for (int i = 1; i < smooth.size(); i++) {
            double low = Math.nextUp(smooth.get(i - 1));
            double high = Math.nextDown(smooth.get(i));
            if (low < high) {
                parts.add(new Bounds(low, high));
            }
        }
        while (!parts.isEmpty() && !this.work.isExceeded() && this.roots.size() <= MOST) {
            List<Bounds> halves = new ArrayList<>();
            for (Bounds one : parts) {
                if (this.work.isExceeded() || settled(crossing, one)) {
                    continue;
                }
                double middle = one.low() + CUT * (one.high() - one.low());
                halves.add(new Bounds(one.low(), middle));
                halves.add(new Bounds(middle, one.high()));
            }
            boolean many = halves.size() > MOST_PARTS + 2 * smooth.size();
            this.all &= !many;
            parts = many ? List.of() : halves;
        }
        passFlats(crossing, smooth);
    }

    /** Those that are next to each other are one. */
    private void passFlats(Crossing crossing, List<Double> smooth) {
        this.flats.sort((one, other) -> Double.compare(one.x.low(), other.x.low()));
        for (int i = 0; i < this.flats.size() && !this.work.isExceeded(); i++) {
            Flat flat = this.flats.get(i);
            Bounds run = flat.x;
            while (i + 1 < this.flats.size() && this.flats.get(i + 1).x.low() <= run.high()
                    && this.flats.get(i + 1).level == flat.level) {
                run = run.hull(this.flats.get(++i).x);
            }
            pass(off(crossing.of(), flat.level), run, smooth);
        }
        this.flats.clear();
    }

    /**
     * Whether an expression stays on its level in a part far enough from 0 for its width,
     * as far as doubles can tell: there it passes nothing.
     */
    private boolean isLevel(Crossing crossing, Bounds part) {
        if (part.high() - part.low() > CLOSE * Math.max(-part.low(), part.high())) {
            return false;
        }
        for (double share : WITHIN) {
            double x = part.low() + share * (part.high() - part.low());
            double off = value(crossing.of(), x) - crossing.level();
            if (!(Math.abs(off) <= ROUNDING * size(crossing, x))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a root where doubles stay on the level for a while, as those of x − tanh(x) do
     * near 0, if the signs to both sides differ or it touches the level at a round
     * number.
     */
    private void pass(Expression off, Bounds run, List<Double> smooth) {
        double least = smooth.get(0);
        double most = smooth.get(smooth.size() - 1);
        for (double end : smooth) {
            least = (end <= run.low()) ? Math.max(least, end) : least;
            most = (end >= run.high()) ? Math.min(most, end) : most;
        }
        double before = beside(off, run.low(), run.low() - run.high(), least);
        double after = beside(off, run.high(), run.high() - run.low(), most);
        if (before != before || after != after) {
            return;
        }
        double middle = run.low() + (run.high() - run.low()) / 2;
        double round = Math.floor(middle * ROUND + 0.5) / ROUND;
        if (before < round && round < after && sign(off, round, round).isZero()) {
            this.roots.add(round);
            return;
        }
        this.doubtful = true;
        if (differ(sign(off, before, before), sign(off, after, after))) {
            this.roots.add(middle);
        }
    }

    /**
     * Where next to an end of a part the sign is certain, from there farther and farther
     * off; NaN where it is not.
     */
    private double beside(Expression off, double end, double step, double farthest) {
        double x = end;
        for (double next = step / 2; sign(off, x, x).mayBeZero(); next *= 2) {
            x = end + next;
            boolean gone = Math.abs(next) >= Math.min(Math.abs(farthest - end), FARTHER * Math.abs(step));
            if (gone || this.work.isExceeded()) {
                return Double.NaN;
            }
        }
        return x;
    }

    private static boolean differ(Sign one, Sign other) {
        return one.isPositive() && other.isNegative() || one.isNegative() && other.isPositive();
    }

    private static Expression off(Expression u, double level) {
        return (level != 0) ? Expression.difference(u, Expression.number(level)) : u;
    }

    /** How large the numbers are whose sum an expression is. */
    private double size(Crossing crossing, double x) {
        double size = Math.abs(crossing.level());
        if (crossing.of().is(Operator.SUM)) {
            for (Expression term : crossing.of().operands()) {
                size += Math.abs(value(term, x));
            }
        }
        return size;
    }

    /** Whether a part needs no cutting: its roots are known, or it has none. */
    private boolean settled(Crossing crossing, Bounds x) {
        Expression u = crossing.of();
        this.work.spend(4 * u.size());
        Enclosure enclosure = Enclosure.of(u, x, this.slopes);
        Bounds values = enclosure.value();
        if (crossing.count(values) == 0 || values.isNone() || values.isOne()) {
            return true;
        }
        double middle = x.low() + (x.high() - x.low()) / 2;
        double centre = value(u, middle);
        Bounds slope = enclosure.slope().isNone() ? Bounds.ALL : enclosure.slope();
        Bounds around = Bounds.only(centre).plus(slope.times(new Bounds(x.low() - middle, x.high() - middle)));
        if (centre == centre && crossing.count(wider(around)) == 0) {
            return true;
        }
        if (isLevel(crossing, x)) {
            this.flats.add(new Flat(x, crossing.level()));
            return true;
        }
        boolean narrow = x.high() - x.low() <= Math.max(TINY, NARROW * Math.max(-x.low(), x.high()));
        if (!narrow && slope.contains(0)) {
            return false;
        }
        double low = value(u, x.low());
        double high = value(u, x.high());
        if (low != low || high != high) {
            return narrow;
        }
        Bounds between = new Bounds(Math.min(low, high), Math.max(low, high));
        double count = crossing.count(between);
        if (count > MOST) {
            this.work.spend(Work.ALL);
        }
        for (int i = 0; i < count && !this.work.isExceeded(); i++) {
            double level = crossing.level(between, i);
            double root = between(u, level, x, high > low);
            add(u, level, x, isFromZero(u, level, root) ? 0 : root, isOff(low, level) && isOff(high, level));
        }
        if (narrow && count == 0) {
            touch(crossing, x, values);
        }
        return true;
    }

    /**
     * Adds a root of the doubles, so far as it is one of the expression: where bounds say
     * that there is none it is what underflow or rounding left, and where they cannot say
     * where it is it may be.
     * @param passed whether the doubles have different signs to both sides
     */
    private void add(Expression u, double level, Bounds part, double root, boolean passed) {
        Expression off = off(u, level);
        if (root == 0 || isPassed(off, part, root)) {
            this.roots.add(root);
            return;
        }
        if (!sign(off, part.low(), part.high()).mayBeZero()) {
            return;
        }
        double round = Math.floor(root * ROUND + 0.5) / ROUND;
        boolean near = Math.abs(round - root) <= ((round == 0) ? NEAR_ZERO : NARROW * Math.abs(round));
        for (double exact : new double[] { near ? round : root, part.low(), part.high() }) {
            if (sign(off, exact, exact).isZero()) {
                this.roots.add(exact);
                return;
            }
        }
        if (passed) {
            this.doubtful = true;
            this.roots.add(root);
        }
        else {
            this.flats.add(new Flat(part, level));
        }
    }

    /** Whether a value is another one, and not what underflow or overflow left. */
    private static boolean isOff(double value, double level) {
        return value != level && Math.abs(value) < Double.POSITIVE_INFINITY;
    }

    /** Whether its signs on either side are certain and differ. */
    private boolean isPassed(Expression off, Bounds part, double root) {
        double before = Math.max(part.low(), root - NARROW * Math.abs(root));
        double after = Math.min(part.high(), root + NARROW * Math.abs(root));
        return differ(sign(off, before, before), sign(off, after, after));
    }

    private Sign sign(Expression e, double low, double high) {
        return Sign.of(e, new Interval(low, high), this.work);
    }

    /** With room for rounding. */
    private static Bounds wider(Bounds bounds) {
        double room = 1e-14 * Math.max(Math.abs(bounds.low()), Math.abs(bounds.high()));
        return new Bounds(bounds.low() - room, bounds.high() + room);
    }

    private double value(Expression u, double x) {
        this.work.spend(u.size());
        return Side.at(u, x, this.slopes).value();
    }

    /** The root between two ends where a smooth expression is below and above a level. */
    private double between(Expression u, double level, Bounds ends, boolean rising) {
        double low = ends.low();
        double high = ends.high();
        double x = low + (high - low) / 2;
        for (int i = 0; i < MOST_STEPS && !this.work.isExceeded(); i++) {
            this.work.spend(u.size() + STEP);
            Side.Jet jet = Side.at(u, x, this.slopes);
            double off = jet.value() - level;
            if (off == 0) {
                return x;
            }
            if (off < 0 == rising) {
                low = x;
            }
            else {
                high = x;
            }
            double next = x - off / jet.slope();
            // After some steps that lead nowhere it is halved now and then.
            if (!(low < next && next < high) || i % 8 == 7) {
                next = low + (high - low) / 2;
            }
            if (next == x || next <= low || next >= high) {
                return x;
            }
            x = next;
        }
        return x;
    }

    /** Whether 0 is a root too, and doubles tell nothing apart from there to another. */
    private boolean isFromZero(Expression u, double level, double root) {
        return value(u, 0) == level && value(u, root / 2) == level && value(u, root / 1024) == level;
    }

    /** Where the expression turns round in a narrow part, if it does so on a level. */
    private void touch(Crossing crossing, Bounds part, Bounds values) {
        Expression u = crossing.of();
        double low = part.low();
        double high = part.high();
        double slope = Side.at(u, low, this.slopes).slope();
        if (!(slope * Side.at(u, high, this.slopes).slope() < 0)) {
            return;
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            this.work.spend(u.size());
            if (Side.at(u, middle, this.slopes).slope() * slope > 0) {
                low = middle;
            }
            else {
                high = middle;
            }
        }
        double level = crossing.level(values, 0);
        double far = Math.max(Math.abs(value(u, part.low()) - level), Math.abs(value(u, part.high()) - level));
        if (Math.abs(value(u, low) - level) < 0.01 * far) {
            this.roots.add(low);
        }
    }

}
