package dev.actiscope.formula.reading;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Values and slopes of the functions that are read by what they are, from tables. */
class DerivedTests {

    private static final double ACCURACY = 2e-14;

    @ParameterizedTest
    @CsvSource({ "sec(x), 1, 1.8508157176809256, 2.8824746956289797",
            "csc(x), 1, 1.1883951057781212, -0.7630597222326296", "cot(x), 1, 0.6420926159343308, -1.4122829274373919",
            "sech(x), 1, 0.6480542736638854, -0.4935543475645731",
            "csch(x), 1, 0.8509181282393216, -1.1172855274492743",
            "coth(x), 1, 1.3130352854993313, -0.7240616609663097", "cbrt(x), 8, 2, 0.08333333333333333",
            "cbrt(x), -8, -2, 0.08333333333333333", "sinc(x), 0, 1, 0",
            "sinc(x), 2, 0.45464871341284085, -0.4353977749799916",
            "np.sinc(x), 0.5, 0.6366197723675814, -1.2732395447351628",
            "acosh(x), 2, 1.3169578969248166, 0.5773502691896258", "acosh(x), 1e200, 461.2101657793691, 1e-200",
            "atanh(x), 0.5, 0.5493061443340548, 1.3333333333333333", "atanh(x), 1e-10, 1e-10, 1",
            "atanh(x), -0.5, -0.5493061443340548, 1.3333333333333333",
            "erfcx(x), 1, 0.427583576155807, -0.2732120147838987", "Φ(x), 1, 0.8413447460685429, 0.24197072451914337",
            "Φ(x), -10, 7.61985302416052e-24, 7.69459862670642e-23",
            "φ(x), 2, 0.05399096651318806, -0.10798193302637612", "mod(x;3), 7, 1, 1", "mod(x;3), -7, 2, 1",
            "x % 3, -7, 2, 1", "log_3(x), 9, 2, 0.10113769184742638" })
    void theyAreExact(String typed, double x, double value, double slope) {
        Activation activation = Formula.parse(typed.replace(';', ',')).activation(List.of());
        assertThat(activation.value(x)).isCloseTo(value, within(ACCURACY * Math.abs(value)));
        assertThat(activation.derivative(x)).isCloseTo(slope, within(ACCURACY * Math.abs(slope)));
    }

}
