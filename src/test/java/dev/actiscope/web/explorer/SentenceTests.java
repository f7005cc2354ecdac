package dev.actiscope.web.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.actiscope.Messages;
import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The sentences about the functions say what is so.
 */
class SentenceTests {

    private static final Pattern INTERVAL = Pattern.compile("[(\\[]([^,(\\[]+),\u00a0([^)\\]]+)[)\\]]");

    private static final Map<String, Double> NAMED = Map.of("−∞", Double.NEGATIVE_INFINITY, "∞",
            Double.POSITIVE_INFINITY, "π/2", Math.PI / 2, "−π/2", -Math.PI / 2);

    @ParameterizedTest
    @ValueSource(strings = { "activations", "activations_zh" })
    void theRangeThatIsSaidIsTheRange(String file) throws IOException {
        int said = 0;
        for (Definition definition : Catalogue.definitions()) {
            String sentence = Messages.read(file).getProperty("activation." + definition.name() + ".summary");
            for (MatchResult interval : INTERVAL.matcher(sentence).results().toList()) {
                Activation activation = activation(definition);
                assertEnd(interval.group(1), activation.range().low(), definition);
                assertEnd(interval.group(2), activation.range().high(), definition);
                said++;
            }
        }
        assertThat(said).isGreaterThan(15);
    }

    /** What the sentences say of a parameter's ends. */
    @ParameterizedTest
    @CsvSource({ "swish:beta=0, x/2", "swish:beta=inf, relu", "leaky-relu:leak=0, relu", "leaky-relu:leak=1, identity",
            "prelu:a=0, relu", "prelu:a=1, identity", "prelu:a=-1, abs(x)",
            "'rrelu:lower=0.2,upper=0.2', leaky-relu:leak=0.2", "noisy-relu:sigma=0, relu", "softplus:beta=inf, relu",
            "elu:alpha=0, relu", "celu:alpha=0, relu", "celu:alpha=inf, identity", "x*sigmoid(x), swish" })
    void theLimitThatIsSaidIsTheLimit(String one, String other) {
        for (double x : List.of(-7.5, -1.0, 0.0, 0.3, 12.0)) {
            assertThat(value(one, x)).as("%s at %s", one, x).isEqualTo(value(other, x), within(1e-14));
        }
    }

    private static double value(String f, double x) {
        return Curve.parse(f).activation().value(x);
    }

    private static Activation activation(Definition definition) {
        return definition.activation(definition.parameters().stream().map(Parameter::defaultValue).toList());
    }

    /** A symbol stands for its default, which is 1. */
    private static void assertEnd(String said, double end, Definition definition) {
        String number = said.replace("α", "1");
        double value = NAMED.containsKey(number) ? NAMED.get(number) : Double.parseDouble(number.replace('−', '-'));
        if (Double.isInfinite(value)) {
            assertThat(end).as(definition.name()).isEqualTo(value);
        }
        else {
            assertThat(end).as(definition.name()).isEqualTo(value, within(0.005));
        }
    }

}
