package dev.actiscope.experiment.floats;

import java.util.ArrayList;
import java.util.List;

/**
 * A binary floating-point format with signed zeros and subnormal numbers. A number that
 * is to be stored in it is rounded to the nearest one that it has, of two equally near
 * ones to the one whose last digit is even.
 *
 * @see <a href="https://doi.org/10.1109/IEEESTD.2019.8766229">IEEE 754-2019</a>
 * @see <a href="https://arxiv.org/abs/2209.05433">Micikevicius et al., FP8 Formats for
 * Deep Learning, 2022</a>
 */
public final class FloatFormat {

    /** What a double has. */
    private static final int FLOAT64_PRECISION = 53;

    /** IEEE 754 binary64, Java's {@code double}. */
    public static final FloatFormat FLOAT64 = new FloatFormat("float64", 64, 53, -1022, Double.MAX_VALUE, true);

    /** IEEE 754 binary32, the default of most frameworks. */
    public static final FloatFormat FLOAT32 = new FloatFormat("float32", 32, 24, -126, 0x1.fffffep127, true);

    /** IEEE 754 binary16. */
    public static final FloatFormat FLOAT16 = new FloatFormat("float16", 16, 11, -14, 65504, true);

    /** The upper half of a float32. */
    public static final FloatFormat BFLOAT16 = new FloatFormat("bfloat16", 16, 8, -126, 0x1.fep127, true);

    /**
     * With 4 bits of exponent, after frameworks' {@code float8_e4m3fn}: no infinities.
     */
    public static final FloatFormat E4M3 = new FloatFormat("float8-e4m3", 8, 4, -6, 448, false);

    /** With 5 bits of exponent, after frameworks' {@code float8_e5m2}. */
    public static final FloatFormat E5M2 = new FloatFormat("float8-e5m2", 8, 3, -14, 57344, true);

    private static final List<FloatFormat> ALL = List.of(FLOAT64, FLOAT32, FLOAT16, BFLOAT16, E4M3, E5M2);

    /** The exponent's bits of a double, which by themselves are a power of two. */
    private static final long EXPONENT = 0x7ff0000000000000L;

    private final String name;

    private final int bits;

    private final int precision;

    private final double leastNormal;

    private final double greatest;

    private final boolean infinite;

    /**
     * From a power of two to what is added to the numbers above it, so that of the
     * doubles' digits those stay that the format has.
     */
    private final double shift;

    private FloatFormat(String name, int bits, int precision, int leastExponent, double greatest, boolean infinite) {
        this.name = name;
        this.bits = bits;
        this.precision = precision;
        this.leastNormal = powerOfTwo(leastExponent);
        this.greatest = greatest;
        this.infinite = infinite;
        this.shift = 1.5 * powerOfTwo(FLOAT64_PRECISION - precision);
    }

    private static double powerOfTwo(int exponent) {
        return Double.longBitsToDouble((exponent + 1023L) << 52);
    }

    /** All formats, from many digits to few. */
    public static List<FloatFormat> all() {
        return ALL;
    }

    /** The names of all formats, in the same order. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (FloatFormat format : ALL) {
            names.add(format.name);
        }
        return List.copyOf(names);
    }

    /**
     * The format of this name.
     * @throws IllegalArgumentException if there is none
     */
    public static FloatFormat of(String name) {
        for (FloatFormat format : ALL) {
            if (format.name.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no such format: " + name);
    }

    /** Its name, in kebab-case. */
    public String name() {
        return this.name;
    }

    /** How many bits a number takes. */
    public int bits() {
        return this.bits;
    }

    /** How many binary digits a normal number has, the first one, always 1, included. */
    public int precision() {
        return this.precision;
    }

    /** The greatest finite number. */
    public double greatest() {
        return this.greatest;
    }

    /** The least positive number with all digits. */
    public double leastNormal() {
        return this.leastNormal;
    }

    /** The least positive number. */
    public double leastSubnormal() {
        return this.leastNormal / powerOfTwo(this.precision - 1);
    }

    /** Whether there are infinities: else what is too large becomes NaN. */
    public boolean hasInfinities() {
        return this.infinite;
    }

    /**
     * The number of this format that stands for a double.
     * @param x any double
     * @return NaN for NaN; ±∞, or NaN where the format has no infinities, for what would
     * be rounded to more than the greatest number; ±0 for ±0 and for what is at most half
     * of the least number
     */
    public double round(double x) {
        double size = Math.abs(x);
        if (this.precision == FLOAT64_PRECISION || x == 0 || x != x) {
            return x;
        }
        if (size >= 2 * this.greatest) {
            return beyond(x);
        }
        double shift = this.shift * Math.max(power(size), this.leastNormal);
        double rounded = (size + shift) - shift;
        return (rounded > this.greatest) ? beyond(x) : Math.copySign(rounded, x);
    }

    /** The power of two at or below a positive number; 0 below the normal doubles. */
    private static double power(double size) {
        return Double.longBitsToDouble(Double.doubleToLongBits(size) & EXPONENT);
    }

    private double beyond(double x) {
        return this.infinite ? Math.copySign(Double.POSITIVE_INFINITY, x) : Double.NaN;
    }

}
