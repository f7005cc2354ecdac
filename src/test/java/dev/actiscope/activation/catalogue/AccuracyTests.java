package dev.actiscope.activation.catalogue;

import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of accuracy, |error| ≤ 8 ε (|f| + |x f′|) + 2<sup>−1074</sup>, for every
 * function of the catalogue.
 */
class AccuracyTests {

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valueAndDerivativeAreAccurateOverAllDoubles(Definition definition) {
        List<String> failures = AccuracySuite.cases(definition).flatMap(AccuracyTests::failures).toList();
        assertThat(failures).isEmpty();
    }

    private static Stream<String> failures(AccuracyCase c) {
        Activation activation = Catalogue.find(c.name()).orElseThrow().activation(c.settings());
        return c.failures(activation.value(c.x()), activation.derivative(c.x()));
    }

}
