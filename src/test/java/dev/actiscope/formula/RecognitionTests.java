package dev.actiscope.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.gated.Swish;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecognitionTests {

    /** Swish and softplus are like ReLU at all places, whichever of them is their β. */
    private static final String LARGE_NUMBERS = "relu(x)+relu(-9-x)*("
            + IntStream.range(3001, 3121).mapToObj(String::valueOf).collect(Collectors.joining("+")) + ")";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(0,x)                        | relu
            max(x,0)                        | relu
            relu(x)                         | relu
            clip(x,0,6)                     | relu6
            if(x>0,x,0.2*x)                 | leaky-relu:leak=0.2
            leaky_relu(x)                   | leaky-relu
            if(x>0,x,exp(x)-1)              | elu
            (exp(x)-exp(-x))/(exp(x)+exp(-x)) | tanh
            sinh(x)/cosh(x)                 | tanh
            1-2/(exp(2*x)+1)                | tanh
            1/(1+exp(-x))                   | sigmoid
            exp(x)/(1+exp(x))               | sigmoid
            x*sigmoid(x)                    | swish
            x/(1+exp(-x))                   | swish
            silu(x)                         | swish
            x/(1+exp(-1.702*x))             | swish:beta=1.702
            x*sigmoid(b*x):b=-2             | swish:beta=-2
            x*tanh(log(1+exp(x)))           | mish
            """)
    void aFormulaThatComesToAFunctionOfTheCatalogueIsKnown(String typed, String known) {
        assertThat(known(Curve.parse(typed))).contains(Curve.parse(known).activation());
    }

    /** Nearly one, one but for a corner, one in a part, one times 1.0000001, and none. */
    @ParameterizedTest
    @ValueSource(strings = { "tanh(1.0001*x)", "tanh(2*x)", "max(0,x)+x", "if(x>5,x+1,x*sigmoid(x))",
            "1.0000001*x*sigmoid(x)", "if(x<-3,0,tanh(x))", "x*sin(x)", "x*sigmoid(x)+0*log(x)" })
    void aFormulaThatIsNoneOfTheCatalogueIsNotTakenForOne(String typed) {
        assertThat(known(Curve.parse(typed))).isEmpty();
    }

    private static Optional<Activation> known(Curve typed) {
        return ((Formula) typed.function()).known(typed.settings());
    }

    @Test
    void itIsKnownAtTheParametersThatAreAskedFor() {
        Formula formula = Formula.parse("x*sigmoid(k*x)");
        assertThat(formula.known(List.of(2.0))).contains(new Swish(2));
        assertThat(formula.known(List.of(3.0))).contains(new Swish(3));
        assertThat(formula.known(List.of(2.0))).contains(new Swish(2));
    }

    @Test
    void itIsRecognisedOnce() {
        Formula formula = Formula.parse("x/(1+exp(-3*x))");
        Activation known = formula.known(List.of()).orElseThrow();
        assertThat(formula.known(List.of()).orElseThrow()).isSameAs(known);
    }

    @Test
    void itIsDerivedOnce() {
        Formula formula = Formula.parse("tanh(a*x)+b*sin(c*x)");
        assertThat(formula.derivatives()).isSameAs(formula.derivatives());
        assertThat(formula.derivatives().partials()).hasSize(3);
    }

    @Test
    void howeverManyNumbersThereAreFewFunctionsAreLookedAtClosely() {
        Recognition recognition = new Recognition(Formula.parse(LARGE_NUMBERS), List.of());
        assertThat(recognition.agreeing()).hasSize(Recognition.MOST);
        assertThat(recognition.known()).isEmpty();
    }

    @Test
    void whatAgreesWithNothingIsNotLookedAtClosely() {
        assertThat(new Recognition(Formula.parse("tanh(x)+1"), List.of()).agreeing()).isEmpty();
    }

}
