package dev.actiscope.formula.kinks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import dev.actiscope.formula.AnyFormula;
import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.computing.Binding;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

/**
 * Bounds of formulas and of their slopes, and both on one side of a point.
 */
class EnclosureTests {

    private static final ElementarySlopes SLOPES = new ElementarySlopes();

    private static final BigDecimal STEP = new BigDecimal("1e-15");

    @Test
    void everyValueOfAFormulaIsWithinItsBounds() {
        qt().withExamples(1500)
            .forAll(AnyFormula.texts(), doubles().between(-3, 3), doubles().between(0, 1))
            .checkAssert((text, low, width) -> {
                Expression formula = formula(text);
                Bounds values = Enclosure.values(formula, new Bounds(low, low + width));
                for (int i = 0; i <= 8; i++) {
                    double value = new Evaluation(List.of(), List.of()).of(formula).applyAsDouble(low + i * width / 8);
                    if (Double.isFinite(value)) {
                        double room = 1e-9 * (1 + Math.abs(value));
                        assertThat(values.low() - room <= value && value <= values.high() + room)
                            .as("%s of %s in %s", value, text, values)
                            .isTrue();
                    }
                }
            });
    }

    @Test
    void everySlopeOfASmoothFormulaIsWithinItsBounds() {
        qt().withExamples(700)
            .forAll(AnyFormula.smoothTexts(), doubles().between(-3, 3), doubles().between(0, 0.5))
            .checkAssert((text, low, width) -> {
                Expression formula = formula(text);
                Bounds slopes = Enclosure.of(formula, new Bounds(low, low + width), SLOPES).slope();
                for (int i = 0; i <= 4; i++) {
                    double slope = Side.at(formula, low + i * width / 4, SLOPES).slope();
                    if (Double.isFinite(slope) && !slopes.isNone()) {
                        double room = 1e-9 * (1 + Math.abs(slope));
                        assertThat(slopes.low() - room <= slope && slope <= slopes.high() + room)
                            .as("%s of %s in %s", slope, text, slopes)
                            .isTrue();
                    }
                }
            });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "2*x+1; 1,2; 3,5; 2,2", "x*(x+1); 1,2; 2,6; 3,5", "-x^2; 1,2; -4,-1; -4,-2",
            "1/x; 1,2; 0.5,1; -1,-0.25", "x-x; 0,1; -1,1; 0,0", "min(x,3); 1,2; 1,2; 1,1", "min(x,0); 1,2; 0,0; 0,0",
            "max(x,0); 1,2; 1,2; 1,1", "max(x,3); 1,2; 3,3; 0,0", "max(x,1.5); 1,2; 1.5,2; 0,1",
            "clip(x,0,1); 2,3; 1,1; 0,0", "if(x>0,x,5); 1,2; 1,2; 1,1", "if(x>0,x,5); -2,-1; 5,5; 0,0",
            "if(x>0,x,5); -1,1; -1,5; -Infinity,Infinity", "x>0; -1,1; 0,1; -Infinity,Infinity", "x>0; 1,2; 1,1; 0,0",
            "x<0; 1,2; 0,0; 0,0", "x>=1; 1,1; 1,1; 0,0", "x>1; 1,1; 0,0; 0,0", "x<=1; 1,1; 1,1; 0,0",
            "x<1; 1,1; 0,0; 0,0", "x==1; 1,1; 1,1; 0,0", "x!=1; 1,1; 0,0; 0,0", "x==1; 2,3; 0,0; 0,0",
            "x!=1; 2,3; 1,1; 0,0", "x<=1; 2,3; 0,0; 0,0", "x>=1; -3,-2; 0,0; 0,0", "sign(x); 1,2; 1,1; 0,0",
            "floor(x); 0.25,0.75; 0,0; 0,0", "floor(x); 0.25,1.75; 0,1; -Infinity,Infinity", "2^x; 1,2; 2,4; 1.38,2.78",
            "exp(x); 0,1; 1,2.71828; 1,2.71828", "x^3; 1,2; 1,8; 3,12" })
    void theBoundsAreWhatIntervalArithmeticGives(String text, String part, String value, String slope) {
        Enclosure enclosure = Enclosure.of(formula(text), bounds(part), SLOPES);
        assertClose(enclosure.value(), bounds(value));
        assertClose(enclosure.slope(), bounds(slope));
        assertThat(Enclosure.values(formula(text), bounds(part))).isEqualTo(enclosure.value());
    }

    private static Bounds bounds(String text) {
        int comma = text.indexOf(',');
        return new Bounds(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
    }

    private static void assertClose(Bounds actual, Bounds expected) {
        assertThat(actual.low() + 0.0).isCloseTo(expected.low(), within(0.01));
        assertThat(actual.high() + 0.0).isCloseTo(expected.high(), within(0.01));
    }

    /**
     * On a side that is the point itself: value and slope in double and high precision.
     */
    @Test
    void aSideHasTheValueAndTheSlopeOfTheFormula() {
        int[] compared = new int[2];
        qt().withExamples(300).forAll(AnyFormula.smoothTexts(), doubles().between(-2.5, 2.5)).checkAssert((text, x) -> {
            BigDecimal exact = new BigDecimal(x);
            Expression formula = formula(text);
            BigDecimal here = precise(formula, exact);
            BigDecimal above = precise(formula, exact.add(STEP));
            BigDecimal below = precise(formula, exact.subtract(STEP));
            if (here != null && above != null && below != null && here.abs().doubleValue() < 1e12) {
                double slope = above.subtract(below).divide(STEP.add(STEP), MathContext.DECIMAL64).doubleValue();
                Side.Jet jet = Side.at(formula, x, SLOPES);
                compared[0]++;
                compared[1] += (isClose(jet.value(), here.doubleValue()) && isClose(jet.slope(), slope)
                        && jet.decisive() == jet.value()) ? 0 : 1;
            }
        });
        assertThat(compared[0]).isGreaterThan(100);
        // Where digits cancel, in a few.
        assertThat(compared[1]).isLessThan(compared[0] / 50);
    }

    /** Which branch holds, what is less and what is rounded is told from inside. */
    @Test
    void aSideBetweenTheEdgesIsTheFormula() {
        qt().withExamples(1000).forAll(AnyFormula.texts(), doubles().between(-3, 3)).checkAssert((text, x) -> {
            Expression formula = formula(text);
            double value = new Evaluation(List.of(), List.of()).of(formula).applyAsDouble(x);
            double side = Side.at(formula, x, SLOPES).value();
            assertThat(!(Math.abs(value) < Double.POSITIVE_INFINITY) && Double.isNaN(side) || value == side
                    || isClose(side, value))
                .as("%s at %s is %s, not %s", text, x, value, side)
                .isTrue();
        });
    }

    private static boolean isClose(double actual, double expected) {
        return Math.abs(actual - expected) <= 1e-6 * (1e-6 + Math.abs(expected));
    }

    private static BigDecimal precise(Expression formula, BigDecimal x) {
        return PreciseEvaluation.at(formula, x, BigDecimal.ONE, BigDecimal.ONE);
    }

    private static Expression formula(String text) {
        return Binding.of(Expansion.expandAll(Parser.parse(text)), List.of("a", "b"), List.of(1.25, 0.75));
    }

}
