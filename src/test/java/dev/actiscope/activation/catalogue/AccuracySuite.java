package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.AccuracyCase.Target;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;

/**
 * Every function of the catalogue at many settings and arguments, with what it should
 * give and how far off it may be. The suite knows nothing of who computes: it is put to
 * the JVM as it is to the core compiled for the browser.
 */
public final class AccuracySuite {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** As good as ∞ to all functions, at all settings. */
    static final BigDecimal ENDLESS = new BigDecimal("1e10000");

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
     * Every case of one function.
     */
    public static Stream<AccuracyCase> cases(Definition definition) {
        Reference reference = Reference.of(definition);
        return curves(definition).flatMap((curve) -> cases(curve, reference));
    }

    private static Stream<AccuracyCase> cases(Curve curve, Reference reference) {
        List<Double> kinks = curve.activation().kinks().stream().map(Kink::x).toList();
        return Stream.concat(points(kinks, curve.settings()).stream().map((x) -> {
            BigDecimal exact = new BigDecimal(x);
            // At a kink the slope is a convention.
            return new AccuracyCase(curve, x, target(() -> reference.value(exact, curve.settings()), exact),
                    kinks.contains(x + 0.0) ? Target.any()
                            : target(() -> reference.slope(exact, curve.settings()), exact));
        }), Stream.of(end(curve, reference, -INFINITY), end(curve, reference, INFINITY),
                new AccuracyCase(curve, Double.NaN, Target.nan(), Target.nan())));
    }

    /**
     * Where a function is tried, finite places alone, with what its second derivative
     * should be there.
     */
    static Map<Double, Target> seconds(Curve curve, Reference reference) {
        Map<Double, Target> seconds = new TreeMap<>();
        for (double x : points(curve.activation().kinks().stream().map(Kink::x).toList(), curve.settings())) {
            BigDecimal exact = new BigDecimal(x);
            seconds.put(x, target(() -> reference.second(exact, curve.settings()), exact));
        }
        return seconds;
    }

    private static AccuracyCase end(Curve curve, Reference reference, double end) {
        BigDecimal farOut = (end < 0) ? ENDLESS.negate() : ENDLESS;
        return new AccuracyCase(curve, end, target(() -> reference.value(farOut, curve.settings()), BigDecimal.ZERO),
                target(() -> reference.slope(farOut, curve.settings()), BigDecimal.ZERO));
    }

    /** What a number should be that changes by so much with x. */
    private static Target target(Supplier<Jet> number, BigDecimal x) {
        try {
            Jet y = number.get();
            return Target.of(y.f(), x, y.d());
        }
        catch (ArithmeticException ex) {
            return Target.any();
        }
    }

    /**
     * A function at the settings that it is tried at: its defaults, and each parameter,
     * and all together, at values from end to end of their bounds.
     */
    static Stream<Curve> curves(Definition definition) {
        return curves(definition, AccuracySuite::withEnds);
    }

    /**
     * The defaults, and each parameter, and all together, at some values.
     * @param values those within the bounds of a parameter; what the function refuses is
     * left out
     */
    static Stream<Curve> curves(Definition definition, Function<Interval, Collection<Double>> values) {
        Set<List<Double>> all = new LinkedHashSet<>();
        all.add(definition.defaults());
        for (int i = 0; i < definition.parameters().size(); i++) {
            for (double setting : values.apply(definition.parameters().get(i).bounds())) {
                List<Double> one = new ArrayList<>(definition.defaults());
                one.set(i, setting);
                all.add(one);
                all.add(one.stream().map((any) -> setting).toList());
            }
        }
        return all.stream().flatMap((settings) -> curve(definition, settings));
    }

    private static Collection<Double> withEnds(Interval bounds) {
        Set<Double> settings = new TreeSet<>(List.of(bounds.low(), bounds.high()));
        for (double setting : SETTINGS) {
            if (bounds.contains(setting)) {
                settings.add(setting);
            }
        }
        return settings;
    }

    private static Stream<Curve> curve(Definition definition, List<Double> settings) {
        try {
            return Stream.of(Curve.of(definition, settings));
        }
        catch (InvalidInputException ex) {
            return Stream.empty();
        }
        catch (IllegalArgumentException ex) {
            throw new IllegalStateException(definition + " refuses " + settings
                    + ", which its bounds in the catalogue include; see how Elu.of makes another function there", ex);
        }
    }

    private static Set<Double> points(List<Double> kinks, List<Double> settings) {
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
        for (double kink : kinks) {
            points.addAll(List.of(kink, Math.nextUp(kink), Math.nextDown(kink), kink + 1e-10, kink - 1e-10));
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
