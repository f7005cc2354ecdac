package dev.actiscope.formula.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the functions that are read by what they are hold the law of accuracy from
 * 1e-300 to 1e300, beside their zeros, steps and corners, and at the ends of where they
 * have values.
 */
class DerivedAccuracyTests {

    private static final double LAW = 8 * Math.ulp(1.0);

    /** A line is a call; x; f(x); f′(x); f″(x). */
    private static List<String[]> lines() throws IOException {
        try (InputStream in = DerivedAccuracyTests.class.getResourceAsStream("/formula/derived.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter((line) -> !line.startsWith("#"))
                .map((line) -> line.split(";"))
                .toList();
        }
    }

    @Test
    void theirValuesAndSlopesAreTrueEverywhere() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Formula> formulas = new TreeMap<>();
        for (String[] line : lines()) {
            double x = Double.parseDouble(line[1]);
            Activation function = formulas.computeIfAbsent(line[0], (text) -> Formula.parse(text).withAllDigits())
                .activation(List.of());
            double value = parse(line[2]);
            double slope = parse(line[3]);
            String at = line[0] + " at " + line[1];
            if (!isLawful(function.value(x), value, x * slope)) {
                faults.add(at + " has " + function.value(x) + ", not " + value);
            }
            boolean corner = line[3].equals("?");
            if (!corner && !isLawful(function.derivative(x), slope, x * parse(line[4]))) {
                faults.add("the slope of " + at + " is " + function.derivative(x) + ", not " + slope);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static double parse(String text) {
        return (text.equals("-") || text.equals("?")) ? Double.NaN : Double.parseDouble(text);
    }

    /** Within what a change of x by a few units in the last place would make. */
    private static boolean isLawful(double given, double right, double change) {
        if (Double.isNaN(right) || Double.isInfinite(right)) {
            return Double.compare(given, right) == 0;
        }
        return Math.abs(given - right) <= LAW * (Math.abs(right) + finite(change)) + Double.MIN_VALUE;
    }

    private static double finite(double number) {
        return Double.isFinite(number) ? Math.abs(number) : Double.isInfinite(number) ? Double.MAX_VALUE : 0;
    }

}
