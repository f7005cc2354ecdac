package dev.actiscope.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Slider;
import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Each with constants of its own to compute, as the requests of many visitors. */
    /** There 2 ∞ and ∞ are alike, and yet no corner. */
    /** The second asks for nothing before: no answer may depend on an earlier one. */
    @ParameterizedTest
    @ValueSource(strings = { "max(x^3-x-1,0)", "abs(x^5-3*x+1)", "abs(x-0.1)", "clip(3*x,-1,1)", "log(x-0.3)" })
    void whatIsAKinkDoesNotDependOnWhatWasAsked(String formula) {
        Activation asked = Formula.parse(formula).activation();
        Activation fresh = Formula.parse(formula).activation();
        for (Kink kink : asked.kinks(new Interval(-6, 6))) {
            for (double x = kink.x() - 0x1p-40; x < kink.x() + 0x1p-40; x += 0x1p-42) {
                assertThat(asked.isKink(x)).as("%s at %s", formula, x).isEqualTo(x == kink.x());
                assertThat(fresh.isKink(x)).as("%s at %s", formula, x).isEqualTo(x == kink.x());
            }
        }
    }

    @Test
    void atInfinityTheSlopeOfAMaximumIsThatOfTheGreater() {
        Activation steeper = Formula.parse("max(x,2*x)").activation(List.of());
        assertThat(steeper.derivative(Double.POSITIVE_INFINITY)).isEqualTo(2);
        assertThat(steeper.derivative(Double.NEGATIVE_INFINITY)).isEqualTo(1);
        assertThat(Formula.parse("min(x,max(x,2*x))").activation(List.of()).derivative(Double.POSITIVE_INFINITY))
            .isEqualTo(1);
    }

    @Test
    void eightValuesCanBeCompared() {
        Activation greatest = Formula.parse("max(x,2*x,x^2,sin(x),cos(x),exp(x),3,a*x)").activation(List.of(5.0));
        assertThat(greatest.value(0.5)).isEqualTo(3);
        assertThat(greatest.value(1)).isEqualTo(5);
        assertThat(greatest.derivative(1)).isEqualTo(5);
        assertThat(greatest.derivative(-3)).isEqualTo(-6);
        Activation least = Formula.parse("min(x,2x,3x,4x,5x,6x,7x,8x)").activation(List.of());
        assertThat(least.derivative(-2)).isEqualTo(8);
        assertThat(least.derivative(2)).isEqualTo(1);
    }

    @Test
    void isTheSameForEverybodyWhoAsksAtOnce() throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Double>>> questions = new ArrayList<>();
            List<List<Double>> answers = new ArrayList<>();
            for (int i = 1; i <= 4000; i++) {
                String formula = "max(0,x-" + i + ".5*3)";
                questions.add(() -> Formula.parse(formula).activation().kinks().stream().map(Kink::x).toList());
                answers.add(List.of((i + 0.5) * 3));
            }
            List<List<Double>> found = new ArrayList<>();
            for (Future<List<Double>> answer : visitors.invokeAll(questions)) {
                found.add(answer.get());
            }
            assertThat(found).isEqualTo(answers);
        }
        finally {
            visitors.shutdown();
        }
    }

}
