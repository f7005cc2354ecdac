package dev.actiscope.experiment.floats;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Number formats, code by code: their numbers are decoded from the formats' definitions,
 * and doubles rounded to them.
 */
class FloatFormatTests {

    /**
     * The number that a code stands for.
     * @param fraction how many bits the fraction has
     * @param special whether the greatest exponent is that of infinities and NaN
     */
    private static double decode(int code, int bits, int fraction, boolean special) {
        int exponents = bits - 1 - fraction;
        int bias = (1 << exponents - 1) - 1;
        int exponent = code >> fraction & (1 << exponents) - 1;
        int digits = code & (1 << fraction) - 1;
        double sign = (code >> bits - 1 == 0) ? 1 : -1;
        boolean last = exponent == (1 << exponents) - 1;
        if (last && special) {
            return (digits == 0) ? sign * Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (last && digits == (1 << fraction) - 1) {
            return Double.NaN;
        }
        return (exponent == 0) ? sign * Math.scalb((double) digits, 1 - bias - fraction)
                : sign * Math.scalb((double) (1 << fraction | digits), exponent - bias - fraction);
    }

    @ParameterizedTest
    @CsvSource({ "float16, 16, 10, true", "bfloat16, 16, 7, true", "float8-e4m3, 8, 3, false",
            "float8-e5m2, 8, 2, true" })
    void everyNumberOfAFormatStaysAsItIs(String name, int bits, int fraction, boolean special) {
        FloatFormat format = FloatFormat.of(name);
        for (int code = 0; code < 1 << bits; code++) {
            assertSame(format.round(decode(code, bits, fraction, special)), decode(code, bits, fraction, special));
        }
        assertThat(format.bits()).isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({ "float16, 16, 10, true", "bfloat16, 16, 7, true", "float8-e4m3, 8, 3, false",
            "float8-e5m2, 8, 2, true" })
    void whatLiesBetweenTwoNumbersGoesToTheNearerAndInTheMiddleToTheEvenOne(String name, int bits, int fraction,
            boolean special) {
        FloatFormat format = FloatFormat.of(name);
        for (int code = 0; decode(code + 1, bits, fraction, special) < Double.POSITIVE_INFINITY; code++) {
            double below = decode(code, bits, fraction, special);
            double above = decode(code + 1, bits, fraction, special);
            double middle = (below + above) / 2;
            assertRounded(format, middle, (code % 2 == 0) ? below : above);
            assertRounded(format, Math.nextDown(middle), below);
            assertRounded(format, Math.nextUp(middle), above);
        }
    }

    @ParameterizedTest
    @CsvSource({ "float32, 0x1.fffffep127, 0x1p-126, 0x1p-149", "float16, 65504, 0x1p-14, 0x1p-24",
            "bfloat16, 0x1.fep127, 0x1p-126, 0x1p-133", "float8-e4m3, 448, 0x1p-6, 0x1p-9",
            "float8-e5m2, 57344, 0x1p-14, 0x1p-16", "float64, 0x1.fffffffffffffp1023, 0x1p-1022, 0x1p-1074" })
    void aFormatHasBounds(String name, double greatest, double leastNormal, double least) {
        FloatFormat format = FloatFormat.of(name);
        assertThat(format.name()).isEqualTo(name);
        assertThat(format.greatest()).isEqualTo(greatest);
        assertThat(format.leastNormal()).isEqualTo(leastNormal);
        assertThat(format.leastSubnormal()).isEqualTo(least);
        assertRounded(format, greatest, greatest);
        assertRounded(format, least, least);
        assertRounded(format, least / 2, 0);
    }

    @ParameterizedTest
    @CsvSource({ "float32, 0x1.ffffffp127", "float16, 65520", "bfloat16, 0x1.ffp127", "float8-e5m2, 61440" })
    void whatIsTooLargeIsInfinite(String name, double middle) {
        FloatFormat format = FloatFormat.of(name);
        assertRounded(format, middle, Double.POSITIVE_INFINITY);
        assertRounded(format, Math.nextDown(middle), format.greatest());
        assertRounded(format, Double.MAX_VALUE, Double.POSITIVE_INFINITY);
        assertRounded(format, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(format.hasInfinities()).isTrue();
    }

    @Test
    void withoutInfinitiesWhatIsTooLargeIsNoNumber() {
        assertRounded(FloatFormat.E4M3, 464, 448);
        assertRounded(FloatFormat.E4M3, Math.nextUp(464), Double.NaN);
        assertRounded(FloatFormat.E4M3, 480, Double.NaN);
        assertRounded(FloatFormat.E4M3, Double.POSITIVE_INFINITY, Double.NaN);
        assertThat(FloatFormat.E4M3.hasInfinities()).isFalse();
    }

    @Test
    void float32IsJavasFloat() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            assertSame(FloatFormat.FLOAT32.round(any), (float) any);
            double near = Math.scalb(random.nextDouble() - 0.5, random.nextInt(320) - 170);
            assertSame(FloatFormat.FLOAT32.round(near), (float) near);
            float one = Float.intBitsToFloat(random.nextInt());
            double middle = ((double) one + Math.nextUp(one)) / 2;
            assertSame(FloatFormat.FLOAT32.round(middle), (float) middle);
        }
    }

    @Test
    void float64IsADouble() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            assertSame(FloatFormat.FLOAT64.round(any), any);
        }
    }

    @Test
    void formatsAreKnownByTheirNames() {
        for (String name : FloatFormat.names()) {
            assertThat(FloatFormat.of(name).name()).isEqualTo(name);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> FloatFormat.of("float128"));
    }

    private static void assertRounded(FloatFormat format, double x, double expected) {
        assertSame(format.round(x), expected);
        assertSame(format.round(-x), -expected);
    }

    /** To the last bit, the sign of 0 included: quick, as there are many. */
    private static void assertSame(double number, double expected) {
        if (Double.compare(number, expected) != 0) {
            assertThat(number).isEqualTo(expected);
        }
    }

}
