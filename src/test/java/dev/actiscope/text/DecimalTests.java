package dev.actiscope.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

class DecimalTests {

    private static final Gen<Double> DOUBLES = longs().all().map(Double::longBitsToDouble).assuming(Double::isFinite);

    private static final Gen<Double> SUBNORMALS = longs().between(0, 1L << 52).map(Double::longBitsToDouble);

    @Test
    void whatIsPrintedReadsBackAsTheSameDouble() {
        for (Gen<Double> numbers : List.of(DOUBLES, SUBNORMALS)) {
            qt().withExamples(20_000)
                .forAll(numbers)
                .check((number) -> Double.parseDouble(Decimal.print(number)) == number
                        && Decimal.parse(Decimal.print(number)) == number);
        }
    }

    @Test
    void noDecimalWithFewerDigitsReadsBackAndNoneAsShortIsCloser() {
        for (Gen<Double> numbers : List.of(DOUBLES, SUBNORMALS)) {
            qt().withExamples(5_000)
                .forAll(numbers.assuming((number) -> number != 0))
                .checkAssert(DecimalTests::assertShortest);
        }
    }

    @Test
    void powersOfTwoArePrintedInTheirShortestForm() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            assertShortest(Math.scalb(1.0, exponent));
        }
    }

    private static void assertShortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal printed = new BigDecimal(Decimal.print(number));
        int digits = printed.stripTrailingZeros().precision();
        for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
            if (digits > 1) {
                BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
                assertThat(shorter.doubleValue()).as("%s is shorter than %s", shorter, printed).isNotEqualTo(number);
            }
            BigDecimal asShort = exact.round(new MathContext(digits, mode));
            if (asShort.doubleValue() == number) {
                assertThat(printed.subtract(exact).abs()).as("%s is as short as %s", asShort, printed)
                    .isLessThanOrEqualTo(asShort.subtract(exact).abs());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "-0.0, -0", "1, 1", "1.0, 1", "-1.5, -1.5", "0.1, 0.1", "100, 100", "123456789, 123456789",
            "0.000001, 0.000001", "0.0000012, 0.0000012", "0.0000001, 1e-7", "0.00000012, 1.2e-7",
            "1e15, 1000000000000000", "9007199254740994, 9007199254740994", "1e16, 1e16",
            "123456789012345680000, 1.2345678901234568e20", "1e21, 1e21", "1.5e21, 1.5e21", "-1e-7, -1e-7",
            "2e-44, 2e-44", "2.2250738585072012e-308, 2.2250738585072014e-308", "4.9e-324, 5e-324", "9.9e-324, 1e-323",
            "1.7976931348623157e308, 1.7976931348623157e308", "9007199254740993, 9007199254740992", "2.0e-3, 0.002",
            "1.0e23, 1e23", "9.5367431640625e-7, 9.5367431640625e-7", "5e-324, 5e-324", "8.41e21, 8.41e21",
            "2.2250738585072014e-308, 2.2250738585072014e-308", "6.02214076e23, 6.02214076e23", "Infinity, inf",
            "-Infinity, -inf", "NaN, nan" })
    void numbersArePrintedAsOneWouldWriteThem(double number, String text) {
        assertThat(Decimal.print(number)).isEqualTo(text);
    }

    @Test
    void decimalsAreReadAsTheNearestDouble() {
        qt().withExamples(20_000)
            .forAll(longs().all(), integers().between(-345, 310), integers().between(0, 18))
            .checkAssert((digits, exponent, point) -> {
                String text = BigDecimal.valueOf(digits, point).toPlainString() + "e" + exponent;
                assertReadsLikeTheJdk(text);
            });
    }

    @Tag("slow")
    @Test
    void midpointsOfDoublesAreReadAsTheEvenOneAndTheirNeighboursAsTheNearer() {
        for (Gen<Double> numbers : List.of(DOUBLES, SUBNORMALS)) {
            qt().withExamples(500).forAll(numbers.map(Math::abs)).checkAssert((number) -> {
                BigDecimal next = (number < Double.MAX_VALUE) ? new BigDecimal(Math.nextUp(number))
                        : BigDecimal.valueOf(2).pow(1024);
                BigDecimal midpoint = new BigDecimal(number).add(next).divide(BigDecimal.valueOf(2));
                assertReadsLikeTheJdk(midpoint.toPlainString());
                assertReadsLikeTheJdk(midpoint.toString().toLowerCase());
                BigDecimal tiny = BigDecimal.valueOf(1, midpoint.scale() + 300);
                assertReadsLikeTheJdk(midpoint.add(tiny).toPlainString());
                assertReadsLikeTheJdk(midpoint.subtract(tiny).toPlainString());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-0", "00012.500", ".5", "-.5", "1e5", "1E5", "1e+5", "1e-5",
            "2.2250738585072012e-308", "2.2250738585072011e-308", "4.9e-324", "2.4703282292062327e-324",
            "2.4703282292062328e-324", "2e-324", "1e-400", "1.7976931348623157e308", "1.7976931348623158e308",
            "1.7976931348623159e308", "1e309", "1e400", "9007199254740993", "9007199254740992.999999999999999",
            "9007199254740993.000000000000001", "123456789012345678901234567890", "6.631236846766476e-316",
            "3.2378839133029012895883524125015321748630669423541e-319", "1e99999999999999", "1e-99999999999999",
            "0e99999999999999", "0.1", "1e23", "8.5e22", "1448997445238699" })
    void hardNumbersAreReadAsTheNearestDouble(String text) {
        assertReadsLikeTheJdk(text);
    }

    private static void assertReadsLikeTheJdk(String text) {
        double expected = Double.parseDouble(text);
        assertThat(Double.doubleToRawLongBits(Decimal.parse(text))).as(text)
            .isEqualTo(Double.doubleToRawLongBits(expected));
    }

    @Test
    void numbersOfAnyLengthAreReadInReasonableTime() {
        String digits = "7".repeat(60_000);
        long start = System.nanoTime();
        assertThat(Decimal.parse(digits)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Decimal.parse("0." + digits)).isEqualTo(7.0 / 9);
        assertThat(Decimal.parse("0." + "0".repeat(60_000) + "1e60001")).isEqualTo(1);
        assertThat(Decimal.parse("1" + "0".repeat(60_000) + "e-60000")).isEqualTo(1);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({ "inf, Infinity", "-inf, -Infinity" })
    void infinityHasAName(String text, double number) {
        assertThat(Decimal.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", ".", "1.", "-.", "+1", "--1", "e5", "1e", "1e+", "1e-", "1e5.", "1e5e5", "1 ",
            " 1", "1e 5", "1,5", "0x10", "1d", "1f", "NaN", "nan", "Infinity", "Inf", "+inf", "infinity", "1_000", "１",
            "٣", "1..2", "1.2.3", "1e--5" })
    void whatIsNoNumberIsRefused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.parse(text));
    }

}
