package dev.actiscope.plot;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TickTests {

    @Test
    void stepsAreOneTwoOrFive() {
        assertThat(labels(-6, 6, 7)).containsExactly("−6", "−4", "−2", "0", "2", "4", "6");
        assertThat(labels(-6, 6, 13)).hasSize(13).contains("−5");
        assertThat(labels(-6, 6, 4)).containsExactly("−5", "0", "5");
    }

    @Test
    void labelsHaveAsManyDecimalsAsTheStepCallsFor() {
        assertThat(labels(0, 0.5, 6)).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(labels(1, 1.000001, 6)).startsWith("1.0000000", "1.0000002").endsWith("1.0000010");
    }

    @Test
    void largeAndSmallNumbersArePowersOfTen() {
        assertThat(labels(-1e6, 1e6, 5)).containsExactly("−10⁶", "−5×10⁵", "0", "5×10⁵", "10⁶");
        assertThat(labels(0, 1e-6, 3)).containsExactly("0", "5×10⁻⁷", "10⁻⁶");
    }

    @Test
    void valuesAreTheDoublesThatLabelsSay() {
        assertThat(Tick.within(new Interval(0, 1), 11)).extracting(Tick::value).contains(0.3, 0.6, 0.7);
    }

    @Test
    void areNoMoreThanTheyMayBe() {
        for (int most = 1; most < 40; most++) {
            assertThat(labels(-1.2345, 6.789, most)).hasSizeBetween(most / 3, most);
        }
    }

    @Test
    void widestAndNarrowestWindowsHaveNone() {
        assertThat(labels(-Double.MAX_VALUE, Double.MAX_VALUE, 5)).isEmpty();
        assertThat(labels(0, Double.MIN_VALUE, 5)).isEmpty();
    }

    private static List<String> labels(double low, double high, int most) {
        return Tick.within(new Interval(low, high), most).stream().map(Tick::label).toList();
    }

}
