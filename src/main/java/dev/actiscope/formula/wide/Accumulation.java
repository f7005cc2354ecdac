package dev.actiscope.formula.wide;

import dev.actiscope.activation.math.Split;

/**
 * A sum under way: of two doubles, to which what they lose when something is added is
 * kept as a third, the radius. It is exact until something is lost.
 *
 * @see <a href="https://doi.org/10.1137/030601818">Ogita, Rump and Oishi, Accurate Sum
 * and Dot Product, 2005</a>
 */
final class Accumulation {

    /** Products below are rounded more coarsely than they tell. */
    private static final double SMALL = 0x1p-900;

    /** The inverse of what is larger may be subnormal. */
    private static final double LARGE = 0x1p1000;

    /** More than what underflows can lose. */
    private static final double LEAST = 0x1p-1000;

    /** Makes up for the rounding of some twenty operations with radii. */
    private static final double UPWARDS = 1 + 0x1p-48;

    private double head;

    private double tail;

    private double radius;

    double sum() {
        return this.head + this.tail;
    }

    /** Whether nothing has been lost. */
    boolean isExact() {
        return this.radius == 0;
    }

    Accumulation add(double term) {
        double sum = this.head + term;
        double lost = lost(this.head, term, sum);
        this.head = sum;
        double rest = this.tail + lost;
        this.radius += Math.abs(lost(this.tail, lost, rest));
        this.tail = rest;
        return this;
    }

    Accumulation addProduct(double a, double b) {
        double product = a * b;
        if (Math.abs(product) >= SMALL) {
            return add(product).add(Split.lost(a, b, product));
        }
        return (a == 0 || b == 0) ? this : add(product).blur(LEAST + Math.abs(product) * 0x1p-52);
    }

    /** Adds the middle of a number, without its exponent, times a factor. */
    Accumulation addMiddle(Wide a, double factor) {
        return addProduct(a.head(), factor).addProduct(a.tail(), factor);
    }

    /** Adds a number in units of 2<sup>unit</sup>, at least about its own exponent. */
    Accumulation add(Wide a, long unit) {
        long places = a.exponent() - unit;
        if (places < -1000) {
            return blur(LEAST * 8);
        }
        double factor = powerOfTwo((int) places);
        double rest = a.tail() * factor;
        boolean isRounded = a.radius() != 0 || rest != a.tail() && Math.abs(rest) < LEAST;
        return add(a.head() * factor).add(rest).blur(isRounded ? a.radius() * factor + LEAST : 0);
    }

    Accumulation blur(double by) {
        this.radius += by;
        return this;
    }

    /** How far it is from 0 at most. */
    double most() {
        double sum = sum();
        return (Math.abs(sum) + Math.abs(lost(this.head, this.tail, sum)) + this.radius) * UPWARDS;
    }

    /** The sum times 2<sup>exponent</sup>. */
    Wide times(long exponent) {
        double sum = sum();
        double rest = lost(this.head, this.tail, sum);
        double largest = Math.max(Math.abs(sum), this.radius);
        if (!(largest < Double.POSITIVE_INFINITY)) {
            return Wide.ANY;
        }
        if (largest == 0) {
            return Wide.ZERO;
        }
        double scale = (largest < SMALL) ? 0x1p800 : (largest >= LARGE) ? 0x1p-800 : 1;
        int places = binaryExponent(largest * scale);
        double factor = powerOfTwo(-places);
        double tail = rest * scale * factor;
        boolean isRounded = this.radius != 0 || rest != 0 && Math.abs(tail) < LEAST;
        return Wide.of(sum * scale * factor, tail, isRounded ? this.radius * scale * factor * UPWARDS + LEAST : 0,
                exponent + places - binaryExponent(scale));
    }

    /** What a sum of two lacks, exactly: Knuth's TwoSum. */
    private static double lost(double a, double b, double sum) {
        double added = sum - a;
        return a - (sum - added) - (added - b);
    }

    /**
     * @param exponent −1022 to 1023
     */
    static double powerOfTwo(int exponent) {
        return Double.longBitsToDouble(exponent + 1023L << 52);
    }

    /** The largest power of two in a number, if that is not subnormal. */
    static int binaryExponent(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 52 & 0x7ff) - 1023;
    }

}
