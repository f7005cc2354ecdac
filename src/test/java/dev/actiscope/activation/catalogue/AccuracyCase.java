package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function at a point.
 *
 * @param name the canonical name
 * @param settings a value for each parameter, in their order
 * @param x the argument
 * @param value what f(x) should be
 * @param derivative what f′(x) should be
 */
public record AccuracyCase(String name, List<Double> settings, double x, Target value, Target derivative) {

    /**
     * What is wrong with a result, in words; empty if nothing is.
     */
    public Stream<String> failures(double value, double derivative) {
        return Stream.concat(failure("value", this.value, value), failure("derivative", this.derivative, derivative));
    }

    private Stream<String> failure(String what, Target target, double actual) {
        double error = target.error(actual);
        return (error <= 1) ? Stream.empty() : Stream.of("%s%s: %s at %s is %s instead of %s, off by %s tolerances"
            .formatted(this.name, this.settings, what, this.x, actual, target.nearest(), error));
    }

    /**
     * What a number should be.
     *
     * @param nearest the double nearest to it, possibly infinite or NaN
     * @param exact the number, or null if it is not finite
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

        /** The limit of what is this far out. */
        static Target limit(BigDecimal farOut) {
            return of(farOut, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        static Target nan() {
            return new Target(Double.NaN, null, null);
        }

        /**
         * How far off a result is, in units of the tolerance: right up to 1.
         */
        public double error(double actual) {
            if (!Double.isFinite(this.nearest) || !Double.isFinite(actual)) {
                return (Double.compare(this.nearest, actual) == 0) ? 0 : Double.POSITIVE_INFINITY;
            }
            return new BigDecimal(actual).subtract(this.exact).abs().divide(this.tolerance, COARSE).doubleValue();
        }

    }

}
