package dev.actiscope.plot.svg;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How wide text will be. DejaVu Sans is the widest font that a browser is likely to take
 * for the system's.
 */
class TextTests {

    @ParameterizedTest
    @CsvSource({ "−2×10⁻⁷, 54.2", "−1000, 40.6", "−0.25, 36.8", "10⁻¹⁶, 31.2", "0.0001, 42" })
    void numbersOfAnAxisHaveRoomInAWideFont(String label, double width) {
        assertThat(Text.width(label)).isBetween(width - 0.2, 1.1 * width);
    }

}
