package dev.actiscope.activation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every function of the catalogue at many settings and arguments, with what it should
 * give and how far off it may be. The suite knows nothing of who computes: it is put to
 * the JVM as it is to the core compiled for the browser.
 */
public final class AccuracySuite {

    private static final BigDecimal EIGHT_EPSILON = new BigDecimal(8 * Math.ulp(1.0));

    private static final BigDecimal SMALLEST = new BigDecimal(Double.MIN_VALUE);

    private static final MathContext COARSE = new MathContext(20);

    /** As good as ∞ to all functions, at all settings. */
    private static final BigDecimal ENDLESS = new BigDecimal("1e10000");

    private static final double[] SETTINGS = { -1e300, -10, -1.0 / 3, -1e-300, 0, Double.MIN_VALUE, 1e-300, 1e-6, 0.1,
            1.0 / 3, 1.7, 10, 1e300, Double.MAX_VALUE };

    /**
     * Where exponentials of x, of x²/2 and of the cubic of GELU run out of doubles, and
     * ordinary places.
     */
    private static final double[] LANDMARKS = { 1e-160, 1e-20, 1e-16, 1.1e-8, 1e-4, 0.46875, 0.6629126073623882, 0.7518,
            1.1924, 1.2785, 5.656854249492381, 19.5, 20.9, 21.1, 21.3, 21.5, 22, 30, 36.5, 37.4, 37.6, 38.2, 38.4, 38.5,
            38.6, 39, 60, 350, 372.5, 690, 700, 708.4, 709.7, 709.8, 710.4, 720, 735, 744.4, 745.1, 745.2, 746, 750,
            752, 760, 1e3, 1e5, 1e8, 1e20, 1e77, 1e100, 1e153, 1.3e154, 1.4e154, 1e158, 1e161, 4e161, 1e163, 1e300 };

    private AccuracySuite() {
    }

    /**
     * A function at a point.
     *
     * @param name the canonical name
     * @param settings a value for each parameter, in their order
     * @param x the argument
     * @param value what f(x) should be
     * @param derivative what f′(x) should be
     */
    public record Case(String name, List<Double> settings, double x, Target value, Target derivative) {

        /**
         * What is wrong with a result, in words; empty if nothing is.
         */
        public Stream<String> failures(double value, double derivative) {
            return Stream.concat(failure("value", this.value, value),
                    failure("derivative", this.derivative, derivative));
        }

        private Stream<String> failure(String what, Target target, double actual) {
            double error = target.error(actual);
            return (error <= 1) ? Stream.empty() : Stream.of("%s%s: %s at %s is %s instead of %s, off by %s tolerances"
                .formatted(this.name, this.settings, what, this.x, actual, target.nearest(), error));
        }

    }

    /**
     * What a number should be.
     *
     * @param nearest the double nearest to it, possibly infinite or NaN
     * @param exact the number, or null if it is not finite
     * @param tolerance the error allowed
     */
    public record Target(double nearest, BigDecimal exact, BigDecimal tolerance) {

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

    /**
     * Every case of one function.
     * @throws IllegalStateException if there is no reference for it
     */
    public static Stream<Case> cases(Definition definition) {
        Reference reference = Reference.ALL.get(definition.name());
        if (reference == null) {
            throw new IllegalStateException(
                    "No reference for " + definition.name() + ": write its formula into Reference");
        }
        return settings(definition).stream()
            .flatMap((settings) -> Stream.concat(
                    points(definition, settings).stream().map((x) -> finite(definition, reference, settings, x)),
                    ends(definition, reference, settings)));
    }

    /**
     * The settings that a function is tried at: its defaults, and each parameter, and all
     * together, at values from end to end of their bounds.
     */
    static Set<List<Double>> settings(Definition definition) {
        Set<List<Double>> all = new LinkedHashSet<>();
        all.add(definition.defaults());
        for (int i = 0; i < definition.parameters().size(); i++) {
            Interval bounds = definition.parameters().get(i).bounds();
            for (double setting : withEnds(bounds)) {
                List<Double> one = new ArrayList<>(definition.defaults());
                one.set(i, setting);
                all.add(one);
                all.add(one.stream().map((any) -> setting).toList());
            }
        }
        all.removeIf((settings) -> !isAccepted(definition, settings));
        return all;
    }

    private static Set<Double> withEnds(Interval bounds) {
        Set<Double> settings = new TreeSet<>(List.of(bounds.low(), bounds.high()));
        for (double setting : SETTINGS) {
            if (bounds.contains(setting)) {
                settings.add(setting);
            }
        }
        return settings;
    }

    private static boolean isAccepted(Definition definition, List<Double> settings) {
        try {
            definition.activation(settings);
            return true;
        }
        catch (InvalidInputException ex) {
            return false;
        }
    }

    private static Case finite(Definition definition, Reference reference, List<Double> settings, double x) {
        BigDecimal exact = new BigDecimal(x).round(Precise.DIGITS);
        Jet y = reference.at(Jet.variable(exact), settings);
        return new Case(definition.name(), settings, x, Target.of(y.f(), exact, y.d()),
                Target.of(y.d(), exact, y.dd()));
    }

    private static Stream<Case> ends(Definition definition, Reference reference, List<Double> settings) {
        Jet below = reference.at(Jet.variable(ENDLESS.negate()), settings);
        Jet above = reference.at(Jet.variable(ENDLESS), settings);
        return Stream.of(
                new Case(definition.name(), settings, Double.NEGATIVE_INFINITY, Target.limit(below.f()),
                        Target.limit(below.d())),
                new Case(definition.name(), settings, Double.POSITIVE_INFINITY, Target.limit(above.f()),
                        Target.limit(above.d())),
                new Case(definition.name(), settings, Double.NaN, Target.nan(), Target.nan()));
    }

    private static Set<Double> points(Definition definition, List<Double> settings) {
        Set<Double> points = new TreeSet<>(List.of(0.0, -0.0));
        for (double magnitude : new double[] { Double.MIN_VALUE, 3 * Double.MIN_VALUE, 1e-310, Double.MIN_NORMAL,
                Double.MAX_VALUE }) {
            addBoth(points, magnitude);
        }
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            addBoth(points, Math.scalb(1 + random.nextDouble(), random.nextInt(2098) - 1074));
        }
        for (double scale : scales(settings)) {
            for (double landmark : LANDMARKS) {
                addBoth(points, landmark * scale);
            }
            for (int i = 0; i < 20; i++) {
                addBoth(points, Math.exp(14 * random.nextDouble() - 7) * scale);
            }
        }
        for (Kink kink : definition.activation(settings).kinks()) {
            points.addAll(List.of(kink.x(), Math.nextUp(kink.x()), Math.nextDown(kink.x()), kink.x() + 1e-10,
                    kink.x() - 1e-10));
        }
        points.removeIf((x) -> !Double.isFinite(x));
        return points;
    }

    private static void addBoth(Set<Double> points, double magnitude) {
        points.add(magnitude);
        points.add(-magnitude);
    }

    /** The lengths on which a function of these settings changes. */
    private static Set<Double> scales(List<Double> settings) {
        Set<Double> scales = new TreeSet<>(List.of(1.0));
        for (double setting : settings) {
            if (setting != 0 && Double.isFinite(setting)) {
                scales.add(Math.abs(setting));
                scales.add(1 / Math.abs(setting));
            }
        }
        scales.removeIf((scale) -> !Double.isFinite(scale));
        return scales;
    }

}
