package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.AccuracyCase;
import dev.actiscope.activation.catalogue.AccuracyCase.Target;
import dev.actiscope.activation.catalogue.AccuracySuite;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.SameValues;
import dev.actiscope.formula.Unbounded;
import dev.actiscope.formula.reading.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StabilityTests {

    /** Its two terms cancel far below 0, where no elementary function would help. */
    private static final Set<String> CANCELLING = Set.of("noisy-relu");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "log(1+exp(x)); softplus(x)", "log(e^x+1); softplus(x)",
            "log(1+exp(-2*x)); softplus(-2*x)", "1/(1+exp(-x)); sigmoid(x)", "1/(e^-x+1); sigmoid(x)",
            "exp(x)/(1+exp(x)); sigmoid(x)", "x/(1+exp(-x)); x*sigmoid(x)",
            "exp(-x)/(1+exp(-x))^2; sigmoid(x)*sigmoid(-x)", "exp(x)-1; expm1(x)", "alpha*exp(x)-alpha; alpha*expm1(x)",
            "1-exp(-x); -expm1(-x)", "log(1+x); log1p(x)", "(exp(x)-exp(-x))/(exp(x)+exp(-x)); tanh(x)",
            "(e^(2*x)-1)/(e^(2*x)+1); tanh(x)", "(1-exp(-2*x))/(1+exp(-2*x)); tanh(x)", "2*sigmoid(2*x)-1; tanh(x)",
            "sinh(x)/cosh(x); tanh(x)", "1-tanh(x)^2; (1/cosh(x))^2", "4/(exp(x)+exp(-x))^2; (1/cosh(x))^2",
            "1-sigmoid(x); sigmoid(-x)", "1+erf(x); erfc(-x)", "1-erf(x); erfc(x)", "log(sigmoid(x)); -softplus(-x)",
            "log(1/(1+exp(-x))); -softplus(-x)", "exp(x^2)*exp(-x^2); 1", "sqrt(x^2); abs(x)",
            "log(x+sqrt(x^2+1)); asinh(x)", "sqrt(1+x)-1; x/(1+sqrt(1+x))", "sqrt(1-x^2); sqrt(1-x^2)",
            "log(exp(-x^2/2)/3); -x^2/2-log(3)", "softplus(x)-x; softplus(-x)", "x-log(1+exp(x)); -softplus(-x)",
            "log(1+exp(b*x))/b-x; 1/b*softplus(-b*x)", "2^x-1; expm1(x*log(2))", "3*2^-x-3; 3*expm1(-x*log(2))",
            "log(1+2^x); softplus(x*log(2))", "1-cos(x); 2*sin(x/2)^2", "sin(x)/x; sin(x)/x" })
    void rewritesHoweverItIsWritten(String written, String computed) {
        assertThat(Stability.of(Unbounded.algebra(), Parser.parse(written))).hasToString(computed);
    }

    @Tag("slow")
    @Test
    void keepsEveryValue() {
        SameValues.assertKept((formula) -> Stability.of(Unbounded.algebra(), formula));
    }

    static List<Definition> smoothFunctions() {
        List<Definition> smooth = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            if (definition.activation(definition.defaults()).kinks().isEmpty()
                    && !CANCELLING.contains(definition.name())) {
                smooth.add(definition);
            }
        }
        return smooth;
    }

    /**
     * As accurate as the records from the smallest numbers to the largest, but for
     * results so small that a double has fewer digits for them.
     */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("smoothFunctions")
    void aTypedFunctionOfTheCatalogueNeitherOverflowsNorCancels(Definition definition) {
        Formula formula = Formula.parse(definition.formula());
        List<AccuracyCase> cases = AccuracySuite.cases(definition)
            .filter((c) -> c.curve().settings().stream().allMatch((setting) -> isUsual(setting)))
            .filter((c) -> Math.abs(c.x()) <= 1e300)
            .toList();
        for (AccuracyCase c : cases) {
            Activation activation = formula.activation(settings(formula, definition, c.curve().settings()));
            assertThat(error(c.value(), activation.value(c.x()))).as("%s at %s", c.curve().notation(), c.x())
                .isLessThanOrEqualTo(2);
            assertThat(error(c.derivative(), activation.derivative(c.x())))
                .as("slope of %s at %s", c.curve().notation(), c.x())
                .isLessThanOrEqualTo(2);
        }
    }

    private static boolean isUsual(double setting) {
        return Math.abs(setting) >= 1e-6 && Math.abs(setting) <= 1e6;
    }

    private static List<Double> settings(Formula formula, Definition definition, List<Double> all) {
        List<Double> settings = new ArrayList<>();
        for (Parameter parameter : formula.parameters()) {
            for (int i = 0; i < all.size(); i++) {
                if (definition.parameters().get(i).name().equals(parameter.name())) {
                    settings.add(all.get(i));
                }
            }
        }
        return settings;
    }

    /** In tolerances; of numbers too small to be exact only that they stay so small. */
    private static double error(Target target, double actual) {
        return (Math.abs(target.nearest()) < 1e-290 && Math.abs(actual) < 1e-290) ? 0 : target.error(actual);
    }

}
