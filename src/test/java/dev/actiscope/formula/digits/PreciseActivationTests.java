package dev.actiscope.formula.digits;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PreciseActivationTests {

    private static Activation activation(String f) {
        return Formula.parse(f).withAllDigits().activation(List.of());
    }

    /** 0.1 is meant, and its double is a little more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ceil(0.1*x)              |   10 |  1
            ceil(x*0.001)            | 1000 |  1
            floor(0.1*x)             |  -10 | -1
            floor(leaky_relu(x,leak=0.1)) | -10 | -1
            floor(x/0.1)             |    1 | 10
            if(0.1*x>1,1,0)          |   10 |  0
            sign(0.1*x-1)            |   10 |  0
            floor(x^0.5)             |    9 |  3
            ceil(log10(x))           |  100 |  2
            floor(log10(x))          | 1000 |  3
            sign(x^0.5-2)            |    4 |  0
            floor(exp(log(x)))       |    3 |  3
            """)
    void whereStepsDependOnRoundingTheyAreThoseOfDoubles(String f, double x, double value) {
        assertThat(activation(f).value(x)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(0.1*x,1) |   10 | 0.05
            x-x^0.5      | 0.25 | 0
            x^1.5-3*x    |    4 | 0
            """)
    void slopesThatCancelAreAsNearAsTheyChange(String f, double x, double slope) {
        assertThat(activation(f).derivative(x)).isCloseTo(slope, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({ "exp(-1/x)", "min(1/x;1)", "min(2/x;-1)" })
    void whereLimitsDifferThereIsNoValue(String f) {
        assertThat(activation(f.replace(';', ',')).value(0)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({ "0^x", "x^0", "x^x", "relu(x)^x" })
    void noughtToNoughtIsOne(String f) {
        assertThat(activation(f).value(0)).isOne();
    }

}
