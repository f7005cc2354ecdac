package dev.actiscope.formula.computing;

import java.util.Arrays;

import dev.actiscope.formula.reading.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

class PolynomialTests {

    private static final double ROUNDING = 0x1p-50;

    @ParameterizedTest
    @CsvSource({ "5, 0, 0, 5", "x, 0, 1, 0", "-x, 0, -1, 0", "-(x^2-2*x+3), -1, 2, -3", "(x+1)*(x-2), 1, -1, -2",
            "2*x*3, 0, 6, 0", "(x+1)^2, 1, 2, 1", "(4*x^2+2*x+6)/2, 2, 1, 3", "x+x^2+x+1, 1, 2, 1",
            "(2*x+3)*(5*x+7), 10, 29, 21", "3*(x^2+2*x+5), 3, 6, 15", "(x^2+2*x+5)*3, 3, 6, 15", "x-x, 0, 0, 0" })
    void whatIsWrittenAsAPolynomialHasItsCoefficients(String text, double a, double b, double c) {
        Polynomial polynomial = Polynomial.of(Parser.parse(text));
        assertThat(new double[] { polynomial.a() + 0.0, polynomial.b() + 0.0, polynomial.c() + 0.0 }).containsExactly(a,
                b, c);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x^3", "x*x^2", "x^2*x", "x^2*x^2", "(x+1)^2*(x-1)", "1/x", "x/(1-1)", "exp(x)", "x^0.5",
            "x+exp(x)", "x*abs(x)", "2^x", "x/x", "a*x" })
    void whatIsNotHasNone(String text) {
        assertThat(Polynomial.of(Parser.parse(text))).isNull();
    }

    @Test
    void theRootsAreThoseOfItsFactors() {
        qt().withExamples(500)
            .forAll(doubles().between(-9, 9), doubles().between(-9, 9), doubles().between(-3, 3),
                    doubles().between(-5, 5))
            .assuming((one, other, a, level) -> Math.abs(one - other) > 0.01 && Math.abs(a) > 0.01)
            .checkAssert((one, other, a, level) -> {
                double[] roots = new Polynomial(a, -a * (one + other), a * one * other + level).roots(level, ROUNDING);
                Arrays.sort(roots);
                assertThat(roots).hasSize(2);
                assertThat(roots[0]).isCloseTo(Math.min(one, other), within(1e-9));
                assertThat(roots[1]).isCloseTo(Math.max(one, other), within(1e-9));
            });
    }

    @Test
    void aSmallRootBesideALargeOneHasAllItsDigits() {
        double[] roots = new Polynomial(1, -1e9, 1).roots(0, ROUNDING);
        Arrays.sort(roots);
        assertThat(roots[0]).isCloseTo(1e-9, within(1e-24));
        assertThat(roots[1]).isCloseTo(1e9, within(1e-6));
    }

    @Test
    void aLineMeetsALevelOnceAndAConstantNever() {
        assertThat(new Polynomial(0, 2, 3).roots(7, ROUNDING)).containsExactly(2);
        assertThat(new Polynomial(0, 0, 3).roots(3, ROUNDING)).isEmpty();
        assertThat(new Polynomial(0, 0, 3).roots(4, ROUNDING)).isEmpty();
    }

    /** Of which rounding would make two, or none. */
    @Test
    void aDoubleRootIsOne() {
        qt().withExamples(500).forAll(doubles().between(-9, 9), doubles().between(0.1, 5)).checkAssert((root, a) -> {
            double[] roots = new Polynomial(a, -2 * a * root, a * root * root).roots(0, ROUNDING);
            assertThat(roots).hasSize(1);
            assertThat(roots[0]).isCloseTo(root, within(1e-14));
        });
    }

    @Test
    void aParabolaMayTouchALevelOrMissIt() {
        assertThat(new Polynomial(1, -2, 1).roots(0, ROUNDING)).containsExactly(1);
        assertThat(new Polynomial(3, -2, 1 / 3.0).roots(0, ROUNDING)).hasSize(1);
        assertThat(new Polynomial(1, 0, 1).roots(0, ROUNDING)).isEmpty();
        assertThat(new Polynomial(-1, 0, -1).roots(0, ROUNDING)).isEmpty();
        assertThat(new Polynomial(1, 0, -4).roots(0, ROUNDING)).containsExactlyInAnyOrder(-2, 2);
    }

}
