package dev.actiscope.facts.piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Stated;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Branches;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;

/**
 * A function in pieces, on the part of the axis on which all its kinks are known.
 */
public final class Pieces {

    private static final double NEAREST = 40;

    /** Of a function with more kinks than can be told the nearer part is looked at. */
    private static final double[] REACHES = { 1e6, 1e3, NEAREST };

    /** And where that leaves nothing out it is looked at up to here. */
    private static final double FAR = 0x1p64;

    private static final long MOST_WORK = 100_000;

    private static final long MOST_ALGEBRA = 50_000;

    /** What it costs, in steps, to look for kinks once, and for every piece. */
    private static final long LOOK = 200;

    private static final long SEAM = 100;

    /** How often a formula is gone through to tell a kink, at most. */
    private static final long KINK = 40;

    /** Slopes that differ by less, relative to both, are the same. */
    private static final double EQUAL = 0x1p-46;

    private static final double ROUNDING = 1e-8;

    /** Kinks so close, relative to their x, are one. */
    private static final double SAME = 0x1p-49;

    private final Activation function;

    private final Stated stated;

    private final Expression expression;

    private final Expression slope;

    private final Interval known;

    /** Whether no seam was left out there. */
    private final boolean all;

    /** Whether there may be others beyond that are not like these. */
    private final boolean beyond;

    /** Whether no seam is there for doubles alone. */
    private final boolean certain;

    /** Where the formula has a corner, be it one of the function or not. */
    private final List<Kink> corners;

    private final List<Kink> kinks;

    private final List<Piece> pieces;

    /** In steps, for this and all that is found out about it. */
    private long spent;

    /** Between two seams, or from the last to infinity. */
    public record Piece(Interval x, Expression value) {

        /** Some point inside, no round number: x^x has values at whole ones. */
        public double inside() {
            return some()[0];
        }

        /** Some points inside. */
        public double[] some() {
            double low = this.x.low();
            double high = this.x.high();
            boolean begins = low > Double.NEGATIVE_INFINITY;
            boolean ends = high < Double.POSITIVE_INFINITY;
            if (begins && ends) {
                double width = high - low;
                return new double[] { low + 0.4873 * width, low + 0.3127 * width, low + 0.7891 * width };
            }
            if (!begins && !ends) {
                return new double[] { 1.0873, -0.4127, 3.1891 };
            }
            double from = begins ? low : high;
            double side = begins ? 1 : -1;
            return new double[] { from + 1.0873 * side, from + 0.3127 * side, from + 3.1891 * side };
        }

    }

    private Pieces(Activation function, Stated stated) {
        this.function = function;
        this.stated = stated;
        Budget budget = new Budget(MOST_ALGEBRA);
        Algebra algebra = new Algebra(budget);
        this.expression = stated.expression(0, algebra);
        this.slope = stated.expression(1, algebra);
        Kinks levels = levels();
        Reach reach = widened(reach(function, levels), levels);
        List<Kink> kinks = reach.kinks;
        Kinks.Seams seams = reach.seams;
        this.all = seams.all() && seams.certain();
        this.certain = seams.certain();
        this.known = reach.part;
        this.beyond = this.known.high() < FAR && !areNearer(levels);
        this.pieces = cut(merged(kinks, seams.x()), algebra);
        this.corners = withHoles(kinks, algebra);
        this.kinks = this.corners.stream().filter(this::isTrue).toList();
        spend(budget.spent() + SEAM * this.pieces.size());
    }

    /** What was found on a part of the axis. */
    private record Reach(Interval part, List<Kink> kinks, Kinks.Seams seams) {

        /** Together with what is next to it on the right. */
        Reach and(Reach next) {
            List<Kink> kinks = new ArrayList<>(this.kinks);
            kinks.addAll(next.kinks);
            List<Double> x = new ArrayList<>(this.seams.x());
            x.addAll(next.seams.x());
            return new Reach(new Interval(this.part.low(), next.part.high()), kinks, new Kinks.Seams(x,
                    this.seams.all() && next.seams.all(), this.seams.certain() && next.seams.certain()));
        }

        boolean isWhole(Expression e) {
            // Where seams are many their kinks may have been too much work.
            return this.seams.all() && (!this.kinks.isEmpty() || KINK * e.size() * this.seams.x().size() < MOST_WORK);
        }

    }

    /** The widest on which all seams are found; else the widest with any kinks. */
    private Reach reach(Activation function, Kinks levels) {
        Reach some = null;
        for (double reach : REACHES) {
            Interval part = new Interval(-reach, reach);
            List<Kink> kinks = function.kinks(part);
            Work work = new Work(MOST_WORK);
            Reach next = new Reach(part, kinks, levels.levels(part, work));
            spend(LOOK + 2 * work.steps());
            if (next.isWhole(this.expression)) {
                return next;
            }
            some = (some == null || some.kinks.isEmpty()) ? next : some;
        }
        return some;
    }

    /** With what is farther out, unless that is too much. */
    private Reach widened(Reach near, Kinks levels) {
        if (near.part.high() < REACHES[0] || !near.isWhole(this.expression)) {
            return near;
        }
        Reach left = far(new Interval(-FAR, Math.nextDown(-REACHES[0])), levels);
        Reach right = far(new Interval(Math.nextUp(REACHES[0]), FAR), levels);
        boolean whole = left.seams.all() && left.seams.certain() && right.seams.all() && right.seams.certain();
        return whole ? left.and(near).and(right) : near;
    }

    private Reach far(Interval part, Kinks levels) {
        Work work = new Work(MOST_WORK);
        Kinks.Seams seams = levels.levels(part, work);
        spend(2 * work.steps());
        return new Reach(part, seams.x().isEmpty() ? List.of() : this.function.kinks(part), seams);
    }

    /** Whether farther out nothing passes a level but what does so again and again. */
    private boolean areNearer(Kinks levels) {
        Work work = new Work(MOST_WORK);
        boolean nearer = levels.areAllWithin(this.known, new Interval(-REACHES[0], REACHES[0]), work);
        spend(work.steps());
        return nearer;
    }

    /**
     * The pieces of a curve.
     */
    public static Pieces of(Curve curve) {
        return new Pieces(curve.activation(), Stated.of(curve, Formula::parse));
    }

    private static List<Double> merged(List<Kink> kinks, List<Double> seams) {
        TreeSet<Double> all = new TreeSet<>(seams);
        for (Kink kink : kinks) {
            Double below = all.floor(kink.x());
            Double above = all.ceiling(kink.x());
            for (Double near : new Double[] { below, above }) {
                if (near != null && Math.abs(near - kink.x()) <= SAME * Math.abs(near)) {
                    all.remove(near);
                }
            }
            all.add(kink.x() + 0.0);
        }
        return new ArrayList<>(all);
    }

    private List<Piece> cut(List<Double> seams, Algebra algebra) {
        List<Piece> pieces = new ArrayList<>();
        Work work = new Work(MOST_WORK);
        double low = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= seams.size(); i++) {
            double high = (i < seams.size()) ? seams.get(i) : Double.POSITIVE_INFINITY;
            Interval x = new Interval(low, high);
            Piece piece = new Piece(x, this.expression);
            boolean told = this.all
                    && (this.known.high() >= REACHES[0] && !this.beyond || !Double.isInfinite(high - low));
            double inside = told ? piece.inside() : Double.NaN;
            pieces.add(new Piece(x, branch(this.expression, x, inside, work, algebra)));
            low = high;
        }
        spend(work.steps());
        return pieces;
    }

    private static Expression branch(Expression e, Interval x, double some, Work work, Algebra algebra) {
        double low = Math.nextUp(x.low() + SAME * Math.abs(x.low()));
        double high = Math.nextDown(x.high() - SAME * Math.abs(x.high()));
        boolean endless = x.low() == Double.NEGATIVE_INFINITY;
        Interval inside = new Interval(endless ? x.low() : low,
                (x.high() == Double.POSITIVE_INFINITY) ? x.high() : Math.max(high, endless ? high : low));
        try {
            return work.isExceeded() ? e : Binding.folded(new Branches(inside, some, work, algebra).of(e));
        }
        catch (InvalidInputException tooMuch) {
            return e;
        }
    }

    /**
     * With the places where the formula has no value and its limits are not told either,
     * but those of its pieces are: (x/x)·∛x is ∛x next to 0.
     */
    private List<Kink> withHoles(List<Kink> kinks, Algebra algebra) {
        List<Kink> all = new ArrayList<>(kinks);
        for (int i = 1; i < this.pieces.size(); i++) {
            double x = this.pieces.get(i).x().low();
            boolean known = !Double.isNaN(this.function.value(x)) || kinks.stream().anyMatch((kink) -> kink.x() == x);
            Limit left = known ? null : limit(this.pieces.get(i - 1).value(), x, algebra);
            Limit right = known ? null : limit(this.pieces.get(i).value(), x, algebra);
            if (left != null && right != null) {
                all.add(new Kink(x, left, right));
            }
        }
        all.sort(Comparator.comparingDouble(Kink::x));
        return all;
    }

    /** What a piece tends to, where it has a value; else null. */
    private static Limit limit(Expression piece, double x, Algebra algebra) {
        try {
            Evaluation evaluation = new Evaluation(List.of(), List.of());
            double value = evaluation.of(piece).applyAsDouble(x);
            double slope = evaluation.of(algebra.derivative(piece, 1)).applyAsDouble(x);
            return (Math.abs(value) < Double.POSITIVE_INFINITY && slope == slope) ? new Limit(value, slope) : null;
        }
        catch (InvalidInputException tooMuch) {
            return null;
        }
    }

    /**
     * Counts what is done to find something out about the function, in steps.
     */
    public void spend(long steps) {
        this.spent += steps;
    }

    /**
     * How much was done so far, in steps.
     */
    public long steps() {
        return this.spent;
    }

    /** Where parts of the function pass levels. */
    public Kinks levels() {
        return new Kinks(this.expression, this.function::value, this.function::derivative);
    }

    /** The function. */
    public Activation function() {
        return this.function;
    }

    /** The function as a formula. */
    public Stated stated() {
        return this.stated;
    }

    /** The function in numbers, x and elementary functions. */
    public Expression expression() {
        return this.expression;
    }

    /** The same of its derivative. */
    public Expression slope() {
        return this.slope;
    }

    /** The part of the axis on which its kinks are known. */
    public Interval known() {
        return this.known;
    }

    /**
     * Whether value or derivative jumps, which in a sum or a choice of several they may
     * not, and whether there is anything on both sides.
     */
    private boolean isTrue(Kink kink) {
        double before = kink.left().derivative();
        double after = kink.right().derivative();
        boolean same = before == after || Math.abs(before) + Math.abs(after) < Double.POSITIVE_INFINITY
                && Math.abs(before - after) <= EQUAL * (Math.abs(before) + Math.abs(after));
        return isJump(kink) || !same;
    }

    /**
     * Whether the value jumps, or there is another one at the place itself. Where there
     * is none but the limits agree, it is no jump, nor is what a steep function is off by
     * since the place is rounded.
     */
    public boolean isJump(Kink kink) {
        if (kink.isJump() || Double.isInfinite(kink.left().value())) {
            return true;
        }
        double limit = kink.left().value();
        return off(kink.x(), limit) > ROUNDING * (1 + Math.abs(limit)) + rounding(kink);
    }

    /** What a value may be off by since the place is rounded. */
    private double rounding(Kink kink) {
        double beside = SAME * Math.abs(kink.x());
        double steep = Math.max(Math.abs(kink.left().derivative()), Math.abs(kink.right().derivative()));
        if (steep == Double.MAX_VALUE) {
            return Double.POSITIVE_INFINITY;
        }
        return (beside == 0) ? 0 : (steep < Double.POSITIVE_INFINITY) ? beside * steep : 2
                * Math.min(off(kink.x() - beside, kink.left().value()), off(kink.x() + beside, kink.right().value()));
    }

    private double off(double x, double limit) {
        return Math.abs(this.function.value(x) - limit);
    }

    /**
     * Where the formula is put together, with the limits on both sides, whether they
     * differ or not.
     */
    public List<Kink> corners() {
        return this.corners;
    }

    /** Where value or derivative jumps, in ascending order. */
    public List<Kink> kinks() {
        return this.kinks;
    }

    /** The piece about a place, or before it. */
    public Piece at(double x) {
        for (Piece piece : this.pieces) {
            if (x <= piece.x().high()) {
                return piece;
            }
        }
        throw new IllegalArgumentException("no place");
    }

    /** In ascending order, the first and the last endless. */
    public List<Piece> all() {
        return this.pieces;
    }

    /** Whether the value may jump anywhere, or there is none. */
    public boolean jumps() {
        for (Kink kink : this.kinks) {
            if (isJump(kink)) {
                return true;
            }
        }
        return !isCut() || this.beyond && isStepped(this.expression);
    }

    /** Whether its jumps are known, and not too many to be told. */
    public boolean isCut() {
        return this.all && (this.pieces.size() > 1 || !hasSteps(this.pieces.get(0).value()));
    }

    /**
     * Whether it may jump or bend where that is not known, since it does so too often, or
     * since doubles cannot tell.
     */
    public boolean areMore() {
        return !this.all;
    }

    /** Whether what is not known of its jumps and bends is that they are too many. */
    public boolean areTooMany() {
        return this.certain && !isCut();
    }

    /** Whether farther out than its kinks are known there may be others than such. */
    public boolean mayDifferBeyond() {
        return this.beyond;
    }

    private static boolean isStep(Expression e) {
        return e.is(ElementaryFunction.FLOOR) || e.is(ElementaryFunction.CEIL) || e.is(ElementaryFunction.ROUND)
                || e.is(ElementaryFunction.SIGN);
    }

    private static boolean isStepped(Expression e) {
        return isStep(e) || e.operands().stream().anyMatch(Pieces::isStepped);
    }

    private static boolean hasSteps(Expression e) {
        if (e.operator().isComparison() && e.operand(1).is(0)
                && !Sign.of(e.operand(0), Interval.REALS, new Work(Work.ALL)).mayBeZero()) {
            return false;
        }
        boolean steps = (e.operator().isComparison() || isStep(e))
                && Sign.of(e, new Interval(-NEAREST, NEAREST), new Work(Work.ALL)).width() > 0;
        return steps || e.operands().stream().anyMatch(Pieces::hasSteps);
    }

    /** Whether it has a finite value anywhere, as far as one can see. */
    public boolean isAnywhere() {
        boolean somewhere = this.pieces.stream().anyMatch(this::hasValues);
        if (somewhere || isCut() && this.pieces.stream().noneMatch(this::hasNumbers)) {
            return somewhere;
        }
        for (double x = 0x1p-40; x < 0x1p40; x *= 2) {
            if (isFinite(x) || isFinite(-x)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(double x) {
        return Math.abs(this.function.value(x)) < Double.POSITIVE_INFINITY;
    }

    /** Whether it has a finite value everywhere but at single points. */
    public boolean isDefined() {
        return this.pieces.stream().allMatch((piece) -> hasValues(piece) || overflows(piece));
    }

    /** Whether there are values so far out that they may be too large for a double. */
    private boolean overflows(Piece piece) {
        return (piece.x().low() >= NEAREST || piece.x().high() <= -NEAREST) && hasNumbers(piece);
    }

    /** Whether it has finite values on a piece. */
    public boolean hasValues(Piece piece) {
        return DoubleStream.of(piece.some()).anyMatch(this::isFinite);
    }

    /** Whether it has values there, be they infinite, or too large for a double. */
    private boolean hasNumbers(Piece piece) {
        return DoubleStream.of(piece.some()).anyMatch((x) -> !Double.isNaN(this.function.value(x)));
    }

}
