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
 * Formulas as chance has them are computed as exactly as the law of accuracy asks, and
 * nearly everywhere.
 */
class GeneratedFormulaTests {

    private static final int PLACES = 6;

    /** Neighbouring seeds begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final double SETTING = 1.25;

    private final List<String> faults = new ArrayList<>();

    @Test
    void theirValuesAndSlopesAreTrue() {
        check(300);
    }

    /** As many as {@code -Dformulas=20000} says. */
    @Tag("slow")
    @Test
    void theirValuesAndSlopesAreTrueHoweverManyThereAre() {
        check(Integer.getInteger("formulas", 3000));
    }

    private void check(int formulas) {
        Map<Finding, Integer> values = new EnumMap<>(Finding.class);
        Map<Finding, Integer> slopes = new EnumMap<>(Finding.class);
        for (long seed = 0; seed < formulas; seed++) {
            look(new Random(seed * SPREAD), values, slopes);
        }
        System.out.println("values " + shares(values) + ", slopes " + shares(slopes));
        if (System.getProperty("faults") != null) {
            this.faults.forEach(System.out::println);
        }
        assertThat(this.faults).noneMatch((fault) -> fault.startsWith("WRONG") || fault.startsWith("INVENTED"));
        assertThat(share(values, Finding.MISSING)).isLessThan(0.01);
        assertThat(share(slopes, Finding.MISSING)).isLessThan(0.01);
    }

    private void look(Random random, Map<Finding, Integer> values, Map<Finding, Integer> slopes) {
        GeneratedFormula generated = new GeneratedFormula(random);
        String text = generated.text();
        Activation activation;
        FormulaOracle oracle;
        try {
            Formula formula = Formula.precise(text);
            List<Double> settings = new ArrayList<>();
            Map<String, Double> named = new HashMap<>();
            if (System.getProperty("texts") != null)
                System.out.println(text);
            if (System.getProperty("plain") != null)
                formula = Formula.parse(text);
            formula.parameters().forEach((parameter) -> {
                settings.add(SETTING);
                named.put(parameter.name(), SETTING);
            });
            activation = formula.activation(settings);
            oracle = new FormulaOracle(formula.expression(), named);
        }
        catch (InvalidInputException refused) {
            return;
        }
        for (int i = 0; i < PLACES; i++) {
            double x = generated.place();
            count(values, oracle.ofValue(x, activation.value(x)), "value", text, x, activation.value(x));
            count(slopes, oracle.ofSlope(x, activation.derivative(x)), "slope", text, x, activation.derivative(x));
        }
    }

    private void count(Map<Finding, Integer> findings, Finding finding, String what, String text, double x,
            double given) {
        findings.merge(finding, 1, Integer::sum);
        if (finding != Finding.RIGHT && finding != Finding.NOTHING && finding != Finding.UNKNOWN) {
            this.faults.add(finding + " " + what + " of " + text + " at " + x + ": " + given);
        }
    }

    private static double share(Map<Finding, Integer> findings, Finding finding) {
        int all = findings.values().stream().mapToInt(Integer::intValue).sum();
        return findings.getOrDefault(finding, 0) / (double) (all - findings.getOrDefault(Finding.UNKNOWN, 0));
    }

    private static String shares(Map<Finding, Integer> findings) {
        int all = findings.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder text = new StringBuilder(all + ":");
        findings.forEach((finding, count) -> text.append(' ').append(finding).append(' ').append(count));
        return text.toString();
    }

}
