package dev.actiscope.activation.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.Parameter;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The formula that the catalogue states for a function is that function: what a page
 * typesets and lists as code is what the hand-written record computes.
 */
class CatalogueFormulaTests {

    /**
     * Rounding apart: a formula is computed as it is written, and may cancel where the
     * record does not.
     */
    private static final double TOLERANCE = 1e-12;

    /** Up to here no formula overflows on its way. */
    private static final double FARTHEST = 36;

    private static final double STEP = 0.173;

    private static final double BESIDE_A_KINK = 1e-9;

    /**
     * Not the infinite ones, nor 0 for what divides: there a function is a limit, which
     * its formula has no value for.
     */
    private static final List<Double> SETTINGS = List.of(-3.0, -1.0, -1.0 / 3, 0.1, 1.0 / 3, 0.7, 1.0, 1.7, 2.5);

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFormulaHasTheParametersOfItsFunction(Definition definition) {
        assertThat(formula(definition).parameters()).extracting(Parameter::name)
            .containsExactlyElementsOf(names(definition));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFormulaIsStatedInItsCanonicalForm(Definition definition) {
        assertThat(formula(definition).notation()).isEqualTo(definition.formula());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFormulaHasTheValuesOfItsFunction(Definition definition) {
        for (Curve curve : curves(definition)) {
            Activation written = curve.activation();
            Activation formula = formula(definition).activation(curve.settings());
            for (double x : points(written)) {
                double size = 1 + Math.abs(written.value(x)) + Math.abs(x * written.derivative(x));
                assertThat(formula.value(x)).as("%s at %s", curve.notation(), x)
                    .isCloseTo(written.value(x), within(TOLERANCE * size));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFormulaHasTheSlopesOfItsFunction(Definition definition) {
        for (Curve curve : curves(definition)) {
            Activation written = curve.activation();
            Activation formula = formula(definition).activation(curve.settings());
            Set<Double> points = points(written);
            // At a kink a slope is a convention, which a record takes from the
            // frameworks.
            // A formula may round what is next to one onto it, as x + 3 does below 3.
            written.kinks()
                .forEach((kink) -> points
                    .removeIf((x) -> Math.abs(x - kink.x()) <= 4 * Math.ulp(1.0) * Math.abs(kink.x())));
            for (double x : points) {
                double size = 1 + Math.abs(written.derivative(x));
                assertThat(formula.derivative(x)).as("slope of %s at %s", curve.notation(), x)
                    .isCloseTo(written.derivative(x), within(10 * TOLERANCE * size));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aFormulaHasTheKinksOfItsFunction(Definition definition) {
        for (Curve curve : curves(definition)) {
            List<Kink> stated = curve.activation().kinks();
            List<Kink> found = formula(definition).activation(curve.settings()).kinks();
            assertThat(stated).as("kinks() of %s, whose formula has %s", curve.notation(), found)
                .usingElementComparator(CatalogueFormulaTests::compare)
                .isEqualTo(found);
        }
    }

    private static int compare(Kink one, Kink other) {
        boolean same = one.x() == other.x() && isClose(one.left(), other.left()) && isClose(one.right(), other.right());
        return same ? 0 : 1;
    }

    private static boolean isClose(Limit one, Limit other) {
        return Math.abs(one.value() - other.value()) <= TOLERANCE
                && Math.abs(one.derivative() - other.derivative()) <= TOLERANCE;
    }

    private static Formula formula(Definition definition) {
        return Formula.parse(definition.formula());
    }

    private static List<String> names(Definition definition) {
        return definition.parameters().stream().map(Parameter::name).toList();
    }

    private static List<Curve> curves(Definition definition) {
        return AccuracySuite.curves(definition, (bounds) -> SETTINGS).toList();
    }

    /** Over a wide part of the axis, at the kinks and close to both sides of each. */
    private static Set<Double> points(Activation activation) {
        Set<Double> points = new TreeSet<>();
        for (double x = -FARTHEST; x <= FARTHEST; x += STEP) {
            points.add(x);
        }
        points.addAll(List.of(0.0, -1e-8, 1e-8, -1.0, 1.0));
        for (Kink kink : activation.kinks()) {
            points.addAll(List.of(kink.x(), Math.nextUp(kink.x()), Math.nextDown(kink.x()), kink.x() - BESIDE_A_KINK,
                    kink.x() + BESIDE_A_KINK));
        }
        return points;
    }

}
