package dev.actiscope.listing;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.actiscope.Messages;
import dev.actiscope.curve.Curve;
import dev.actiscope.listing.Listing.Remark;

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
