package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;

/**
 * A function at a point.
 *
 * @param curve the function at its settings
 * @param x the argument
 * @param value what f(x) should be
 * @param derivative what f′(x) should be
 */
public record AccuracyCase(Curve curve, double x, Target value, Target derivative) {

    /** Factors of smaller numbers may be subnormal. */
    private static final double TINY = 1e-290;

    /** What shares fewer digits is not the same but for rounding. */
    private static final double SAME = 1e-6;

    /**
     * What is wrong with a result, in words; empty if nothing is.
     */
    public Stream<String> failures(double value, double derivative) {
        return Stream.concat(failure("value", this.value, value, (formula) -> formula.value(this.x)),
                failure("slope", this.derivative, derivative, (formula) -> formula.derivative(this.x)));
    }

    private Stream<String> failure(String what, Target target, double actual, ToDoubleFunction<Activation> typed) {
        double error = target.error(actual);
        if (error <= 1) {
            return Stream.empty();
        }
        double formula = typed(typed);
        return Stream
            .of("%s at x = %s, %s: %s by the record, %s by the formula, %s by the formula in high precision. %s"
                .formatted(this.curve.notation(), this.x, what, actual, formula, target.nearest(),
                        verdict(target, actual, formula, error)));
    }

    private static String verdict(Target target, double actual, double formula, double error) {
        if (Double.isNaN(target.nearest())) {
            return "NaN gives NaN.";
        }
        boolean lost = actual == 0 && Math.abs(target.nearest()) > TINY;
        if (lost || !Double.isFinite(actual) && Double.isFinite(target.nearest())) {
            return "It overflows or underflows on the way, or misses a limit.";
        }
        if (Math.abs(actual) < TINY && Math.abs(target.nearest()) < TINY) {
            return "It is rounded where doubles have few digits, and then multiplied.";
        }
        if (isSame(actual, target.nearest())) {
            return "It is %.3g times as far off as it may be.".formatted(error);
        }
        if (Double.isNaN(formula)) {
            return "The formula has no value there.";
        }
        return isSame(actual, formula) ? "Digits cancel in both, or the high precision is wrong (Reference)."
                : "Record and formula differ.";
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.abs(other);
    }

    /** NaN at settings that a typed formula does not take. */
    private double typed(ToDoubleFunction<Activation> what) {
        try {
            return what.applyAsDouble(this.curve.written().activation(this.curve.settings()));
        }
        catch (InvalidInputException ex) {
            return Double.NaN;
        }
    }

    /**
     * What a number should be.
     *
     * @param nearest the double nearest to it, possibly infinite or NaN
     * @param exact the number, or null if it is none or unknown
     * @param tolerance the error allowed
     */
    public record Target(double nearest, BigDecimal exact, BigDecimal tolerance) {

        private static final BigDecimal EIGHT_EPSILON = new BigDecimal(8 * Math.ulp(1.0));

        private static final BigDecimal SMALLEST = new BigDecimal(Double.MIN_VALUE);

        private static final MathContext COARSE = new MathContext(20);

        static Target of(BigDecimal exact, BigDecimal x, BigDecimal slope) {
            BigDecimal scale = exact.abs().add(x.multiply(slope, COARSE).abs(), COARSE);
            return new Target(exact.doubleValue(), exact, EIGHT_EPSILON.multiply(scale).add(SMALLEST, COARSE));
        }

        /** What may be anything, since nothing is known. */
        static Target any() {
            return new Target(0, null, null);
        }

        public boolean isKnown() {
            return this.exact != null || Double.isNaN(this.nearest);
        }

        static Target nan() {
            return new Target(Double.NaN, null, null);
        }

        /**
         * How far off a result is, in units of the tolerance: right up to 1.
         */
        public double error(double actual) {
            if (!isKnown()) {
                return 0;
            }
            if (!Double.isFinite(this.nearest) || !Double.isFinite(actual)) {
                return (Double.compare(this.nearest, actual) == 0) ? 0 : Double.POSITIVE_INFINITY;
            }
            return new BigDecimal(actual).subtract(this.exact).abs().divide(this.tolerance, COARSE).doubleValue();
        }

    }

}
