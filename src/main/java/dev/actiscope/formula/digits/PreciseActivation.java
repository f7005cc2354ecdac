package dev.actiscope.formula.digits;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Accuracy;
import dev.actiscope.formula.computing.Exactness;
import dev.actiscope.formula.computing.RunningError;
import dev.actiscope.formula.computing.Work;

/**
 * A formula at fixed parameters whose values and slopes hold the law of accuracy: what
 * doubles compute stands where a bound of their error says that it may, the rest is
 * computed with wide numbers. At infinity are the limits. Pictures are drawn of doubles
 * where those hold the law here and there along the way.
 */
public final class PreciseActivation implements Activation {

    /**
     * What one answer may cost that has no budget with others, in sums of wide numbers: a
     * hundredth of a second. After that doubles have to do, and what they leave no digit
     * of is not told.
     */
    private static final long MOST = 100_000;

    /** And so many times as many where one point is asked for after the other. */
    private static final int TIMES = 2;

    /** To know what doubles may be off by takes so many operations for each. */
    private static final int ERRORS = 4;

    /** So many of them take the time of a sum of wide numbers. */
    private static final int OPERATIONS = 8;

    /** So many digits of a number can be trusted that is as accurate as the law asks. */
    public static final int ALL = 16;

    /** So many lists of kinks are asked for again and again. */
    private static final int REMEMBERED = 4;

    private final Activation plain;

    private final Accuracy accuracy;

    private final WideForms forms;

    private final OctaveSeries octaves;

    /** For all that is asked; null if each answer has its own. */
    private final Work shared;

    /** For all that is asked point by point. */
    private final Work alone;

    /** The latest, since value and slope of a point are asked for one after the other. */
    private Point latest = new Point(Double.NaN, ValueAndSlope.NONE);

    /** What is known of how its pictures may be drawn; null for nothing, ever. */
    private final Looks looks;

    /** Found when they are first needed. */
    private ValueAndSlope atInfinity;

    private ValueAndSlope atMinusInfinity;

    /** The latest last: those of a chart's window, and of all the axis. */
    private final List<Holes> holes = new ArrayList<>();

    private record Holes(List<Kink> plain, List<Kink> exact) {
    }

    private record Point(double x, ValueAndSlope results) {
    }

    private PreciseActivation(Exactness.Case function, Looks looks, Work shared) {
        this.looks = looks;
        this.shared = shared;
        this.alone = (shared != null) ? shared : new Work(TIMES * MOST);
        this.plain = function.plain();
        this.accuracy = new Accuracy(function.written(), function.stable(), function.derivative(), function.names(),
                function.settings());
        this.forms = new WideForms(function);
        this.octaves = new OctaveSeries(this.forms);
    }

    /**
     * A function with its digits; as it is if it is too large for that.
     */
    public static Activation of(Exactness.Case function) {
        return of(function, null, null);
    }

    /**
     * The same for one formula whose pictures move: whether doubles do for these is
     * looked at once, not for each, and again by {@link #look}.
     */
    public static Exactness moving() {
        Looks looks = new Looks();
        return new Exactness() {

            @Override
            public Activation of(Case function) {
                return PreciseActivation.of(function, looks, null);
            }

            /** Of which it is looked each time. */
            @Override
            public Exactness ofSlope() {
                return PreciseActivation::of;
            }

        };
    }

    /**
     * The same, where there is one budget for all that is asked of it.
     * @param work what it costs is counted here, in sums of wide numbers; when that is
     * exceeded, doubles have to do
     */
    public static Exactness within(Work work) {
        return (function) -> of(function, null, work);
    }

    private static Activation of(Exactness.Case function, Looks looks, Work shared) {
        try {
            return new PreciseActivation(function, looks, shared);
        }
        catch (InvalidInputException tooLarge) {
            return function.plain();
        }
    }

    @Override
    public double value(double x) {
        return at(x).value().number();
    }

    @Override
    public double derivative(double x) {
        return at(x).slope().number();
    }

    /**
     * How many decimal digits of the value can be trusted: {@value #ALL} where it is as
     * accurate as it should be, or there is none; fewer where the formula cancels so far
     * that no more are known; 0 where there may be a value of which no digit is.
     */
    public int digits(double x) {
        return at(x).value().digits();
    }

    /**
     * The same of the slope.
     */
    public int slopeDigits(double x) {
        return at(x).slope().digits();
    }

    private ValueAndSlope at(double x) {
        Point point = this.latest;
        if (point.x != x || x == 0) {
            point = new Point(x, at(x, this.alone));
            this.latest = point;
        }
        return point.results;
    }

    @Override
    public void compute(double[] x, double[] values, double[] slopes) {
        compute(x, values, slopes, work());
    }

    private Work work() {
        return (this.shared != null) ? this.shared : new Work(MOST);
    }

    private void compute(double[] x, double[] values, double[] slopes, Work work) {
        for (int i = 0; i < x.length; i++) {
            ValueAndSlope results = at(x[i], work);
            values[i] = results.value().number();
            slopes[i] = results.slope().number();
        }
    }

    /**
     * Where the digits of the value are in doubt, at powers of ten.
     * @return four at most, none if nothing shows
     */
    public List<Doubt> doubts() {
        return new Doubts(this).all();
    }

    /** What doubles say, right or wrong. */
    double plainValue(double x) {
        return this.plain.value(x);
    }

    ValueAndSlope at(double x, Work work) {
        if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
            return (x != x) ? ValueAndSlope.NONE : atInfinity(x);
        }
        RunningError.Results plain = this.accuracy.at(x);
        if (this.accuracy.isLawful(x, plain)) {
            return Accuracy.isNone(plain) ? ValueAndSlope.NONE
                    : new ValueAndSlope(TrustedNumber.accurate(plain.first()), TrustedNumber.accurate(plain.second()));
        }
        if (work.isExceeded()) {
            TrustedNumber value = TrustedNumber.of(plain.first(), plain.firstError());
            return new ValueAndSlope(value,
                    value.isNumber() ? TrustedNumber.of(plain.second(), plain.secondError()) : value);
        }
        Moving series = this.octaves.at(x, work);
        if (PrecisePoint.isKnown(series, x)) {
            return new ValueAndSlope(TrustedNumber.accurate(series.value().toDouble()),
                    TrustedNumber.accurate(series.slope().toDouble()));
        }
        PrecisePoint point = new PrecisePoint(this.forms, x, plain);
        ValueAndSlope results = point.results();
        work.spend(point.work());
        return results;
    }

    private ValueAndSlope atInfinity(double x) {
        ValueAndSlope known = (x > 0) ? this.atInfinity : this.atMinusInfinity;
        if (known == null) {
            Limits limits = new Limits(this.forms);
            known = limits.atInfinity(x, this.plain.value(x), this.plain.derivative(x));
            this.alone.spend((this.shared != null) ? limits.work() : 0);
            this.atInfinity = (x > 0) ? known : this.atInfinity;
            this.atMinusInfinity = (x > 0) ? this.atMinusInfinity : known;
        }
        return known;
    }

    /**
     * Where what it may cost was spent before, pictures are drawn of doubles.
     */
    @Override
    public void sample(double[] x, double[] values, double[] slopes) {
        Work work = work();
        if (work.isExceeded() || isEnough(x)) {
            this.plain.sample(x, values, slopes);
        }
        else {
            work.spend((long) operationsWithErrors() * x.length / OPERATIONS);
            compute(x, values, slopes, work);
        }
    }

    private boolean isEnough(double[] x) {
        return (this.looks == null || x.length == 0) ? this.accuracy.isEnough(x)
                : this.looks.isEnough(new Interval(x[0], x[x.length - 1]), this.accuracy::isEnough);
    }

    /**
     * Looks again whether doubles do for a picture that has come to rest.
     * @param part of the axis that it shows
     * @return whether they do not, and have been taken to do: it has to be drawn anew
     */
    public boolean look(Interval part) {
        return this.looks != null && this.looks.renew(part, this.accuracy::isEnough);
    }

    @Override
    public boolean maySwing() {
        return this.plain.maySwing();
    }

    @Override
    public int operations() {
        return this.plain.operations();
    }

    @Override
    public int operationsWithErrors() {
        return ERRORS * operations();
    }

    @Override
    public Interval range() {
        return this.plain.range();
    }

    @Override
    public List<Kink> kinks() {
        return exact(this.plain.kinks());
    }

    @Override
    public List<Kink> kinks(Interval part) {
        return exact(this.plain.kinks(part));
    }

    /** Next to a hole doubles have little but noise to go by. */
    private List<Kink> exact(List<Kink> kinks) {
        for (Holes known : this.holes) {
            if (known.plain == kinks) {
                return known.exact;
            }
        }
        Work work = work();
        List<Kink> exact = new ArrayList<>();
        for (Kink kink : kinks) {
            double value = this.plain.value(kink.x());
            exact.add((value == value || work.isExceeded()) ? kink : hole(kink, work));
        }
        if (this.holes.size() == REMEMBERED) {
            this.holes.remove(0);
        }
        this.holes.add(new Holes(kinks, List.copyOf(exact)));
        return this.holes.get(this.holes.size() - 1).exact;
    }

    private Kink hole(Kink kink, Work work) {
        Limits limits = new Limits(this.forms);
        Kink exact = new Kink(kink.x(), limits.oneSided(kink.x(), -1, kink.left()),
                limits.oneSided(kink.x(), 1, kink.right()));
        work.spend(limits.work());
        return exact;
    }

    @Override
    public boolean isKink(double x) {
        return this.plain.isKink(x);
    }

    @Override
    public double[] refined(double[] x) {
        return this.plain.refined(x);
    }

    @Override
    public boolean[] areKinks(double[] x) {
        return this.plain.areKinks(x);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreciseActivation activation && this.plain.equals(activation.plain);
    }

    @Override
    public int hashCode() {
        return this.plain.hashCode();
    }

}
