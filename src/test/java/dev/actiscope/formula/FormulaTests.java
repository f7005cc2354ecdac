package dev.actiscope.formula;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "a*x; -5; 5", "x*sigmoid(beta*x); 0; 5", "max(x,leak*x); 0; 1", "sqrt(a)*x; 0; 5",
                    "log(k)+x; 0; 5", "x/a; -5; 5", "sqrt(a*x); -5; 5", "sqrt(x-a); -5; 5", "abs(x)^p; -5; 5",
                    "softplus(x,b); 0; 5", "sqrt(0-1-a^2)*x; -5; 5" })
    void aSliderSpansWhatAParameterIsLikelyToBe(String formula, double low, double high) {
        Parameter parameter = Formula.parse(formula).parameters().get(0);
        assertThat(parameter.defaultValue()).isEqualTo(1);
        assertThat(parameter.slider()).isEqualTo(Slider.linear(low, high));
    }

}
