package dev.actiscope.activation.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.math.Interval;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of accuracy, |error| ≤ 8 ε (|f| + |x f′|) + 2<sup>−1074</sup>, for every
 * function of the catalogue.
 */
class AccuracyTests {

    private static final int SHOWN = 10;

    private static final Condition<AccuracyCase> KNOWN = new Condition<>(
            (c) -> c.value().isKnown() && c.derivative().isKnown(), "known");

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valueAndDerivativeAreAccurateOverAllDoubles(Definition definition) {
        List<AccuracyCase> cases = AccuracySuite.cases(definition).toList();
        List<String> failures = cases.stream()
            .sorted(Comparator.comparing(AccuracyTests::strangeness))
            .flatMap(AccuracyTests::failures)
            .toList();
        assertThat(failures.stream().limit(SHOWN)).as("%s is wrong at %s points", definition.name(), failures.size())
            .isEmpty();
        assertThat(cases).as("%s has a reference nearly everywhere", definition.name())
            .areAtLeast(cases.size() * 9 / 10, KNOWN);
    }

    /** As of x/√(1+αx²): at α = 0 it is x at ∞ too. */
    @Test
    void aSettingOfZeroIsALimitThatNoPowerOfXOvertakes() {
        Parameter alpha = new Parameter("alpha", "α", 1, new Interval(0, 1e6), Slider.linear(0, 3));
        Definition isru = Definition.of("isru", "ISRU", Family.SIGMOIDAL, (settings) -> new Linear(1), alpha)
            .formula("x/sqrt(1+alpha*x^2)");
        Jet atInfinity = Reference.of(isru).slope(AccuracySuite.ENDLESS, List.of(0.0));
        assertThat(atInfinity.f().doubleValue()).isEqualTo(1);
    }

    /** What is wrong at ordinary numbers, of size 1, tells most. */
    private static double strangeness(AccuracyCase c) {
        return Math.abs(Math.log(Math.abs(c.x())));
    }

    private static Stream<String> failures(AccuracyCase c) {
        Activation activation = c.curve().activation();
        return c.failures(activation.value(c.x()), activation.derivative(c.x()));
    }

}
