package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.facts.sheet.FactSheet;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Decimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A search for the formulas that cost most, in steps and not in times: a step takes about
 * 0.05 µs.
 */
@Tag("slow")
class WorstFormulaTests {

    /**
     * For everything that one request asks for: a tenth of a second, or fifty times what
     * a plain request takes with all that comes with it.
     */
    private static final long MOST_STEPS = 2_000_000;

    private static final int MUTATIONS = 24;

    /** So many of those found go on. */
    private static final int ELITE = 3;

    private static final List<String> WRAPPERS = List.of("%s(@)+x", "%s(@)*x", "1/(1+%s(@))", "a*%s(@)-1");

    private static final List<String> TERMS = List.of("if(x>%d,x,1)", "tan(%d*x)", "floor(%d*x)", "1/(x-%d)",
            "(1+exp(%d*x))", "max(x,%d)", "sqrt(x+%d)");

    private static String nested(String wrapper, String function, int depth) {
        String text = "x";
        for (int i = 0; i < depth; i++) {
            text = wrapper.formatted(function).replace("@", text);
        }
        return text;
    }

    private static String joined(String term, String sign, int count) {
        return IntStream.rangeClosed(1, count).mapToObj((i) -> term.formatted(i)).collect(joining(sign));
    }

    @ParameterizedTest
    @EnumSource(ElementaryFunction.class)
    void noDerivativeTakesTwiceTheStepsForEveryFurtherFunctionThatStandsInAnother(ElementaryFunction function) {
        for (String wrapper : WRAPPERS) {
            long half = steps(nested(wrapper, function.key(), 6));
            assertThat(steps(nested(wrapper, function.key(), 12))).isLessThan(16 * half);
        }
    }

    private static long steps(String formula) {
        Expression e = Formula.parse(formula).expression();
        Budget budget = new Budget(Long.MAX_VALUE);
        try {
            new Algebra(budget).derivative(e, 1);
        }
        catch (InvalidInputException tooLarge) {
            assertThat(tooLarge.code()).isEqualTo("formula-too-large");
        }
        return budget.spent();
    }

    /**
     * Work that nobody counts would show here, since each level would double it: forty
     * levels, or as many as are read.
     */
    @ParameterizedTest
    @ValueSource(strings = { "(@)^2", "(@)^2-1.5", "(@)^3+x", "2*(@)-1", "(@)/2", "1/(1+(@))", "clip(2*(@),-1,1)",
            "max(0.3*x,@)", "min(6,max(0,2*(@)))", "if((@)>0,x,1)", "if(x>0,@,1)", "abs((@)-1)", "sqrt((@)+1)",
            "relu((@)-0.1)", "floor(3*(@))", "sin(@)", "x^(@)", "2^(@)", "(x-(@))*(x+(@))" })
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void whatStandsInAnotherManyTimesIsSampledAndHasFacts(String level) {
        for (String decision : List.of("if(@>0.3,1,0)", "floor(@)", "max(0.3,@)", "sqrt((@)-1)", "1/((@)-2)",
                "abs((@)-2)")) {
            Curve curve = deepest(level, decision);
            assertThat(Samples.of(curve.activation(), Window.DEFAULT).value()).as(curve.notation()).isNotEmpty();
        }
        assertThat(FactSheet.of(deepest(level, "floor(@)"))).isNotNull();
        assertThat(FactSheet.of(deepest(level, "@"))).isNotNull();
    }

    private static Curve deepest(String level, String decision) {
        String text = "x";
        Curve deepest = null;
        for (int depth = 0; depth < 40 && decision.length() + text.length() < Curve.LONGEST; depth++) {
            text = level.replace("@", text);
            try {
                deepest = Curve.parse(decision.replace("@", text));
            }
            catch (InvalidInputException tooMuch) {
                break;
            }
        }
        return deepest;
    }

    @Test
    void aFormulaThatWouldTakeTooLongToReadIsRefused() {
        assertThatThrownBy(() -> Curve.parse(joined("if(x>%d,x,1)", "*", 16))).isInstanceOfSatisfying(
                InvalidInputException.class, (problem) -> assertThat(problem.code()).isEqualTo("too-much-work"));
    }

    @Test
    void exponentialsInEachOtherAreRead() {
        assertThat(Curve.parse(nested("%s(@)+x", "exp", 14)).activation().value(-1)).isFinite();
    }

    @Test
    void aLongFormulaIsDrawnButNotSampledAsDenselyAsAShortOne() {
        String f = joined("sin(%d*x)", "+", 90);
        View.Reading reading = View.read(new Query(List.of(new Entry("f", f), new Entry("points", "5001"))));
        assertThat(reading.problems()).extracting(InvalidInputException::parameter, InvalidInputException::code)
            .containsExactly(tuple("points", "too-much-work-points"));
        assertThat(reading.view().curves()).extracting(Curve::notation).containsExactly(f);
        assertThat(reading.view().window()).isEqualTo(Window.DEFAULT);
        double most = (double) (int) reading.problems().get(0).arguments().get(0);
        Query accepted = new Query(List.of(new Entry("f", f), new Entry("points", Decimal.print(most))));
        assertThat(View.read(accepted).problems()).isEmpty();
    }

    @Test
    void functionsThatAreTooMuchTogetherAreReadAsFarAsTheyAreNot() {
        Query eight = eight(Asked.CHART, joined("sin(%d*x)", "+", 90));
        View.Reading reading = View.read(eight);
        assertThat(reading.view().curves()).hasSizeBetween(1, 7);
        assertThat(reading.problems()).extracting(InvalidInputException::code).containsOnly("too-much-work-together");
        assertThatThrownBy(() -> Curve.require(eight)).isInstanceOfSatisfying(InvalidInputException.class,
                (problem) -> assertThat(problem.code()).isEqualTo("too-much-work-together"));
    }

    /**
     * Looks for what costs most for its length, one formula at a time, and asks for eight
     * such, of which no two are the same.
     */
    @ParameterizedTest
    @EnumSource
    void nothingThatIsFoundCostsMoreThanItMay(Asked asked) {
        Random random = new Random(7);
        List<Candidate> found = new ArrayList<>(
                seeds().filter(WorstFormulaTests::isRead).map((seed) -> new Candidate(asked, seed)).toList());
        for (int i = 0; i < MUTATIONS; i++) {
            found.sort(Comparator.comparingDouble(Candidate::perByte).reversed());
            String mutant = mutant(found.get(random.nextInt(ELITE)).formula, found.get(random.nextInt(ELITE)).formula,
                    random);
            if (mutant.length() <= Curve.LONGEST && isRead(mutant)) {
                found.add(new Candidate(asked, mutant));
            }
        }
        Stream<Candidate> shortest = found.stream().sorted(Comparator.comparingDouble(Candidate::perByte).reversed());
        Stream<Candidate> dearest = found.stream().sorted(Comparator.comparingLong(Candidate::steps).reversed());
        for (Candidate worst : Stream.concat(shortest.limit(ELITE), dearest.limit(ELITE)).distinct().toList()) {
            long steps = asked.steps(eight(asked, worst.formula));
            assertThat(steps).as(worst.formula).isLessThan(MOST_STEPS);
        }
    }

    private record Candidate(String formula, long steps) {

        Candidate(Asked asked, String formula) {
            this(formula, asked.steps(query(asked, List.of(formula))));
        }

        double perByte() {
            return (double) this.steps / this.formula.length();
        }

    }

    private static Query eight(Asked asked, String formula) {
        return query(asked, IntStream.range(0, View.MOST_CURVES).mapToObj((i) -> formula + "+" + i).toList());
    }

    private static Query query(Asked asked, List<String> formulas) {
        List<Entry> entries = new ArrayList<>(formulas.stream().map((formula) -> new Entry("f", formula)).toList());
        entries.add(new Entry("show", "value,derivative,second,marks,saturation"));
        if (asked == Asked.DIFFERENCE && formulas.size() > 1) {
            entries.add(new Entry("minus", "1,2"));
        }
        return new Query(entries);
    }

    private static Stream<String> seeds() {
        Stream<String> nested = WRAPPERS.stream()
            .flatMap((wrapper) -> Stream.of("exp", "tan", "asinh", "gelu", "round")
                .flatMap((function) -> Stream.of(4, 9).map((depth) -> nested(wrapper, function, depth))));
        Stream<String> joined = TERMS.stream()
            .flatMap((term) -> Stream.of("+", "*", "/")
                .flatMap((sign) -> Stream.of(8, 16).map((count) -> joined(term, sign, count))));
        return Stream.concat(Stream.concat(nested, joined), Stream.of("round(tan(tan(x*1)))"));
    }

    /** One formula in the place of some x of another. */
    private static String mutant(String one, String other, Random random) {
        int place = one.indexOf("x", random.nextInt(one.length()));
        boolean name = place >= 0 && place + 1 < one.length() && Character.isLetter(one.charAt(place + 1))
                || place > 0 && Character.isLetter(one.charAt(place - 1));
        return (place < 0 || name) ? one + "*" + other
                : one.substring(0, place) + "(" + other + ")" + one.substring(place + 1);
    }

    private static boolean isRead(String formula) {
        try {
            Formula.parse(formula);
            return true;
        }
        catch (InvalidInputException ex) {
            return false;
        }
    }

}
