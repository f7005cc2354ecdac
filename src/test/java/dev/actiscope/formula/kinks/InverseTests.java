package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.longs;

class InverseTests {

    private static final ElementarySlopes SLOPES = new ElementarySlopes();

    private static final Bounds PART = new Bounds(-10, 10);

    private static final String[] STEPS = { "exp(%s)", "expm1(%s)", "log(%s)", "log1p(%s)", "log2(%s)", "log10(%s)",
            "sqrt(%s)", "abs(%s)", "relu(%s)", "atan(%s)", "asin(%s)", "acos(%s)", "tanh(%s)", "sigmoid(%s)",
            "sinh(%s)", "asinh(%s)", "sin(%s)", "cos(%s)", "tan(%s)", "-(%s)", "(%s)+1.5", "2-(%s)", "3*(%s)",
            "(%s)/-4", "0.7/(%s)", "(%s)^2", "(%s)^3", "(%s)^-1", "(%s)^-2", "(%s)^1.5", "(%s)^0.5", "1.7^(%s)",
            "max(%s,0.25)", "min(%s,0.75)", "max(-0.5,%s)", "1+(%s)+2", "2*(%s)*5", "(%s)^4" };

    /** What two operations make of x is undone: the level at x has a root there. */
    @Test
    void aChainOfOperationsIsUndone() {
        int[] solved = new int[1];
        qt().withExamples(2000).forAll(longs().all(), doubles().between(-3, 3)).checkAssert((seed, x) -> {
            Random random = new Random(seed);
            String text = "x";
            for (int i = 0; i < 2; i++) {
                text = STEPS[random.nextInt(STEPS.length)].replace("%s", text);
            }
            Expression u = expression(text);
            Side.Jet jet = Side.at(u, x, SLOPES);
            Work work = new Work(100_000);
            List<Double> roots = new ArrayList<>();
            if (Double.isFinite(jet.value()) && Math.abs(jet.slope()) > 0.01 && Math.abs(jet.slope()) < 100
                    && Inverse.isKnown(u)) {
                new Inverse(PART, work, roots).solve(u, jet.value());
            }
            if (work.spent() > 0 && !work.isExceeded()) {
                solved[0]++;
                assertThat(roots).as("%s at %s", text, x).anyMatch((root) -> Math.abs(root - x) < 1e-9);
                for (double root : roots) {
                    Side.Jet there = Side.at(u, root, SLOPES);
                    assertThat(there.value()).as("%s at %s", text, root)
                        .isCloseTo(jet.value(), within(1e-7 * (1 + Math.abs(there.slope()))));
                }
            }
        });
        assertThat(solved[0]).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x^2; 4; 2,-2", "x^2; 0; 0", "x^2; -1; ''", "x^3; 27; 3", "x^3; -27; -3", "x^-2; 4; 0.5,-0.5",
                    "x^-1; 0; ''", "x^0.5; 3; 9", "x^0.5; -1; ''", "x^1.5; 8; 4", "abs(x); 0; 0", "abs(x); -1; ''",
                    "abs(x); 2; 2,-2", "sqrt(x); 2; 4", "sqrt(x); -2; ''", "relu(x); 0; 0", "relu(x); -1; ''",
                    "max(x,1); 2; 2", "max(x,1); 0; ''", "max(x,1); 1; 1", "min(x,1); 1; 1", "min(x,1); 2; ''",
                    "min(x,1); 0; 0", "atan(x); 2; ''", "asin(x); 1.6; ''", "acos(x); -0.1; ''", "acos(x); 4; ''",
                    "tanh(x); 2; ''", "exp(x); -1; ''", "exp(x); 0; ''", "1/x; 0; ''", "2/x; 4; 0.5", "0*x; 0; ''",
                    "0*exp(x); 0; ''", "x^2-x; 2; 2,-1", "x+1/0; 1; ''", "sin(x); 2; ''", "floor(x); 1; ''" })
    void theLevelIsReachedNowhereElse(String text, double level, String expected) {
        List<Double> roots = new ArrayList<>();
        for (String root : expected.isEmpty() ? new String[0] : expected.split(",")) {
            roots.add(Double.parseDouble(root));
        }
        assertThat(roots(expression(text), level, PART)).hasSameSizeAs(roots)
            .allSatisfy((root) -> assertThat(roots)
                .anySatisfy((one) -> assertThat(root).isCloseTo(one, within(4 * Math.ulp(one)))));
    }

    @Test
    void theRootOfAWholePowerIsWhole() {
        for (int n = 1; n <= 60; n++) {
            for (int exponent = 3; exponent <= 7; exponent += 2) {
                assertThat(roots(expression("x^" + exponent), Math.pow(n, exponent), new Bounds(0, 100)))
                    .containsExactly((double) n);
            }
        }
    }

    @Test
    void aRootAtNothingHasNoSign() {
        assertThat(1 / roots(expression("-x"), 0, PART).get(0)).isPositive();
    }

    @Test
    void aWaveIsAtItsLevelAgainAndAgain() {
        assertThat(roots(expression("sin(x)"), 0.5, PART)).hasSize(7)
            .allSatisfy((root) -> assertThat(Math.sin(root)).isCloseTo(0.5, within(1e-14)));
        assertThat(roots(expression("cos(2*x+1)"), 0.5, PART)).hasSize(13)
            .allSatisfy((root) -> assertThat(Math.cos(2 * root + 1)).isCloseTo(0.5, within(1e-13)));
        assertThat(roots(expression("tan(x)"), 3, PART)).hasSize(6)
            .allSatisfy((root) -> assertThat(Math.tan(root)).isCloseTo(3, within(1e-11)));
    }

    @Test
    void onlyRootsOfThePartAreTold() {
        assertThat(roots(expression("x^2"), 4, new Bounds(0, 5))).containsExactly(2.0);
        assertThat(roots(expression("x^2"), 4, new Bounds(-2, 2))).containsExactlyInAnyOrder(2.0, -2.0);
        assertThat(roots(expression("sin(x)"), 0, new Bounds(1, 4))).hasSize(1);
    }

    @Test
    void whoeverAsksForTooManyIsToldByTheWorkSpent() {
        Work work = new Work(1000);
        new Inverse(new Bounds(-1e6, 1e6), work, new ArrayList<>()).solve(expression("sin(x)"), 0);
        assertThat(work.isExceeded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "exp(2*x+1)", "x^2-3*x", "(x^2-1)/2", "3", "abs(sin(x))", "2^x", "x^0.3", "max(x,1)",
            "1/(x-1)" })
    void whatCanBeUndoneIsKnown(String text) {
        assertThat(Inverse.isKnown(expression(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "x*exp(x)", "erf(x)", "erfc(x)", "cosh(x)", "softplus(x)", "x^x", "x^3-x", "sin(x)+cos(x)",
            "if(x>0,x,1)", "(-2)^x", "exp(cosh(x))", "x/(x^2+1)", "log(0)*x", "max(x,x^2)", "-erf(x)", "erf(x)^2" })
    void whatCannotBeUndoneIsNot(String text) {
        assertThat(Inverse.isKnown(expression(text))).isFalse();
    }

    private static List<Double> roots(Expression u, double level, Bounds part) {
        List<Double> roots = new ArrayList<>();
        if (Inverse.isKnown(u)) {
            new Inverse(part, new Work(100_000), roots).solve(u, level);
        }
        return roots;
    }

    private static Expression expression(String text) {
        return Binding.folded(Expansion.expandAll(Parser.parse(text)));
    }

}
