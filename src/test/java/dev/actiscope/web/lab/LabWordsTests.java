package dev.actiscope.web.lab;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the lab says of numbers.
 */
class LabWordsTests {

    @ParameterizedTest
    @CsvSource({ "919400000000, 9.194×10¹¹", "-123456789.5, −1.235×10⁸", "1e7, 10⁷", "9999999, 9\u202f999\u202f999",
            "2e7, 2×10⁷", "12345, 12\u202f345", "0.123456, 0.1235", "NaN, –", "Infinity, ∞" })
    void largeNumbersArePowersOfTenAndOthersHaveFourDigits(double number, String text) {
        assertThat(LabWords.Of.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({ "0.1325, 13.3", "0.1324, 13.2", "-0.1325, -13.3", "1, 100", "0.9995, 100" })
    void aHalfIsRoundedAwayFromZero(double share, double percent) {
        assertThat(LabWords.Of.tenths(share)).isEqualTo(percent);
    }

}
