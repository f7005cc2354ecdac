package dev.actiscope.formula.digits;

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
     * What one request may cost, in sums of wide numbers: a hundredth of a second. After
     * that doubles have to do, and what they leave no digit of is not told.
     */
    private static final long MOST = 100_000;

    /** And so many times as many where one point is asked for after the other. */
    private static final int TIMES = 2;

    /** What leaves one digit of a number. */
    private static final double DIGIT = 0.1;

    private final Activation plain;

    private final Accuracy accuracy;

    private final WideForms forms;

    /** For all that is asked point by point. */
    private final Work alone = new Work(TIMES * MOST);

    /** The latest, since value and slope of a point are asked for one after the other. */
    private Judged judged = new Judged(Double.NaN, ValueAndSlope.NONE);

    /** Found when they are first needed. */
    private ValueAndSlope atInfinity;

    private ValueAndSlope atMinusInfinity;

    private record Judged(double x, ValueAndSlope verdict) {
    }

    private PreciseActivation(Exactness.Case function) {
        this.plain = function.plain();
        this.accuracy = new Accuracy(function.written(), function.stable(), function.derivative(), function.names(),
                function.settings());
        this.forms = new WideForms(function);
    }

    /**
     * A function with its digits; as it is if it is too large for that.
     */
    public static Activation of(Exactness.Case function) {
        try {
            return new PreciseActivation(function);
        }
        catch (InvalidInputException tooLarge) {
            return function.plain();
        }
    }

    @Override
    public double value(double x) {
        return verdict(x).value();
    }

    @Override
    public double derivative(double x) {
        return verdict(x).slope();
    }

    private ValueAndSlope verdict(double x) {
        Judged latest = this.judged;
        if (latest.x != x || x == 0) {
            latest = new Judged(x, verdict(x, this.alone));
            this.judged = latest;
        }
        return latest.verdict;
    }

    @Override
    public void compute(double[] x, double[] values, double[] slopes) {
        Work work = new Work(MOST);
        for (int i = 0; i < x.length; i++) {
            ValueAndSlope verdict = verdict(x[i], work);
            values[i] = verdict.value();
            slopes[i] = verdict.slope();
        }
    }

    private ValueAndSlope verdict(double x, Work work) {
        if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
            return (x != x) ? ValueAndSlope.NONE : atInfinity(x);
        }
        RunningError.Results plain = this.accuracy.at(x);
        if (this.accuracy.isLawful(x, plain)) {
            return Accuracy.isNone(plain) ? ValueAndSlope.NONE : new ValueAndSlope(plain.first(), plain.second());
        }
        if (work.isExceeded()) {
            double value = known(plain.first(), plain.firstError());
            return new ValueAndSlope(value, (value == value) ? known(plain.second(), plain.secondError()) : value);
        }
        Hearing hearing = new Hearing(this.forms, x, plain);
        ValueAndSlope verdict = hearing.verdict();
        work.spend(hearing.work());
        return verdict;
    }

    private ValueAndSlope atInfinity(double x) {
        ValueAndSlope known = (x > 0) ? this.atInfinity : this.atMinusInfinity;
        if (known == null) {
            known = new Limits(this.forms).atInfinity(x,
                    new ValueAndSlope(this.plain.value(x), this.plain.derivative(x)));
            this.atInfinity = (x > 0) ? known : this.atInfinity;
            this.atMinusInfinity = (x > 0) ? this.atMinusInfinity : known;
        }
        return known;
    }

    /** A number of which there is a digit. */
    private static double known(double number, double off) {
        return (off <= DIGIT * Math.abs(number)) ? number : Double.NaN;
    }

    @Override
    public void sample(double[] x, double[] values, double[] slopes) {
        if (this.accuracy.isEnough(x)) {
            this.plain.sample(x, values, slopes);
        }
        else {
            compute(x, values, slopes);
        }
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
    public Interval range() {
        return this.plain.range();
    }

    @Override
    public List<Kink> kinks() {
        return this.plain.kinks();
    }

    @Override
    public List<Kink> kinks(Interval part) {
        return this.plain.kinks(part);
    }

    @Override
    public boolean isKink(double x) {
        return this.plain.isKink(x);
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
