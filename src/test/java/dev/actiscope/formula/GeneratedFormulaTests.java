package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.formula.FormulaOracle.Finding;
import dev.actiscope.formula.digits.PreciseActivation;
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

    private final Tally values = new Tally("values");

    private final Tally slopes = new Tally("slopes");

    private final Tally limits = new Tally("limits");

    @Test
    void theirValuesAndSlopesAreTrue() {
        for (long seed = 0; seed < 50; seed++) {
            lookWithin(new Random(seed * SPREAD));
        }
        assertTrue(this.values, this.slopes);
    }

    /** As many as {@code -Dformulas=20000} says, from {@code -Dfirst=0} on. */
    @Tag("slow")
    @Test
    void theirLimitsAreTrueToo() {
        int first = Integer.getInteger("first", 0);
        int formulas = Integer.getInteger("formulas", 250);
        for (long seed = first; seed < first + formulas; seed++) {
            lookWithin(new Random(seed * SPREAD));
            lookFarOut(new Random(seed * SPREAD));
        }
        assertTrue(this.values, this.slopes, this.limits);
    }

    /** Nothing is wrong or made up, and where there is a value little is left out. */
    private static void assertTrue(Tally... tallies) {
        for (Tally tally : tallies) {
            System.out.println("Generated formulas: " + tally);
        }
        for (Tally tally : tallies) {
            assertThat(tally.faults).isEmpty();
            assertThat(tally.missing()).isLessThan(FEW);
        }
    }

    private void lookWithin(Random random) {
        GeneratedFormula generated = new GeneratedFormula(random);
        Case formula = Case.of(generated.text());
        for (int i = 0; i < PLACES && formula != null; i++) {
            formula.look(generated.place(), this.values, this.slopes);
        }
    }

    /** Ever farther places need not show how a function swings. */
    private void lookFarOut(Random random) {
        Case formula = Case.of(new GeneratedFormula(random).text());
        if (formula != null && !formula.activation.maySwing()) {
            formula.look(Double.NEGATIVE_INFINITY, this.limits, this.limits);
            formula.look(Double.POSITIVE_INFINITY, this.limits, this.limits);
        }
    }

    private record Case(String text, PreciseActivation activation, FormulaOracle oracle) {

        /** Null if it is refused. */
        static Case of(String text) {
            try {
                Formula formula = Formula.parse(text).withAllDigits();
                List<Double> settings = new ArrayList<>();
                Map<String, Double> named = new HashMap<>();
                formula.parameters().forEach((parameter) -> {
                    settings.add(SETTING);
                    named.put(parameter.name(), SETTING);
                });
                return new Case(text, (PreciseActivation) formula.activation(settings),
                        new FormulaOracle(formula.expression(), named));
            }
            catch (InvalidInputException refused) {
                return null;
            }
        }

        void look(double x, Tally ofValue, Tally ofSlope) {
            double value = this.activation.value(x);
            ofValue.add(this.oracle.ofValue(x, value, this.activation.digits(x)), this, x, value);
            double slope = this.activation.derivative(x);
            ofSlope.add(this.oracle.ofSlope(x, slope, this.activation.slopeDigits(x)), this, x, slope);
        }

    }

    private static final class Tally {

        private final String what;

        private final Map<Finding, Integer> counts = new EnumMap<>(Finding.class);

        private final List<String> faults = new ArrayList<>();

        private Tally(String what) {
            this.what = what;
        }

        void add(Finding finding, Case formula, double x, double given) {
            this.counts.merge(finding, 1, Integer::sum);
            String fault = finding + ": " + formula.text + " at " + x + " has " + given + ", not "
                    + formula.oracle.truth();
            boolean isFault = finding == Finding.WRONG || finding == Finding.INVENTED;
            if (isFault) {
                this.faults.add(fault);
            }
            if ((isFault || finding == Finding.MISSING) && System.getProperty("faults") != null) {
                System.out.println(fault);
            }
        }

        private int count(Finding... findings) {
            int sum = 0;
            for (Finding finding : findings) {
                sum += this.counts.getOrDefault(finding, 0);
            }
            return sum;
        }

        /** The share of nulls where there is a value. */
        double missing() {
            int missing = count(Finding.MISSING);
            return missing / (double) Math.max(1, missing + count(Finding.RIGHT, Finding.ADMITTED, Finding.WRONG));
        }

        @Override
        public String toString() {
            return this.what + " " + this.counts + ", null where there is one " + Math.round(missing() * 10000) / 100.0
                    + " %";
        }

    }

}
