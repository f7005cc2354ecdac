package dev.actiscope.facts.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.Slope;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.shape.Extent;
import dev.actiscope.facts.shape.Monotonicity;
import dev.actiscope.facts.shape.Smoothness;
import dev.actiscope.facts.shape.Symmetry;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Budget;

/**
 * What is known of a function at given parameters.
 *
 * @param curve the function
 * @param extent its range and its slopes
 * @param monotonicity null where undecided
 * @param symmetry null where undecided
 * @param kinks where value or derivative jumps, ascending, at most {@link Levels#MOST}
 * @param kinksUndecided whether some may be missing, or be none
 * @param smoothness null where undecided
 * @param zeros where it is 0
 * @param fixedPoints where it gives its input back
 * @param flatness the tails on which it saturates, at a share of 1 %
 * @param moments those under a standard normal input
 * @param steps how much was done to find it all
 * @param truncated whether there are more kinks, zeros or fixed points than are told
 */
public record FactSheet(Curve curve, Extent extent, Monotonicity monotonicity, Symmetry symmetry, List<Double> kinks,
        boolean kinksUndecided, Smoothness smoothness, Levels zeros, Levels fixedPoints, Flatness flatness,
        Moments moments, long steps, boolean truncated) {

    /** Of several functions that are asked about together, in steps. */
    private static final long MOST_TOGETHER = 500_000;

    /** At so many places, about, one looks for the highest and the lowest. */
    private static final int PLACES = 1000;

    /** Of one function there, in steps, with what each number may be off by. */
    private static final long MOST_OPERATIONS = 100_000;

    /**
     * Of one function, to know the digits where doubles do not: in sums of wide numbers,
     * which take as long as a step each.
     */
    private static final long MOST_DIGITS = 840_000;

    /** And where seams are missing: no slope is told then, and a range seldom. */
    private static final long FEW_DIGITS = 250_000;

    /** Of the largest slope: below this share of it a tail saturates. */
    private static final double SHARE = 0.01;

    /**
     * @throws InvalidInputException if that would be too much work, with the parameter
     * {@code f}
     */
    public static FactSheet of(Curve curve) {
        return of(curve, MOST_DIGITS);
    }

    private static FactSheet of(Curve curve, long mostDigits) {
        Pieces pieces = Pieces.of(curve);
        Interval range = curve.definition().isPresent() ? curve.activation().range() : null;
        Slope slope = slope(curve);
        Levels zeros = Levels.zeros(pieces, slope);
        boolean undecided = !pieces.isCut();
        List<Double> kinks = pieces.kinks().stream().map(Kink::x).map((x) -> x + 0.0).toList();
        boolean many = kinks.size() > Levels.MOST || pieces.known().high() < 1e6;
        Extent extent = extent(curve, pieces, range, mostDigits).with(zeros.places());
        Levels fixedPoints = Levels.fixedPoints(pieces, slope).knowing(extent, pieces);
        pieces.spend(curve.steps());
        Symmetry symmetry = Symmetry.of(pieces);
        Smoothness smoothness = Smoothness.of(pieces);
        return new FactSheet(curve, extent, monotonicity(pieces, extent, symmetry), symmetry,
                (kinks.size() > Levels.MOST) ? nearest(kinks) : kinks, undecided, smoothness, zeros, fixedPoints,
                Flatness.of(curve.activation(), pieces, extent, SHARE), moments(pieces, smoothness), pieces.steps(),
                many || pieces.areTooMany() || zeros.truncated() || fixedPoints.truncated());
    }

    /** What is even goes both ways, unless it is constant. */
    private static Monotonicity monotonicity(Pieces pieces, Extent extent, Symmetry symmetry) {
        Monotonicity ways = Monotonicity.of(pieces, extent);
        boolean turns = symmetry == Symmetry.EVEN && ways != null && ways != Monotonicity.CONSTANT;
        return turns ? Monotonicity.NO : ways;
    }

    /** Undecided where the function may jump and may not. */
    private static Moments moments(Pieces pieces, Smoothness smoothness) {
        Moments moments = Expectations.of(pieces).moments();
        boolean mayExist = smoothness == null && Double.isNaN(moments.slopeSecondMoment());
        return mayExist ? moments.withDoubt() : moments;
    }

    /**
     * Of the function with all its digits, also far out, and with its limits at infinity;
     * undecided if these cost too much.
     * @param range what is known of its values; null if they are to be found
     * @param mostDigits what these may cost, in sums of wide numbers
     */
    private static Extent extent(Curve curve, Pieces pieces, Interval range, long mostDigits) {
        if (!(curve.function() instanceof Formula formula)) {
            return Extent.of(pieces, curve.activation(), range);
        }
        Work digits = new Work(pieces.areMore() ? Math.min(FEW_DIGITS, mostDigits) : mostDigits);
        Activation exact = formula.withAllDigits(digits).activation(curve.settings());
        if (Budget.steps(exact.operationsWithErrors(), PLACES) > MOST_OPERATIONS) {
            return Extent.NONE;
        }
        Extent extent = Extent.of(pieces, exact, range);
        pieces.spend(digits.spent());
        return digits.isExceeded() ? Extent.NONE : extent;
    }

    /**
     * Those of several functions, each as if it were alone.
     * @throws InvalidInputException if that is too much work for several, with the
     * parameter {@code f}
     */
    public static List<FactSheet> together(List<Curve> curves) {
        List<FactSheet> sheets = new ArrayList<>();
        long steps = 0;
        for (Curve curve : curves) {
            boolean alone = curves.size() == 1;
            FactSheet sheet = of(curve, alone ? MOST_DIGITS : Math.min(MOST_DIGITS, MOST_TOGETHER - steps));
            steps += sheet.steps;
            if (!alone && steps > MOST_TOGETHER) {
                throw new InvalidInputException("f", "too-much-work-together");
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    /** Those on which it saturates; none where undecided. */
    public Saturation saturation() {
        return this.flatness.saturation();
    }

    /** Null if the second derivative is too large. */
    private static Slope slope(Curve curve) {
        try {
            return Slope.of(curve);
        }
        catch (InvalidInputException tooLarge) {
            return null;
        }
    }

    private static List<Double> nearest(List<Double> kinks) {
        return kinks.stream()
            .sorted((one, other) -> Double.compare(Math.abs(one), Math.abs(other)))
            .limit(Levels.MOST)
            .sorted()
            .toList();
    }

}
