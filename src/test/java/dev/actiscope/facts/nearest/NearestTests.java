package dev.actiscope.facts.nearest;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.facts.moment.Expectations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NearestTests {

    @Test
    void swishComesNearGeluAtItsBeta() {
        List<Neighbour> nearest = nearest("gelu");
        assertThat(nearest.get(0).curve().notation()).isEqualTo("gelu-tanh");
        assertThat(nearest.get(1).curve().definition().orElseThrow().name()).isEqualTo("swish");
        assertThat(nearest.get(1).curve().settings().get(0)).isCloseTo(1.71191, within(1e-4));
    }

    /** Where a function can be another it is found to be, at the plainest parameters. */
    @ParameterizedTest
    @CsvSource({ "identity, leaky-relu:leak=1", "identity, celu:alpha=inf", "identity, rrelu:lower=1;upper=1",
            "relu, leaky-relu:leak=0", "relu, swish:beta=inf", "relu, softplus:beta=inf", "relu, noisy-relu:sigma=0",
            "x/2, swish:beta=0", "prelu:a=0.1, leaky-relu:leak=0.1", "prelu:a=0.1, rrelu:lower=0.075;upper=0.125",
            "sigmoid(x), sigmoid", "max(x;0.25*x), prelu", "celu:alpha=1, elu" })
    void whatItCanBeItIs(String f, String other) {
        Neighbour neighbour = nearest(f.replace(';', ',')).stream()
            .filter((one) -> other.replace(';', ',').equals(one.curve().notation()))
            .findAny()
            .orElseThrow();
        assertThat(neighbour.distance()).isLessThan(1e-15);
        assertThat(neighbour.greatest()).isLessThan(1e-14);
    }

    @ParameterizedTest
    @ValueSource(strings = { "tanh", "x^3", "mish" })
    void theDistanceIsTheRootOfTheMeanSquareOfTheDifference(String f) {
        for (Neighbour neighbour : nearest(f).subList(0, 3)) {
            String difference = "(" + Curve.parse(f).written().expression() + ")-("
                    + neighbour.curve().asFormula().written().expression() + ")";
            List<Double> settings = neighbour.curve().settings();
            Curve off = Curve.of(Curve.parse(difference).function(), settings);
            assertThat(Math.sqrt(Expectations.of(off).moments().secondMoment())).isCloseTo(neighbour.distance(),
                    within(1e-9));
        }
    }

    /** No parameters close by are nearer. */
    @ParameterizedTest
    @ValueSource(strings = { "gelu", "tanh(x)", "exp(-x^2)", "x^2", "swish:beta=-2" })
    void otherParametersAreNotNearer(String f) {
        Sampled target = new Sampled(Curve.parse(f).activation(), List.of());
        for (Neighbour neighbour : nearest(f)) {
            Definition definition = neighbour.curve().definition().orElseThrow();
            List<Double> settings = neighbour.curve().settings();
            double here = target.distance(definition, settings);
            for (int i = 0; i < settings.size(); i++) {
                for (double factor : new double[] { 0.5, 0.99, 1.01, 2 }) {
                    List<Double> others = new ArrayList<>(settings);
                    others.set(i, settings.get(i) * factor);
                    if (definition.parameters().get(i).bounds().contains(others.get(i))) {
                        assertThat(target.distance(definition, others)).as(neighbour.curve().notation())
                            .isGreaterThanOrEqualTo(here * (1 - 1e-12) - 1e-30);
                    }
                }
            }
        }
    }

    /** The least squares of a line are its slope's, also next to where settings end. */
    @ParameterizedTest
    @CsvSource({ "0.93, 0.93", "-0.97, -0.97", "0.999, 0.999", "1.2, 1", "-3, -1", "0, 0" })
    void aLeakNextToItsBoundsIsFound(double slope, double leak) {
        Neighbour neighbour = nearest("if(x<0, " + slope + "*x, 2*x)").stream()
            .filter((one) -> one.curve().notation().startsWith("leaky-relu"))
            .findAny()
            .orElseThrow();
        assertThat(neighbour.curve().settings().get(0)).isCloseTo(leak, within(1e-7));
    }

    @Test
    void onlyItsOwnActivationIsLeftOutAndTheNearestComeFirst() {
        assertThat(nearest("swish:beta=inf")).hasSize(Catalogue.definitions().size() - 1)
            .isSortedAccordingTo((one, other) -> (one.distance() < other.distance() - 1e-9) ? -1
                    : (one.distance() > other.distance() + 1e-9) ? 1 : 0)
            .noneMatch((one) -> one.curve().notation().startsWith("swish"));
        assertThat(nearest("x*sigmoid(x)")).hasSize(Catalogue.definitions().size());
    }

    /** By 30 digits 1.11007910497895 and 1.11007910499946: they differ beyond 6. */
    @Test
    void whatIsNearerByLittleComesFirst() {
        assertThat(nearest("floor(x)")).extracting((one) -> one.curve().notation())
            .containsSubsequence("gelu", "relu6", "relu", "noisy-relu:sigma=0", "softplus:beta=inf");
    }

    @Test
    void functionsThatAreAsNearKeepTheirOrder() {
        assertThat(nearest("identity").subList(0, 4)).extracting((one) -> one.curve().definition().orElseThrow().name())
            .containsExactly("leaky-relu", "prelu", "rrelu", "celu");
    }

    @Test
    void theGreatestDifferenceIsThatOnTheUsualWindow() {
        Neighbour step = nearest("relu").stream()
            .filter((one) -> one.curve().notation().equals("binary-step"))
            .findAny()
            .orElseThrow();
        assertThat(step.greatest()).isEqualTo(5);
        assertThat(step.distance()).isCloseTo(Math.sqrt(0.5 - 2 * 0.3989422804014327 + 0.5), within(1e-13));
    }

    @Test
    void whatIsOutsideTheWindowMakesNoDifference() {
        assertThat(nearest("if(x>6,100,0)+if(x<-6,100,0)")).filteredOn((one) -> one.distance() < 1)
            .isNotEmpty()
            .allSatisfy((one) -> assertThat(one.greatest()).isLessThan(50));
    }

    @ParameterizedTest
    @ValueSource(strings = { "log(x)", "1/x", "exp(x^2)" })
    void whatHasNoSecondMomentHasNoDistance(String f) {
        assertThat(nearest(f)).isEmpty();
    }

    private static List<Neighbour> nearest(String f) {
        return Nearest.of(Curve.parse(f));
    }

}
