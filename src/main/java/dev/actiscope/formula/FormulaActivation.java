package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Periodicity;
import dev.actiscope.formula.computing.Tape;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Bounds;
import dev.actiscope.formula.kinks.Enclosure;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * A formula at fixed parameters.
 */
final class FormulaActivation implements Activation {

    /** Where a function is tried that has no value at infinity itself. */
    private static final double[] FAR = { 0x1p64, 0x1p128, 0x1p250 };

    /** What fades is at each of these less than this share of what it was before. */
    private static final double FADING = 1e-6;

    /** Kinks farther from 0 are not looked for; no window reaches them. */
    private static final double FARTHEST = 1e6;

    /** From here on doubles are a sixteenth apart, or farther. */
    private static final double COARSE = 0x1p48;

    /** How far neighbouring doubles are apart, relative to them, at most. */
    private static final double BESIDE = 0x1p-52;

    /** At so many every function can be computed, by itself. */
    private static final int POINTS = 1500;

    private final Expression formula;

    private final List<Double> settings;

    private final Tape tape;

    private final int function;

    private final int slope;

    private final int operations;

    private final Expression written;

    private final Kinks kinks;

    private final boolean hasEdges;

    private final boolean maySwing;

    /** So many parts of the axis are asked for again and again. */
    private static final int REMEMBERED = 8;

    /** The latest first: those of a chart's window, and of all the axis. */
    private final List<Found> found = new ArrayList<>();

    private record Found(Interval part, List<Kink> kinks) {
    }

    /**
     * @param stable the formula as it is computed
     * @param stableDerivative its derivative as it is computed
     * @throws InvalidInputException if it takes too much to compute it
     */
    FormulaActivation(Expression formula, Expression stable, Expression stableDerivative, List<String> parameters,
            List<Double> settings) {
        this.formula = formula;
        this.settings = settings;
        Evaluation evaluation = new Evaluation(parameters, settings);
        this.tape = evaluation.tape();
        this.function = evaluation.place(stable);
        this.slope = evaluation.place(stableDerivative);
        this.operations = this.tape.operations(Math.max(this.function, this.slope));
        Budget.ofView().spend(Budget.steps(this.operations, POINTS));
        this.written = Binding.of(Expansion.expandAll(stable), parameters, settings);
        this.maySwing = Periodicity.isIn(this.written);
        this.kinks = new Kinks(this.written, evaluation.of(stable), evaluation.of(stableDerivative));
        this.hasEdges = this.kinks.areSingular();
    }

    @Override
    public boolean maySwing() {
        return this.maySwing;
    }

    @Override
    public int operations() {
        return this.operations;
    }

    @Override
    public double value(double x) {
        return at(this.function, x);
    }

    @Override
    public double derivative(double x) {
        // The derivative of log is 1/x, which has values where log has none.
        boolean isDefined = !this.hasEdges || !Double.isNaN(value(x));
        if (!isDefined) {
            return Double.NaN;
        }
        // At infinity arguments of min and max that differ are alike: no corner is there.
        double far = (Double.isInfinite(x) && chooses(this.formula)) ? far(this.slope, x) : Double.NaN;
        return (far == far) ? far : at(this.slope, x);
    }

    /** Whether there is a min or a max. */
    private static boolean chooses(Expression e) {
        if (e.is(Operator.MIN) || e.is(Operator.MAX)) {
            return true;
        }
        for (Expression operand : e.operands()) {
            if (chooses(operand)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void sample(double[] x, double[] values, double[] slopes) {
        this.tape.sample(x, this.function, values, this.slope, slopes);
        for (int i = 0; this.hasEdges && i < x.length; i++) {
            slopes[i] = (values[i] == values[i]) ? slopes[i] : Double.NaN;
        }
    }

    /**
     * At infinity the limit, which for a product such as 0·∞ is looked for far out.
     */
    private double at(int place, double x) {
        double y = this.tape.at(place, x);
        if (y == y || !Double.isInfinite(x)) {
            return y;
        }
        return far(place, x);
    }

    /** What it is all along far out, or 0 if it fades; NaN if neither. */
    private double far(int place, double x) {
        double limit = this.tape.at(place, Math.copySign(FAR[0], x));
        double before = limit;
        boolean same = true;
        boolean fades = true;
        for (double far : FAR) {
            double y = this.tape.at(place, Math.copySign(far, x));
            same &= y == limit;
            fades &= far == FAR[0] || Math.abs(y) <= FADING * Math.abs(before);
            before = y;
        }
        return same ? limit : fades ? 0 : Double.NaN;
    }

    /**
     * An interval that holds every value. It may be larger than it need be, since it is
     * put together of what every part of the formula can be by itself.
     */
    @Override
    public Interval range() {
        Bounds values = Enclosure.values(this.written, Bounds.ALL);
        return values.isNone() ? Interval.REALS : new Interval(values.low(), values.high());
    }

    /**
     * The kinks within {@value #FARTHEST} of 0.
     */
    @Override
    public List<Kink> kinks() {
        return kinks(new Interval(-FARTHEST, FARTHEST));
    }

    /**
     * The kinks of a part of the axis: where the formula bends or jumps, where it has a
     * pole or a hole, and where it begins or ends to be defined. On a side where it is
     * not defined both limits are NaN, at a pole they are infinite. A part of the formula
     * that has more than 1,000 such points there, or more than can be told apart, counts
     * for none.
     */
    @Override
    public List<Kink> kinks(Interval part) {
        Found latest = null;
        for (int i = 0; i < this.found.size() && latest == null; i++) {
            latest = part.equals(this.found.get(i).part) ? this.found.remove(i) : null;
        }
        if (latest == null) {
            latest = new Found(part, List.copyOf(this.kinks.in(part)));
        }
        this.found.add(0, latest);
        if (this.found.size() > REMEMBERED) {
            this.found.remove(REMEMBERED);
        }
        return latest.kinks;
    }

    /**
     * Whether there is a kink at a point or, since a search that began elsewhere may have
     * ended there, at a double beside it.
     */
    @Override
    public boolean isKink(double x) {
        for (Kink kink : isNear(x) ? this.kinks.in(Activation.around(x)) : List.<Kink>of()) {
            if (Math.abs(kink.x() - x) <= BESIDE * Math.abs(x)) {
                return true;
            }
        }
        return false;
    }

    /** Whether neighbouring doubles are near enough to tell a kink between them. */
    private static boolean isNear(double x) {
        return Math.abs(x) < COARSE;
    }

    /**
     * @throws InvalidInputException if that would be too much for one formula
     */
    @Override
    public boolean[] areKinks(double[] x) {
        boolean[] are = new boolean[x.length];
        Budget budget = Budget.ofFormula();
        for (int i = 0; i < x.length && this.kinks.areAny(); i++) {
            if (isNear(x[i])) {
                Work work = Kinks.work();
                for (Kink kink : this.kinks.in(Activation.around(x[i]), work)) {
                    are[i] |= kink.x() == x[i];
                }
                budget.spend(work.steps());
            }
        }
        return are;
    }

    @Override
    public double[] refined(double[] x) {
        return new SteepPlaces(this).refined(x);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormulaActivation activation && this.formula.equals(activation.formula)
                && this.settings.equals(activation.settings);
    }

    @Override
    public int hashCode() {
        return this.formula.hashCode();
    }

}
