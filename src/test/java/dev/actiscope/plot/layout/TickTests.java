package dev.actiscope.plot.layout;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TickTests {

    @Test
    void stepsAreOneTwoOrFive() {
        assertThat(labels(-6, 6, 8)).containsExactly("−6", "−4", "−2", "0", "2", "4", "6");
        assertThat(labels(-6, 6, 13)).hasSize(13).contains("−5");
        assertThat(labels(-6, 6, 4)).containsExactly("−5", "0", "5");
    }

    @Test
    void labelsHaveAsManyDecimalsAsTheStepCallsFor() {
        assertThat(labels(0, 0.5, 6)).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(labels(0, 2, 5)).containsExactly("0", "0.5", "1.0", "1.5", "2.0");
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(labels(-20000, 20000, 5)).containsExactly("−20\u202f000", "−10\u202f000", "0", "10\u202f000",
                "20\u202f000");
        assertThat(labels(0, 2000, 3)).containsExactly("0", "1000", "2000");
    }

    @Test
    void largeAndSmallNumbersArePowersOfTen() {
        assertThat(labels(-1e8, 1e8, 5)).containsExactly("−10⁸", "−5×10⁷", "0", "5×10⁷", "10⁸");
        assertThat(labels(0, 1e-6, 3)).containsExactly("0", "5×10⁻⁷", "10⁻⁶");
    }

    @Test
    void numbersThatDifferFarBehindThePointSayByHowMuch() {
        assertThat(labels(1, 1.00000004, 3)).containsExactly("1", "… + 2×10⁻⁸", "… + 4×10⁻⁸");
        assertThat(labels(1e20 - 2.5e8, 1e20 + 2.5e8, 3)).containsExactly("… − 2×10⁸", "10²⁰", "… + 2×10⁸");
    }

    @Test
    void distancesThatAreEasilyReadAreWrittenOut() {
        assertThat(labels(123456789, 123456790, 3)).containsExactly("… − 1.0", "… − 0.5", "123\u202f456\u202f790");
    }

    @Test
    void valuesAreTheDoublesThatLabelsSay() {
        assertThat(Tick.along(new Interval(0, 1), 11, (label) -> 1)).extracting(Tick::value).contains(0.3, 0.6, 0.7);
    }

    @Test
    void areNoCloserThanTheirLabelsAreWide() {
        for (int length = 60; length < 1500; length += 7) {
            List<Tick> ticks = Tick.along(new Interval(-1.2345, 6.789), length, (label) -> 10 * label.length());
            double perPixel = (6.789 + 1.2345) / length;
            for (int i = 1; i < ticks.size(); i++) {
                double pitch = (ticks.get(i).value() - ticks.get(i - 1).value()) / perPixel;
                assertThat(5.0 * (ticks.get(i).label().length() + ticks.get(i - 1).label().length()))
                    .isLessThan(pitch * 1.0001);
            }
        }
    }

    @Test
    void aWindowAsWideAsAChartCanBeHasTicks() {
        assertThat(labels(-6.18e300, 6.18e300, 3)).containsExactly("−5×10³⁰⁰", "0", "5×10³⁰⁰");
        assertThat(labels(-5.15e307, 5.15e307, 3)).containsExactly("−5×10³⁰⁷", "0", "5×10³⁰⁷");
    }

    @Test
    void widestAndNarrowestWindowsHaveNone() {
        assertThat(labels(-Double.MAX_VALUE, Double.MAX_VALUE, 5)).isEmpty();
        assertThat(labels(0, Double.MIN_VALUE, 5)).isEmpty();
    }

    /** Those of an axis with room for so many. */
    private static List<String> labels(double low, double high, int most) {
        return Tick.along(new Interval(low, high), most, (label) -> 1).stream().map(Tick::label).toList();
    }

}
