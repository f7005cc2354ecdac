package dev.actiscope.experiment.setting;

import java.util.List;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A function is the same under each of its names.
 */
class FunctionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "sigmoid|sigmoid|true", "1/(1+exp(-x))|sigmoid|true", "sigmoid(x)|sigmoid|true",
                    "logistic|sigmoid|true", "sigmoid(2*x)|sigmoid|false", "max(0,x)|relu|true", "relu|relu6|false",
                    "relu(x)-0.4|relu(x)-0.4|true", "x*sigmoid(beta*x)|swish|true", "swish(x)|swish|true",
                    "x*sigmoid(beta*x):beta=2|swish|false", "x*sigmoid(beta*x):beta=2|swish:beta=2|true",
                    "swish:beta=2|swish|false", "if(x>0,x,(lower+upper)/2*x):lower=0.125,upper=0.3|rrelu|false",
                    "if(x>0,x,(lower+upper)/2*x)|rrelu:lower=1,upper=1|false" })
    void itIsWhatItsFormulaIsAtTheSameParameters(String f, String notation, boolean same) {
        assertThat(Functions.is(Curve.parse(f), notation)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "x*sigmoid(beta*x):beta=2|swish|true", "swish:beta=2|swish|true",
            "if(x>0,x,a*x)|prelu|true", "leaky-relu|prelu|false", "if(x>0,x,(lower+upper)/2*x)|rrelu|false" })
    void atOtherParametersItIsOfTheSameName(String f, String other, boolean same) {
        assertThat(Functions.isOf(Curve.parse(f), Curve.parse(other))).isEqualTo(same);
    }

    @Test
    void aFormulaHasItsParametersInTheOrderOfTheCatalogue() {
        for (Definition definition : Catalogue.definitions()) {
            Curve f = Curve.of(definition, definition.defaults());
            assertThat(names(f.written().parameters())).as(f.notation()).isEqualTo(names(definition.parameters()));
        }
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

}
