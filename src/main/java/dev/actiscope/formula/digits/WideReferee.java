package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Referee;
import dev.actiscope.formula.computing.RunningError;
import dev.actiscope.formula.computing.Tape;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import dev.actiscope.formula.wide.Wide;

/**
 * Leaves alone what doubles compute well, and computes the rest with wide numbers: of the
 * formula as it is written and, where that cancels, as it is computed. An answer is given
 * where its error is within the law: 8 ε (|f| + |x f′|) for the value.
 */
public final class WideReferee implements Referee {

    /** So many operations on wide numbers are done for one request at most. */
    private static final long MOST = 20_000;

    /** What the law allows. */
    private static final double LAW = 8 * 0x1p-52;

    private static final double LEAST = Double.MIN_VALUE;

    /** How far away another slope tells how the slope changes. */
    private static final double NEAR = 0x1p-20;

    /** Far out of a point to ±∞, and near to another, in powers of two. */
    private static final int[] PLACES = { 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 26, 29, 32, 35, 38, 41,
            44, 47, 50, 53, 56, 59, 62, 66, 70, 76, 83, 90, 96 };

    /** And then so many times twice as far. */
    private static final int DOUBLINGS = 18;

    /** Beyond, what comes again and again may be anything. */
    private static final int FAR = 62;

    /** No simple number, and 1 or a little more. */
    private static final double ODD = 1.3247179572447460;

    private final Tape tape;

    private final int function;

    private final int slope;

    private final RunningError errors;

    private final WideGraph written;

    private final WideGraph stable;

    private final boolean swings;

    private WideReferee(Case question) {
        this.tape = question.tape();
        this.function = question.function();
        this.slope = question.slope();
        this.errors = new RunningError(this.tape, Math.max(this.function, this.slope));
        Expression plain = Expansion.expandAll(question.written());
        this.written = new WideGraph(plain, question.names(), question.settings());
        this.stable = new WideGraph(Expansion.expandAll(question.stable()), question.names(), question.settings());
        this.swings = swings(plain);
    }

    /**
     * A referee for one function.
     */
    public static Referee of(Case question) {
        return new WideReferee(question);
    }

    /** Whether there is something periodic, or a power whose value one point may miss. */
    private static boolean swings(Expression e) {
        if (e.is(Operator.CALL) && e.function().isPeriodic() && e.varies()) {
            return true;
        }
        for (Expression operand : e.operands()) {
            if (swings(operand)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Verdict at(double x) {
        return at(x, new Work(MOST));
    }

    @Override
    public void at(double[] x, double[] values, double[] slopes) {
        Work work = new Work(MOST);
        for (int i = 0; i < x.length; i++) {
            Verdict verdict = at(x[i], work);
            values[i] = verdict.value();
            slopes[i] = verdict.slope();
        }
    }

    private Verdict at(double x, Work work) {
        if (x != x) {
            return Verdict.NONE;
        }
        if (Math.abs(x) == Double.POSITIVE_INFINITY) {
            return atInfinity(x);
        }
        RunningError.Results plain = this.errors.at(x);
        boolean isClear = isClear(x, plain);
        work.spend(isClear ? 0 : this.written.size() + this.stable.size());
        return (isClear || work.isExceeded()) ? new Verdict(plain.value(this.function), plain.value(this.slope))
                : new Hearing(x, plain, work).verdict();
    }

    /** Whether doubles give value and slope as well as the law wants it. */
    private boolean isClear(double x, RunningError.Results plain) {
        double slope = plain.value(this.slope);
        double off = plain.error(this.slope);
        double allowed = LAW * (finite(plain.value(this.function)) + finite(x * slope)) + LEAST;
        return plain.error(this.function) <= allowed && (off <= LAW * finite(slope) + LEAST || isLawful(x, slope, off));
    }

    /** For tests. */
    boolean isClear(double x) {
        return isClear(x, this.errors.at(x));
    }

    private static double finite(double number) {
        return (Math.abs(number) < Double.POSITIVE_INFINITY) ? Math.abs(number) : 0;
    }

    /** Whether a slope is so exact as its own slope, told by another near by, allows. */
    private boolean isLawful(double x, double slope, double off) {
        if (!(off <= NEAR * finite(slope)) || x == 0) {
            return false;
        }
        RunningError.Results other = this.errors.at(x * (1 + NEAR));
        double turn = Math.abs(other.value(this.slope) - slope) - off - other.error(this.slope);
        return off <= LAW * (Math.abs(slope) + finite(turn / NEAR));
    }

    /** The case at one point. */
    private final class Hearing {

        private final double x;

        private final double value;

        private final double off;

        private final double slope;

        private final double slopeOff;

        private final Moving written;

        private final Moving stable;

        private Hearing(double x, RunningError.Results plain, Work work) {
            this.x = x;
            this.value = plain.value(WideReferee.this.function);
            this.off = plain.error(WideReferee.this.function);
            this.slope = plain.value(WideReferee.this.slope);
            this.slopeOff = plain.error(WideReferee.this.slope);
            this.written = WideReferee.this.written.at(Wide.of(x), false);
            boolean isClear = isValue(this.written) && isSlope(this.written.slope());
            this.stable = isClear ? this.written : WideReferee.this.stable.at(Wide.of(x), false);
            work.spend(WideReferee.this.written.size() + (isClear ? 0 : WideReferee.this.stable.size()));
        }

        private boolean isValue(Moving function) {
            double slope = Math.abs(function.slope().toDouble());
            double allowed = LAW / 2 * finite(this.x * slope);
            return function.value().vouches(LAW / 2, (allowed == allowed) ? allowed : 0);
        }

        private static boolean isSlope(Wide slope) {
            return slope.vouches(LAW / 2, 0);
        }

        private Verdict verdict() {
            double value = value();
            return new Verdict(value, hasValue(value) ? slope() : Double.NaN);
        }

        /** What is too large for a double is a value, too. */
        private boolean hasValue(double value) {
            return Math.abs(value) < Double.POSITIVE_INFINITY || value == value && !this.written.value().isNone();
        }

        private double value() {
            if (isValue(this.written)) {
                return this.written.value().toDouble();
            }
            if (this.written.value().isNone()) {
                boolean isFinite = Math.abs(this.value) < Double.POSITIVE_INFINITY;
                return isFinite ? WideReferee.this.beside(this.x, this.value, true) : this.value;
            }
            return isValue(this.stable) ? this.stable.value().toDouble()
                    : better(this.written.value(), this.stable.value(), this.value, this.off);
        }

        private double slope() {
            Wide one = this.written.slope();
            Wide other = this.stable.slope();
            if (isSlope(one) || isSlope(other)) {
                return (isSlope(one) ? one : other).toDouble();
            }
            if (one.isNone()) {
                return (Math.abs(this.slope) == Double.POSITIVE_INFINITY) ? this.slope
                        : WideReferee.this.beside(this.x, this.slope, false);
            }
            return better(one, other, this.slope, this.slopeOff);
        }

        /** What is known best, though it is not within the law. */
        private static double better(Wide one, Wide other, double plain, double off) {
            double best = plain;
            double least = (plain == plain) ? off : Double.POSITIVE_INFINITY;
            for (Wide wide : new Wide[] { one, other }) {
                if (!wide.isNone() && wide.error() < least) {
                    best = (wide.sign() == Wide.UNCERTAIN) ? 0 : wide.toDouble();
                    least = wide.error();
                }
            }
            return best;
        }

    }

    private Verdict atInfinity(double x) {
        List<Wide> values = new ArrayList<>();
        List<Wide> slopes = new ArrayList<>();
        Wide side = Wide.of((x > 0) ? ODD : -ODD);
        for (int i = 0; i < PLACES.length + DOUBLINGS; i++) {
            look(side.scaled(place(i)), place(i), values, slopes);
        }
        double value = limit(values, this.tape.at(this.function, x));
        return new Verdict(value, (value == value) ? limit(slopes, this.tape.at(this.slope, x)) : Double.NaN);
    }

    private static long place(int index) {
        int more = index - PLACES.length + 1;
        return (more <= 0) ? PLACES[index] : (long) PLACES[PLACES.length - 1] << more;
    }

    /** Value and slope at a place, unless it is too near to tell what swings. */
    private void look(Wide x, long place, List<Wide> values, List<Wide> slopes) {
        if (this.swings && place < FAR) {
            return;
        }
        Moving found = this.written.at(x, place >= FAR);
        boolean isKnown = found.value().isNone()
                || found.value().vouches(LAW, LEAST) && found.slope().vouches(LAW, LEAST);
        Moving other = isKnown ? found : this.stable.at(x, place >= FAR);
        values.add(better(found.value(), other.value()));
        slopes.add(better(found.slope(), other.slope()));
    }

    private static Wide better(Wide one, Wide other) {
        return (one.isNone() || one.vouches(LAW, LEAST) || other.isNone() || !(other.error() < one.error())) ? one
                : other;
    }

    private double limit(List<Wide> numbers, double expected) {
        return Tendency.of(numbers, expected, !this.swings);
    }

    /**
     * What value or slope are on both sides of a point, or on the only side where there
     * are any.
     */
    private double beside(double x, double expected, boolean ofValue) {
        List<Wide> left = new ArrayList<>();
        List<Wide> right = new ArrayList<>();
        List<Wide> others = new ArrayList<>();
        for (int i = 0; i < PLACES.length + ((x == 0) ? DOUBLINGS : 0); i++) {
            Wide step = ((x == 0) ? Wide.of(ODD) : Wide.of(x * ODD)).scaled(-place(i));
            look(Wide.of(x).minus(step), place(i), ofValue ? left : others, ofValue ? others : left);
            look(Wide.of(x).plus(step), place(i), ofValue ? right : others, ofValue ? others : right);
        }
        if (isNowhere(left) || isNowhere(right)) {
            return limit(isNowhere(left) ? right : left, expected);
        }
        double limit = limit(left, expected);
        return (Math.abs(limit - limit(right, expected)) <= LAW * Math.abs(limit)) ? limit : Double.NaN;
    }

    private static boolean isNowhere(List<Wide> numbers) {
        for (Wide number : numbers) {
            if (!number.isNone()) {
                return false;
            }
        }
        return true;
    }

}
