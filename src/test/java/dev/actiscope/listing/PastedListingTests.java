package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A function that is copied from a listing can be typed as a formula, and means the same.
 */
@Tag("slow")
class PastedListingTests {

    private static final int GENERATED = 500;

    private static final double[] POINTS = { -30, -6, -3, -2.3, -1, -0.5, -0.1, 0, 0.2, 0.5, 1, 1.7, 2, 3, 4.4, 6, 30 };

    /**
     * Whose code has a corner where the function has none, or has a bound above the
     * other.
     */
    private static final List<String> DIFFERENT = List.of("sigmoid", "swish:beta=-inf");

    private static List<Curve> generated() {
        return Stream.iterate(0, (seed) -> seed + 1)
            .map((seed) -> parse(AnyFormula.of(seed)))
            .flatMap(List::stream)
            .limit(GENERATED)
            .toList();
    }

    private static List<Curve> parse(String f) {
        try {
            return List.of(Curve.parse("(" + f + ")"));
        }
        catch (InvalidInputException ex) {
            return List.of();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionIsReadWithWhatItAssigns(Target target) {
        List<Curve> curves = new ArrayList<>(Examples.chosen());
        curves.addAll(Examples.random());
        curves.addAll(generated());
        List<String> differences = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Curve curve : curves) {
            String function = function(curve, target);
            read(curve, target, function, refused).filter((difference) -> !DIFFERENT.contains(curve.notation()))
                .ifPresent((difference) -> differences.add(curve.notation() + ": " + difference + "\n" + function));
        }
        assertThat(differences).isEmpty();
        assertThat(refused)
            .allSatisfy((problem) -> assertThat(problem)
                .matches("formula-constant .*(inf|INFINITY)]|formula-sign-missing .*, a, B]"))
            .hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aLibrarysOwnCallIsRead(Target target) {
        List<String> differences = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Curve curve : Examples.chosen()) {
            String own = Listing.of(curve, target).own();
            if (!own.isEmpty()) {
                read(curve, target, own, refused)
                    .ifPresent((difference) -> differences.add(curve.notation() + ": " + difference + "\n" + own));
            }
        }
        assertThat(differences).isEmpty();
        // A PReLU with so large a slope is called a leaky ReLU there.
        assertThat(refused).allMatch((problem) -> problem.equals("parameter-too-large [leak, 1.0, 3.0]"))
            .hasSizeLessThanOrEqualTo(1);
    }

    private static Optional<String> read(Curve curve, Target target, String code, List<String> refused) {
        try {
            // As a field has it, if it is not too long for one.
            return difference(curve, target,
                    (code.length() > Curve.LONGEST) ? Formula.parse(code) : (Formula) Curve.parse(code).function());
        }
        catch (InvalidInputException ex) {
            refused.add(ex.code() + " " + ex.arguments());
            return Optional.empty();
        }
    }

    /** The function that the listing is of, without those that it calls. */
    private static String function(Curve curve, Target target) {
        String code = Listing.of(curve, target).code();
        if (target != Target.JAVA) {
            return code.substring(code.lastIndexOf("def "));
        }
        int start = code.indexOf("static double ");
        String head = code.substring(start, code.indexOf('(', start) + 1);
        int main = code.lastIndexOf(head);
        return code.substring(main, code.indexOf("\n    }\n", main) + 6);
    }

    /** Corners of formulas in general are not all as the library has them. */
    private static Optional<String> difference(Curve curve, Target target, Formula read) {
        Activation expected = curve.activation();
        List<Double> settings = new ArrayList<>();
        List<String> names = curve.function().parameters().stream().map(Parameter::name).toList();
        List<String> written = new Spelling(target == Target.JAVA).of(names);
        for (Parameter parameter : read.parameters()) {
            int index = written.stream()
                .map((name) -> name.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(parameter.name());
            if (index < 0) {
                return Optional.of("there is no " + parameter.name());
            }
            settings.add(curve.settings().get(index));
        }
        Activation activation = read.activation(settings);
        for (double x : POINTS) {
            double value = expected.value(x);
            double slope = expected.derivative(x);
            boolean told = value == value && slope == slope && (curve.definition().isPresent() || !expected.isKink(x));
            if (!isSame(value, activation.value(x)) || told && !isSame(slope, activation.derivative(x))) {
                return Optional.of("at " + x + " " + activation.value(x) + " and " + activation.derivative(x) + ", not "
                        + value + " and " + slope);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(double expected, double computed) {
        return Double.compare(expected + 0.0, computed + 0.0) == 0
                || Math.abs(expected - computed) <= 1e-9 * Math.abs(expected) + 1e-15 || Math.abs(expected) > 1e12;
    }

}
