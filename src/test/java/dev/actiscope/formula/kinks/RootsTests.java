package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

class RootsTests {

    private static final ElementarySlopes SLOPES = new ElementarySlopes();

    private static final Bounds PART = new Bounds(-3, 3);

    private static final List<Double> SMOOTH = List.of(Math.nextDown(-3.0), Math.nextUp(3.0));

    /** Compared with a walk from point to point. */
    @Test
    void whereASmoothFormulaPassesALevelThereIsARoot() {
        int[] passed = new int[1];
        qt().withExamples(400).forAll(AnyFormula.smoothTexts(), doubles().between(-2, 2)).checkAssert((text, level) -> {
            Expression formula = expression(text);
            Work work = new Work(1_000_000);
            if (!formula.varies() || !Crossing.all(formula).isEmpty()) {
                return;
            }
            List<Double> roots = new Roots(PART, SLOPES, work).of(new Crossing(formula, level, 0, false), SMOOTH);
            for (int i = 0; i < 200 && !work.isExceeded(); i++) {
                double low = -3 + 0.03 * i;
                double high = -3 + 0.03 * (i + 1);
                double below = value(formula, low) - level;
                double above = value(formula, high) - level;
                if (below < 0 && above > 0 || below > 0 && above < 0) {
                    passed[0]++;
                    assertThat(roots).as("%s = %s", text, level).anyMatch((root) -> low <= root && root <= high);
                }
            }
            for (double root : roots) {
                Side.Jet jet = Side.at(formula, root, SLOPES);
                assertThat(jet.value()).as("%s at %s", text, root)
                    .isCloseTo(level, within(1e-6 * (1 + Math.abs(jet.slope()))));
            }
        });
        assertThat(passed[0]).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "x^3-x; 0; -1,0,1", "x*exp(x); 1; 0.5671432904097838",
            "cosh(x); 2; -1.3169578969248166,1.3169578969248166", "x^3-x^2; 0; 0,1",
            "(x^2-2)^2+x-x; 0; -1.4142135623730951,1.4142135623730951", "erf(x); 0.5; 0.4769362762044699",
            "x^4+x; -5; ''", "exp(x)-x; 1; 0", "sin(x)-x/2; 0; -1.895494267033981,0,1.895494267033981", "cosh(x); 1; 0",
            "sinh(x); 3; 1.8184464592320668", "x-sin(x); 3; ''", "x-sin(x); 2; 2.5541959528370427" })
    void theRootsAreWhereTheyAre(String text, double level, String expected) {
        List<Double> roots = new ArrayList<>();
        for (String root : expected.isEmpty() ? new String[0] : expected.split(",")) {
            roots.add(Double.parseDouble(root));
        }
        List<Double> found = new Roots(PART, SLOPES, new Work(1_000_000))
            .of(new Crossing(expression(text), level, 0, false), SMOOTH);
        assertThat(found).allMatch((one) -> roots.stream().anyMatch((root) -> Math.abs(root - one) < 1e-7));
        assertThat(roots).allMatch((root) -> found.stream().anyMatch((one) -> Math.abs(root - one) < 1e-7));
    }

    @Test
    void everyStepOfALevelHasItsRoot() {
        Crossing halves = new Crossing(expression("x*exp(x)"), 0.25, 0.5, false);
        List<Double> found = new Roots(new Bounds(0, 1), SLOPES, new Work(1_000_000)).of(halves,
                List.of(Math.nextDown(0.0), Math.nextUp(1.0)));
        assertThat(found).hasSize(5)
            .allSatisfy((x) -> assertThat(2 * x * Math.exp(x) - 0.5).isCloseTo(Math.rint(2 * x * Math.exp(x) - 0.5),
                    within(1e-12)));
    }

    @Test
    void levelsAreCountedFromTheOneThatIsNamed() {
        Crossing odd = new Crossing(expression("x"), 1, 2, false);
        assertThat(odd.count(new Bounds(-3, 3))).isEqualTo(4);
        assertThat(odd.level(new Bounds(-3, 3), 0)).isEqualTo(-3);
        assertThat(odd.level(new Bounds(-3, 3), 3)).isEqualTo(3);
        assertThat(odd.count(new Bounds(1.5, 2.5))).isZero();
        assertThat(odd.count(new Bounds(-0.5, 1))).isOne();
        Crossing alone = new Crossing(expression("x"), 1, 0, false);
        assertThat(alone.count(new Bounds(1, 2))).isOne();
        assertThat(alone.count(new Bounds(1.5, 2))).isZero();
        assertThat(alone.level(new Bounds(0, 2), 0)).isEqualTo(1);
    }

    private static double value(Expression formula, double x) {
        return Side.at(formula, x, SLOPES).value();
    }

    private static Expression expression(String text) {
        return Binding.of(Expansion.expandAll(Parser.parse(text)), List.of("a", "b"), List.of(1.25, 0.75));
    }

}
