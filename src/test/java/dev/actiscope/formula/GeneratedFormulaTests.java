package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.FormulaOracle.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Formulas as chance has them: how many of their values, slopes and limits are as the law
 * of accuracy asks, held against high precision. {@code -Dfaults=yes} prints those that
 * are not.
 */
class GeneratedFormulaTests {

    private static final int PLACES = 6;

    private static final double SETTING = 1.25;

    /** Neighbouring seeds begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Of what is known to be true. */
    private static final double FEW = 0.01;

    private final Tally values = new Tally();

    private final Tally slopes = new Tally();

    private final Tally limits = new Tally();

    @Test
    void theirValuesAndSlopesAreTrue() {
        for (long seed = 0; seed < 50; seed++) {
            lookWithin(new Random(seed * SPREAD));
        }
        System.out.println("Generated formulas: values " + this.values + "; slopes " + this.slopes);
        assertThat(this.values.share(Finding.MISSING)).isLessThan(FEW);
        assertThat(this.slopes.share(Finding.MISSING)).isLessThan(FEW);
        assertThat(this.values.share(Finding.WRONG, Finding.INVENTED)).isLessThan(FEW);
        assertThat(this.slopes.share(Finding.WRONG, Finding.INVENTED)).isLessThan(FEW);
    }

    /** As many as {@code -Dformulas=20000} says. */
    @Tag("slow")
    @Test
    void theirLimitsAreTrueToo() {
        int formulas = Integer.getInteger("formulas", 400);
        for (long seed = 0; seed < formulas; seed++) {
            lookWithin(new Random(seed * SPREAD));
            lookFarOut(new Random(seed * SPREAD));
        }
        System.out.println(
                "Generated formulas: values " + this.values + "; slopes " + this.slopes + "; limits " + this.limits);
        for (Tally tally : List.of(this.values, this.slopes)) {
            assertThat(tally.share(Finding.MISSING)).isLessThan(FEW);
            assertThat(tally.share(Finding.WRONG, Finding.INVENTED)).isLessThan(FEW);
        }
        assertThat(this.limits.share(Finding.WRONG, Finding.INVENTED)).isLessThan(FEW);
        assertThat(this.limits.share(Finding.MISSING)).isLessThan(10 * FEW);
    }

    private void lookWithin(Random random) {
        GeneratedFormula generated = new GeneratedFormula(random);
        String text = generated.text();
        Case formula = Case.of(text);
        for (int i = 0; i < PLACES && formula != null; i++) {
            double x = generated.place();
            double value = formula.activation.value(x);
            this.values.add(formula.oracle.ofValue(x, value), formula, "value", x, value);
            double slope = formula.activation.derivative(x);
            this.slopes.add(formula.oracle.ofSlope(x, slope), formula, "slope", x, slope);
        }
    }

    private void lookFarOut(Random random) {
        Case formula = Case.of(new GeneratedFormula(random).text());
        // Ever farther places need not show how it swings.
        if (formula == null || formula.activation.maySwing()) {
            return;
        }
        for (double x : new double[] { Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY }) {
            double value = formula.activation.value(x);
            this.limits.add(formula.oracle.ofValue(x, value), formula, "limit", x, value);
            double slope = formula.activation.derivative(x);
            this.limits.add(formula.oracle.ofSlope(x, slope), formula, "limit of the slope", x, slope);
        }
    }

    private record Case(String text, Activation activation, FormulaOracle oracle) {

        /** Null if it is refused. */
        static Case of(String text) {
            try {
                Formula formula = Formula.precise(text);
                List<Double> settings = new ArrayList<>();
                Map<String, Double> named = new HashMap<>();
                formula.parameters().forEach((parameter) -> {
                    settings.add(SETTING);
                    named.put(parameter.name(), SETTING);
                });
                return new Case(text, formula.activation(settings), new FormulaOracle(formula.expression(), named));
            }
            catch (InvalidInputException refused) {
                return null;
            }
        }

    }

    private static final class Tally {

        private final Map<Finding, Integer> counts = new EnumMap<>(Finding.class);

        void add(Finding finding, Case formula, String what, double x, double given) {
            this.counts.merge(finding, 1, Integer::sum);
            boolean isFault = finding == Finding.WRONG || finding == Finding.INVENTED || finding == Finding.MISSING;
            if (isFault && System.getProperty("faults") != null) {
                System.out.println(finding + ": the " + what + " of " + formula.text + " at " + x + " is " + given
                        + ", not " + formula.oracle.truth());
            }
        }

        double share(Finding... findings) {
            int known = 0;
            int sum = 0;
            for (Map.Entry<Finding, Integer> count : this.counts.entrySet()) {
                known += (count.getKey() == Finding.UNKNOWN) ? 0 : count.getValue();
                sum += List.of(findings).contains(count.getKey()) ? count.getValue() : 0;
            }
            return sum / (double) known;
        }

        @Override
        public String toString() {
            return this.counts.toString();
        }

    }

}
