package dev.actiscope.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.actiscope.Messages;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.listing.Listing.Remark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {

    private static Listing listing(String f, Target target) {
        return Listing.of(Curve.parse(f), target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swish:beta=1.5           | TENSORFLOW | tf.nn.silu(x, beta=1.5)
            swish                    | TENSORFLOW | tf.nn.silu(x)
            swish                    | PYTORCH    | F.silu(x)
            swish:beta=1.5           | PYTORCH    |
            swish:beta=inf           | JAX        | jax.nn.relu(x)
            swish:beta=-inf          | TENSORFLOW |
            elu                      | TENSORFLOW | tf.nn.elu(x)
            elu:alpha=2              | TENSORFLOW | tf.keras.activations.elu(x, alpha=2.0)
            leaky-relu:leak=0.1      | TENSORFLOW | tf.nn.leaky_relu(x, alpha=0.1)
            leaky-relu               | PYTORCH    | F.leaky_relu(x, negative_slope=0.01)
            leaky-relu:leak=0.1      | JAX        | jax.nn.leaky_relu(x, negative_slope=0.1)
            rrelu:lower=0.1          | PYTORCH    | F.rrelu(x, lower=0.1, upper=0.3333333333333333)
            softplus:beta=2          | JAX        |
            tanh                     | JAVA       | Math.tanh(x)
            x*sigmoid(x)             | TENSORFLOW |
            """)
    void aLibrarysOwnFunctionIsCalledWhereItTakesTheParameters(String f, Target target, String call) {
        String own = listing(f, target).own();
        if (call == null) {
            assertThat(own).isEmpty();
        }
        else {
            assertThat(own).contains("y = " + call).contains((target == Target.JAVA) ? "double" : "import ");
        }
    }

    @Test
    void whatALibrarysFunctionDoesNotTakeIsSaid() {
        assertThat(listing("swish:beta=1.5", Target.PYTORCH).remarks())
            .containsExactly(new Remark("no-parameter", List.of("torch.nn.functional.silu", "β", "1.0")));
    }

    @Test
    void parametersThatMeanSomethingElseInALanguageAreRenamed() {
        assertThat(listing("lambda*x:lambda=2", Target.JAX).code()).contains("def f(x, lambda_=2.0):");
        assertThat(listing("lambda*x+lambda_", Target.NUMPY).code()).contains("def f(x, lambda__=1.0, lambda_=1.0):");
        assertThat(listing("erfinv(x)*scipy", Target.NUMPY).code()).contains("def f(x, scipy_=1.0):");
        assertThat(listing("erfinv(statistics)*x", Target.PYTORCH).code()).contains("def f(x, statistics_=1.0):");
        assertThat(listing("double*x", Target.JAVA).code()).contains("f(double x, double double_)");
        assertThat(listing("negative_slope*x", Target.JAVA).code()).contains("double negativeSlope)");
    }

    @Test
    void codeThatNeedsNoLibraryBeginsWithItsFunction() {
        assertThat(listing("x^3/(1+x^2)", Target.TENSORFLOW).code())
            .isEqualTo("def f(x):\n    return x ** 3 / (1.0 + x ** 2)\n");
    }

    @Test
    void whatWouldOverflowIsWrittenAsItIsComputed() {
        assertThat(listing("log(1+exp(x))", Target.TENSORFLOW).code()).contains("return tf.math.softplus(x)");
        assertThat(listing("log(1+exp(x))", Target.PYTORCH).code()).contains("return F.softplus(x)");
        assertThat(listing("log(1+exp(x))", Target.JAX).code()).contains("return jax.nn.softplus(x)");
        assertThat(listing("log(1+exp(x))", Target.NUMPY).code()).contains("return np.logaddexp(0.0, x)");
        assertThat(listing("log(1+exp(x))", Target.JAVA).code()).contains("return log1pExp(x);");
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void codeGrowsNoFasterThanItsFormula(Target target) {
        for (String part : List.of("if(#>0,exp(x),log(x))", "if(#,x,1)", "if(abs(#)<1,1/x,exp(x))", "(#<exp(x))",
                "softplus(#-a)*x", "sign(softplus(#))", "sqrt(1+#^2)", "log(cosh(#))", "if(a>0,#,log(x))")) {
            for (String inner : List.of("x", "a")) {
                assertThat(length(part, 14, inner, target)).as(part + " of " + inner)
                    .isLessThan(8 * length(part, 6, inner, target));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void conditionsWithinConditionsAreWrittenOnceEach(Target target) {
        assertThat(length("if(#>0,exp(x),log(x))", 40, "x", target)).isLessThan(20_000);
    }

    @ParameterizedTest
    @EnumSource
    void noWordRepeatsWhatStandsInIt(Target target) {
        List<String> parts = new ArrayList<>(List.of("clip(2*#,-1,1)", "clip(2*#,0,6)", "clip((#+3)/6,0,1)",
                "clip(#/6+1/2,0,1)", "clip(#,-1,a)", "clip(a,#,2)", "min(max(-1,2*#),1)", "max(-1,min(1,3*#))",
                "max(#,x)", "min(a,#)", "swish(#,inf)", "swish(#,-inf)", "swish(2*#,0)", "#^2", "#^3", "#^x", "a^#",
                "(#<1)", "abs(#-1)"));
        for (ElementaryFunction function : ElementaryFunction.values()) {
            parts.add(function.key() + "(#)");
        }
        for (Definition definition : Catalogue.definitions()) {
            parts.add(definition.name().replace('-', '_') + "(#)");
        }
        for (String part : parts) {
            int times = 40;
            while (!isAccepted(part, times)) {
                times /= 2;
            }
            assertThat(length(part, times, "x", target)).as("%s times %s", times, part)
                .isLessThan(2 * length(part, times / 2, "x", target) + 400);
        }
    }

    private static boolean isAccepted(String part, int times) {
        try {
            return length(part, times, "x", Target.NUMPY) > 0;
        }
        catch (InvalidInputException tooLarge) {
            return false;
        }
    }

    private static int length(String part, int times, String inner, Target target) {
        String f = inner;
        for (int i = 0; i < times; i++) {
            f = part.replace("#", f);
        }
        return listing("(" + f + "+0*a*x)", target).code().replaceAll("\\s+", " ").length();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -log(sigmoid(x))     | NUMPY      | return np.logaddexp(0.0, -x)
            a-(-x)               | JAVA       | return a + x;
            (-x)*a               | PYTORCH    | return -x * a
            exp(-1/2*x^2)        | NUMPY      | return np.exp(-1.0 / 2.0 * x ** 2)
            if(a>0,x,2*x)        | NUMPY      | return x if a > 0 else 2.0 * x
            1+if(a>0,x,2*x)      | NUMPY      | return 1.0 + (x if a > 0 else 2.0 * x)
            log2(x)              | JAVA       | return Math.log(x) / Math.log(2.0);
            1/log2(x)            | JAVA       | return 1.0 / (Math.log(x) / Math.log(2.0));
            log10(x)^2           | TENSORFLOW | return (tf.math.log(x) / math.log(10.0)) ** 2
            sigmoid(a)*x         | TENSORFLOW | return (0.5 + 0.5 * math.tanh(0.5 * a)) * x
            erfinv(x)            | TENSORFLOW | return tf.math.erfinv(x)
            erfinv(x)            | PYTORCH    | return torch.erfinv(x)
            erfinv(x)            | JAX        | return jax.scipy.special.erfinv(x)
            erfinv(x)            | NUMPY      | return scipy.special.erfinv(x)
            erfinv(x)            | JAVA       | return InverseErf.value(x);
            erfcinv(1+x)         | PYTORCH    | return torch.special.ndtri(0.5 * (1.0 + x)) / -math.sqrt(2.0)
            sigmoid(a+1)+x       | TENSORFLOW | return 0.5 + 0.5 * math.tanh(0.5 * (a + 1.0)) + x
            """)
    void bracketsAndSignsStandWhereTheyAreNeeded(String f, Target target, String code) {
        assertThat(listing(f, target).code().strip()).contains(code + ((target == Target.JAVA) ? "\n" : ""));
    }

    @Test
    void aLongCallIsBrokenBetweenItsOperands() {
        assertThat(listing("log(cosh(x))", Target.NUMPY).code()).endsWith("""
                    u = np.abs(x)
                    safe = np.where(u < 1, x, 0.0)
                    return np.where(u < 1, np.log1p(2.0 * np.sinh(safe / 2.0) ** 2),
                        u + np.logaddexp(0.0, -2.0 * u) - np.log(2.0))
                """);
    }

    @Test
    void whatIsComparedTwiceIsComputedOnce() {
        assertThat(listing("if(log(x)>0,1,2)", Target.NUMPY).code()).contains("""
                    u = np.log(x)
                    return np.where(u > 0, 1.0, np.where(u <= 0, 2.0, np.nan))
                """);
        assertThat(listing("if(u*log(x)>0,1,2)", Target.JAVA).code()).contains("""
                        double u2 = u * Math.log(x);
                        return u2 > 0 ? 1.0 : u2 <= 0 ? 2.0 : Double.NaN;
                """);
    }

    @Test
    void everyRemarkHasItsWordsAndEveryWordsARemark() throws IOException {
        Set<String> remarks = new TreeSet<>();
        for (Curve curve : Examples.chosen()) {
            for (Target target : Target.values()) {
                Listing.of(curve, target).remarks().forEach((remark) -> remarks.add("listing." + remark.code()));
            }
        }
        assertThat(Messages.read("listing").stringPropertyNames()).isEqualTo(remarks);
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameArguments() throws IOException {
        Messages.assertSameInBothLanguages("listing");
        Messages.assertWithoutApostrophes("listing");
    }

}
