package dev.actiscope.formula;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.Expression;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.doubles;

/**
 * Compares formulas with what they are rewritten to, in high precision.
 */
public final class SameValues {

    /** Above, one form is out of bounds, or is rounding divided by rounding. */
    private static final BigDecimal LARGEST = new BigDecimal("1e30");

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private final UnaryOperator<Expression> rewriting;

    private int compared;

    private SameValues(UnaryOperator<Expression> rewriting) {
        this.rewriting = rewriting;
    }

    /** Any formula has the values of what it is rewritten to, wherever both have one. */
    public static void assertKept(UnaryOperator<Expression> rewriting) {
        SameValues values = new SameValues(rewriting);
        QuickTheory.qt()
            .withFixedSeed(1)
            .withExamples(1500)
            .forAll(AnyFormula.texts(), doubles().between(-3, 3))
            .check((text, x) -> values.areKept(Parser.parse(text), x));
        assertThat(values.compared).isGreaterThan(500);
    }

    private boolean areKept(Expression formula, double x) {
        BigDecimal before = PreciseEvaluation.at(formula, x, 1.25, 0.75);
        BigDecimal after = PreciseEvaluation.at(this.rewriting.apply(formula), x, 1.25, 0.75);
        if (before == null || after == null || before.abs().compareTo(LARGEST) > 0) {
            return true;
        }
        this.compared++;
        BigDecimal tolerance = TOLERANCE.multiply(before.abs().add(TOLERANCE));
        return after.subtract(before).abs().compareTo(tolerance) <= 0;
    }

}
