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
    void aMeasuredNumberKeepsItsDecimalsAndWhatIsShortStandsShort() {
        assertThat(Numeral.measured(1.0998393201288670)).isEqualTo("1.0998");
        assertThat(Numeral.measured(-0.25)).isEqualTo("−0.25");
        assertThat(Numeral.measured(0.03125)).isEqualTo("0.0313");
        assertThat(Numeral.measured(-0.03125)).isEqualTo("−0.0313");
        assertThat(Numeral.measured(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Numeral.measured(0.30004)).isEqualTo("0.3 + 4.0×10⁻⁵");
        assertThat(Numeral.measured(0.12001)).isEqualTo("0.1200");
        assertThat(Numeral.measured(12345.678)).isEqualTo("12\u202f345.68");
        assertThat(Numeral.measured(0)).isEqualTo("0");
        assertThat(Numeral.measured(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
    }

    @Test
    void aMeasuredNumberIsNeverRoundedOntoAPlainOne() {
        assertThat(Numeral.measured(1 - 3.1e-8)).isEqualTo("1 − 3.1×10⁻⁸");
        assertThat(Numeral.measured(-2 - 1e-5)).isEqualTo("−2 − 1.0×10⁻⁵");
    }

    @Test
    void veryLargeAndSmallMeasuredNumbersHaveFourDigits() {
        assertThat(Numeral.measured(1.23456e-7)).isEqualTo("1.235×10⁻⁷");
        assertThat(Numeral.measured(-1.20004e12)).isEqualTo("−1.200×10¹²");
        assertThat(Numeral.measured(9.99996e-5)).isEqualTo("1.000×10⁻⁴");
        assertThat(Numeral.measured(2e-4)).isEqualTo("2×10⁻⁴");
    }

    @Test
    void aTailHasThreeDigits() {
        assertThat(Numeral.tail(-5.98645)).isEqualTo("−5.99");
        assertThat(Numeral.tail(0)).isEqualTo("0");
        assertThat(Numeral.tail(4)).isEqualTo("4");
    }

    @Test
    void aNameHasFourSignificantDigits() {
        assertThat(Numeral.rounded(1.0 / 3)).isEqualTo("0.3333");
        assertThat(Numeral.rounded(1.5)).isEqualTo("1.5");
        assertThat(Numeral.rounded(123456)).isEqualTo("123\u202f500");
        assertThat(Numeral.rounded(-0.999999)).isEqualTo("−1");
        assertThat(Numeral.rounded(1.3850123e-31)).isEqualTo("1.385×10⁻³¹");
        assertThat(Numeral.tail(7.0012e-305)).isEqualTo("7×10⁻³⁰⁵");
        assertThat(Numeral.rounded(-4.940656e-320)).isEqualTo("−4.941×10⁻³²⁰");
        assertThat(Numeral.measured(1.23456789e305)).isEqualTo("1.235×10³⁰⁵");
        assertThat(Numeral.rounded(0)).isEqualTo("0");
        assertThat(Numeral.rounded(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    }

    @Test
    void aFigureOfATableKeepsFourDigitsIfItIsRounded() {
        assertThat(Numeral.figure(2.18004)).isEqualTo("2.180");
        assertThat(Numeral.figure(-11.99999)).isEqualTo("−12.00");
        assertThat(Numeral.figure(0.25)).isEqualTo("0.25");
        assertThat(Numeral.figure(0.0089996)).isEqualTo("0.009000");
        assertThat(Numeral.figure(8549.7)).isEqualTo("8550");
        assertThat(Numeral.figure(12345.6)).isEqualTo("12\u202f350");
        assertThat(Numeral.figure(1.98456e-6)).isEqualTo("1.985×10⁻⁶");
        assertThat(Numeral.figure(0)).isEqualTo("0");
    }

    /** Many sizes, and digits that a product with a power of ten would add to. */
    @Test
    void aRoundedNumberHasNoMoreDigitsThanItIsRoundedTo() {
        for (int exponent = -323; exponent <= 305; exponent++) {
            for (int digits = 1001; digits < 10_000; digits += 137) {
                double number = Double.parseDouble(digits + ".4e" + (exponent - 3));
                String mantissa = Numeral.rounded(number).replaceAll("×.*", "").replaceAll("[^0-9]", "");
                assertThat(mantissa.replaceAll("^0+|0+$", "")).as("%s", number).hasSizeLessThanOrEqualTo(4);
            }
        }
    }

}
