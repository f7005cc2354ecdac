package dev.actiscope.formula.stability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.PreciseEvaluation;
import dev.actiscope.formula.Unbounded;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.stability.rules.Rule;
import dev.actiscope.formula.stability.rules.Rules;
import dev.actiscope.formula.tree.Expression;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The example of each rule, and what becomes of it without the rule.
 */
class RuleTests {

    static final List<ArgumentSet> RULES = Rules.ALL.stream().map((rule) -> argumentSet(rule.name(), rule)).toList();

    /** Of every parameter. */
    private static final double SETTING = 0.25;

    private static final int DIGITS = 900;

    /** A part of the digits is wrong. */
    private static final double INACCURATE = 1e-6;

    /** A few units in the last place. */
    private static final double ACCURATE = 8 * Math.ulp(1.0);

    @ParameterizedTest
    @FieldSource("RULES")
    void anExampleIsComputedAsTheTableSays(Rule rule) {
        assertThat(Stability.of(Unbounded.algebra(), Parser.parse(rule.written()))).hasToString(rule.computed());
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void itIsThatRuleThatRewritesIt(Rule rule) {
        assertThat(Stability.rewritings(Unbounded.algebra(), Parser.parse(rule.written())))
            .anySatisfy((rewriting) -> assertThat(rewriting.by()).extracting(Rule::name).contains(rule.name()));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void noOtherDoesWhatItDoes(Rule rule) {
        List<Rule> others = new ArrayList<>(Rules.ALL);
        others.remove(rule);
        assertThat(Stability.of(Unbounded.algebra(), Parser.parse(rule.written()), others).toString())
            .isNotEqualTo(rule.computed());
    }

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("RULES")
    void whatIsComputedIsRightWhereWhatIsWrittenIsNot(Rule rule) {
        Expression written = Parser.parse(rule.written());
        double exact = exact(written, rule.x());
        double naive = value(written, rule.x());
        assertThat(Math.abs(naive - exact) <= INACCURATE * Math.abs(exact)).as("%s is nearly %s", naive, exact)
            .isFalse();
        assertIsClose(value(Parser.parse(rule.computed()), rule.x()), exact);
    }

    @Test
    void aNameStandsForOneRule() {
        assertThat(Rules.ALL).extracting(Rule::name)
            .doesNotHaveDuplicates()
            .allMatch((name) -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /**
     * What one of them has set aside is not lost, and no exponential is left to another.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "(exp(x/99)-exp(-x/99))/(exp(x/99)+exp(-x/99))*exp(-x^2)/erfc(x); 30",
                    "cosh(x/99)/sinh(x/99)*exp(-x^2)/erfc(x); 30", "1/((exp(x)+exp(3*x))*(exp(x)+exp(-x))); -720",
                    "1/((exp(x)+exp(-x))*(exp(x)+exp(3*x))); -720" })
    void oneRuleGoesOnWhereAnotherHasStopped(String written, double x) {
        Expression e = Parser.parse(written);
        assertIsClose(value(Stability.of(Unbounded.algebra(), e), x), exact(e, x));
    }

    /**
     * (1/u)^n is what the rule for 1/u^n makes of it, whatever becomes of u meanwhile.
     */
    @Test
    void whatIsAsItShouldBeIsNotRewrittenAgain() {
        assertThat(Stability.of(Unbounded.algebra(), Parser.parse("x/(1+sqrt(1+x^2))^2")))
            .hasToString("x*(1/(1+if(abs(x)>1,abs(x)*sqrt(1/x^2+1),sqrt(1+x^2))))^2");
        assertThat(Stability.rewritings(Unbounded.algebra(), Parser.parse("x*(1/(1+x))^2"))).isEmpty();
    }

    private static void assertIsClose(double actual, double exact) {
        assertThat(Math.abs(actual - exact)).as("%s, not %s", exact, actual)
            .isLessThanOrEqualTo(ACCURATE * Math.abs(exact));
    }

    private static double value(Expression e, double x) {
        List<String> names = e.parameters();
        return new Evaluation(names, names.stream().map((name) -> SETTING).toList()).of(e).applyAsDouble(x);
    }

    private static double exact(Expression e, double x) {
        BigDecimal setting = new BigDecimal(SETTING);
        return PreciseEvaluation.at(e, new BigDecimal(x), setting, setting, DIGITS).doubleValue();
    }

}
