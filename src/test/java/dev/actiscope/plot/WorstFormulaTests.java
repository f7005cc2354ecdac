package dev.actiscope.plot;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.facts.Marks;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.typeset.Typeset;
import dev.actiscope.listing.Listing;
import dev.actiscope.listing.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A search for the formula that costs most, in counts and not in times: steps of algebra,
 * and bytes of what is made on the way. A step takes 0.15 µs, a megabyte 0.25 to 0.55 ms.
 */
class WorstFormulaTests {

    /** For more than any one request asks of one formula: a fortieth of a second. */
    private static final long MOST_BYTES = 100_000_000;

    /** With marks, which are looked for in all curves together. */
    private static final long MOST_BYTES_OF_MARKS = 800_000_000;

    private static final int MUTATIONS = 80;

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
        Curve curve = Curve.parse(joined("sin(%d*x)", "+", 90));
        assertThat(Samples.of(curve.activation(), Window.DEFAULT).x()).hasSize(601);
        Window dense = new Window(Window.DEFAULT.x(), 5001);
        assertThatThrownBy(() -> Samples.of(curve.activation(), dense)).isInstanceOfSatisfying(
                InvalidInputException.class, (problem) -> assertThat(problem.code()).isEqualTo("too-much-work"));
    }

    @Test
    void nothingThatIsFoundCostsMoreThanItMay() {
        List<String> found = new ArrayList<>(seeds().filter(WorstFormulaTests::isRead).toList());
        Random random = new Random(7);
        for (int i = 0; i < MUTATIONS; i++) {
            String mutant = mutant(found.get(random.nextInt(found.size())), found.get(random.nextInt(found.size())),
                    random);
            if (mutant.length() <= Curve.LONGEST && isRead(mutant)) {
                found.add(mutant);
            }
        }
        for (String formula : found) {
            assertThat(bytes(() -> answer(formula))).as(formula).isLessThan(MOST_BYTES);
            assertThat(bytes(() -> mark(formula))).as(formula).isLessThan(MOST_BYTES_OF_MARKS);
        }
    }

    private static Stream<String> seeds() {
        Stream<String> nested = WRAPPERS.stream()
            .flatMap((wrapper) -> Stream.of("exp", "log", "tan", "sqrt", "asinh", "gelu", "round")
                .flatMap((function) -> Stream.of(4, 9).map((depth) -> nested(wrapper, function, depth))));
        Stream<String> joined = TERMS.stream()
            .flatMap((term) -> Stream.of("+", "*", "/")
                .flatMap((sign) -> Stream.of(8, 16).map((count) -> joined(term, sign, count))));
        return Stream.concat(nested, joined);
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

    /** All that is asked of one function; what is refused ends it. */
    private static void answer(String formula) {
        Curve curve = Curve.parse(formula);
        Typeset.mathMl(curve.written().expression());
        Listing.of(curve, Target.PYTORCH);
        Samples samples = Samples.of(curve.activation(), Window.DEFAULT);
        Slope slope = Slope.of(curve);
        slope.second(samples);
        slope.second(samples.x());
    }

    private static void mark(String formula) {
        Marks.of(View.read(new Query(List.of(new Entry("f", formula)))).view());
    }

    private static long bytes(Runnable work) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        try {
            work.run();
        }
        catch (InvalidInputException refused) {
            assertThat(refused.code()).isIn("formula-too-large", "formula-too-deep", "too-much-work",
                    "formula-too-many-parameters", "function-too-long");
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

}
