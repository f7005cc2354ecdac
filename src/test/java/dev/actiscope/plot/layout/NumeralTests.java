package dev.actiscope.plot.layout;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralTests {

    @Test
    void aReaderSeesATrueMinusPowersOfTenAndInfinity() {
        assertThat(Numeral.of(-0.25)).isEqualTo("−0.25");
        assertThat(Numeral.of(-3e-7)).isEqualTo("−3×10⁻⁷");
        assertThat(Numeral.of(-1e30)).isEqualTo("−10³⁰");
        assertThat(Numeral.of(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
    }

    @Test
    void aNameHasFourSignificantDigits() {
        assertThat(Numeral.rounded(1.0 / 3)).isEqualTo("0.3333");
        assertThat(Numeral.rounded(1.5)).isEqualTo("1.5");
        assertThat(Numeral.rounded(123456)).isEqualTo("123\u202f500");
        assertThat(Numeral.rounded(-0.999999)).isEqualTo("−1");
        assertThat(Numeral.rounded(0)).isEqualTo("0");
        assertThat(Numeral.rounded(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    }

}
