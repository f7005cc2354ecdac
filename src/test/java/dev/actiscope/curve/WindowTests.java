package dev.actiscope.curve;

import java.util.Random;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;

class WindowTests {

    @ParameterizedTest
    @CsvSource({ "-6..6, -6, 6", "0..1, 0, 1", "-1e6..1e6, -1000000, 1000000", "1...5e1, 1, 5", ".5...75, 0.5, 0.75",
            "0..1e-6, 0, 0.000001", "1..1.000001, 1, 1.000001", "5.9999995..6.0000005, 5.9999995, 6.0000005",
            "-1e6..-999999.999999, -1000000, -999999.999999", "-1.5..-.5, -1.5, -0.5" })
    void aWindowIsTwoNumbersWithTwoDotsBetween(String text, double low, double high) {
        assertThat(Window.parseX(text)).isEqualTo(new Interval(low, high));
    }

    @Test
    void theEndsHaveNoNegativeZero() {
        assertThat(1 / Window.parseX("-0..1").low()).isPositive();
        assertThat(1 / Window.parseX("-1..-0").high()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({ "'', not-an-interval", "6, not-an-interval", "-6, not-an-interval", "-6.6, not-an-interval",
            "..6, not-an-interval", "-6.., not-an-interval", "-6..6..7, not-an-interval", "a..b, not-an-interval",
            "-6 .. 6, not-an-interval", "nan..1, not-an-interval", "'-6,6', not-an-interval",
            "6..-6, interval-reversed", "1..1, interval-reversed", "-1e7..1, interval-too-far",
            "0..1000001, interval-too-far", "-inf..inf, interval-too-far", "0..1e999, interval-too-far",
            "0..9e-7, interval-too-narrow", "1..1.00000099, interval-too-narrow", "1..1.0000001, interval-too-narrow" })
    void otherWindowsAreRefused(String text, String code) {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class, () -> Window.parseX(text));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.parameter()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({ "2, 2", "601, 601", "5001, 5001", "0010, 10", "５０, 50" })
    void pointsAreAWholeNumber(String text, int points) {
        assertThat(Window.parsePoints(text)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "-", "1", "0", "-5", "5002", "2.5", "1e3", "abc", "99999999999999999999", "+5", "inf" })
    void otherPointsAreRefused(String text) {
        InvalidInputException problem = catchThrowableOfType(InvalidInputException.class,
                () -> Window.parsePoints(text));
        assertThat(problem.parameter()).isEqualTo("points");
        assertThat(problem.code()).isIn("not-a-whole-number", "out-of-range");
    }

    @Test
    void theDefaultGridHasTheDecimalsThatOneWouldWrite() {
        for (int i = 0; i <= 600; i++) {
            assertThat(Window.DEFAULT.at(i)).isEqualTo((i - 300) / 50.0);
        }
        assertThat(1 / Window.DEFAULT.at(300)).isPositive();
    }

    @Test
    void theGridAscendsFromEndToEndEvenly() {
        qt().withExamples(300)
            .forAll(doubles().between(-1e6, 1e6), integers().between(-6, 6), integers().between(2, 5001))
            .assuming((low, magnitude, points) -> low + Math.pow(10, magnitude) <= 1e6)
            .checkAssert((low, magnitude, points) -> {
                Interval x = new Interval(low, low + Math.max(Math.pow(10, magnitude), 1.1e-6));
                Window window = new Window(x, points);
                double step = (x.high() - x.low()) / (points - 1);
                assertThat(window.at(0)).isEqualTo(x.low());
                assertThat(window.at(points - 1)).isEqualTo(x.high());
                for (int i = 1; i < points; i++) {
                    assertThat(window.at(i) - window.at(i - 1)).isPositive();
                    assertThat(Math.abs(window.at(i) - (x.low() + i * step)))
                        .isLessThanOrEqualTo(4 * Math.ulp(Math.max(Math.abs(x.low()), Math.abs(x.high()))));
                }
            });
    }

    @Test
    void aSymmetricWindowHasASymmetricGrid() {
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            double end = Math.pow(10, 12 * random.nextDouble() - 6);
            int points = 2 + random.nextInt(5000);
            Window window = new Window(new Interval(-end, end), points);
            for (int i = 0; i < points; i++) {
                assertThat(window.at(i)).isEqualTo(0.0 - window.at(points - 1 - i));
            }
        }
    }

}
