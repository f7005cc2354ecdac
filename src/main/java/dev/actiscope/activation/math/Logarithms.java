package dev.actiscope.activation.math;

/**
 * log x and log(1 + x), to little more than half a unit in the last place and to one,
 * over all doubles. With operations that have but one result they are the same
 * everywhere: {@code Math.log} is not.
 * <p>
 * x = 2<sup>e</sup> z with z near 1, and z j/128 = 1 + r, so that log x is e ln 2 −
 * log(j/128) + log(1 + r): of these the second stands in a table, and the third is a
 * short polynomial. Where x is near 1, e is 0 and j 128, and only the third is left.
 *
 * @see <a href="https://doi.org/10.1145/98267.98294">Tang, Table-Driven Implementation of
 * the Logarithms Function in IEEE Floating-Point Arithmetic, 1990</a>
 */
public final class Logarithms {

    /** Where the exponent of a double and the one to make up for it are powers' own. */
    static final double LEAST = Double.MIN_NORMAL;

    static final double MOST = 0x1p1022;

    private static final int STEPS = 128;

    /** j is between these. */
    private static final int LEAST_STEPS = 90;

    private static final int MOST_STEPS = 182;

    /** Where z begins: a little above √½, half a cell of the table aside. */
    private static final int START = upperBits(0.708984375);

    private static final int CELL_BITS = 13;

    /** Added and taken away again, it leaves multiples of 2<sup>−24</sup>. */
    private static final double SHORT = 0x1.8p28;

    /** The same for 2<sup>−42</sup>, of which all heads are multiples. */
    private static final double GRID = 0x1.8p10;

    private static final double LOG_2_HEAD = 0x1.62e42fefa3800p-1;

    static final double LOG_2_TAIL = 0x1.ef35793c76730p-45;

    /**
     * Of each cell of z three numbers: j/128, and −log(j/128), head and tail. The cells
     * are half as wide below 1 as above, and 1 is in the midst of one.
     */
    private static final double[] TABLE = new double[3 * STEPS];

    static {
        double[] heads = new double[MOST_STEPS + 1];
        double[] tails = new double[MOST_STEPS + 1];
        for (int j = STEPS; j + 1 < heads.length; j++) {
            step(j, heads, tails, j, j + 1, -1);
        }
        for (int j = STEPS; j > LEAST_STEPS; j--) {
            step(j - 1, heads, tails, j, j - 1, 1);
        }
        for (int i = 0; i < STEPS; i++) {
            long middle = START + (i << CELL_BITS) + (1 << CELL_BITS - 1);
            // The cells beside the one of 1 are still 1's.
            int j = (int) (STEPS / Double.longBitsToDouble(middle << 32) + 0.49);
            TABLE[3 * i] = j / (double) STEPS;
            TABLE[3 * i + 1] = heads[j];
            TABLE[3 * i + 2] = tails[j];
        }
    }

    private Logarithms() {
    }

    /** From one logarithm to its neighbour, by log((j + 1) / j) = 2 artanh(1 / n). */
    private static void step(int j, double[] heads, double[] tails, int from, int to, int sign) {
        double n = 2 * j + 1;
        double square = 1 / (n * n);
        double head = 2 / n + GRID - GRID;
        double tail = (2 - head * n) / n
                + 2 / n * square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square / 9)));
        double rest = tails[from] + sign * tail;
        double carry = rest + GRID - GRID;
        heads[to] = heads[from] + sign * head + carry;
        tails[to] = rest - carry;
    }

    /**
     * log x, the natural one: −∞ of 0, and NaN below it.
     */
    public static double log(double x) {
        return (x >= LEAST && x < MOST) ? log(x, 0, 0) : farLog(x);
    }

    /**
     * log(1 + x): −∞ of −1, and NaN below it.
     */
    public static double log1p(double x) {
        double sum = 1 + x;
        if (sum == 1) {
            return x;
        }
        double lost = (x < 1) ? x - (sum - 1) : 1 - (sum - x);
        return (sum >= LEAST && sum < MOST) ? log(sum, lost, 0) : farLog(sum);
    }

    /**
     * The logarithm to the base 2, exact for its powers.
     */
    public static double log2(double x) {
        return isWithin(x) ? LongLogarithm.of(x).binary() : atTheEnds(x);
    }

    /**
     * The logarithm to the base 10, exact for its powers that are doubles.
     */
    public static double log10(double x) {
        return isWithin(x) ? LongLogarithm.of(x).decimal() : atTheEnds(x);
    }

    private static boolean isWithin(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY;
    }

    private static double atTheEnds(double x) {
        return (x == 0) ? Double.NEGATIVE_INFINITY : (x < 0) ? Double.NaN : x;
    }

    /** Of what is subnormal, or so large that its inverse is. */
    private static double farLog(double x) {
        if (!isWithin(x)) {
            return atTheEnds(x);
        }
        return (x < LEAST) ? log(x * 0x1p64, 0, -64) : log(x * 0x1p-64, 0, 64);
    }

    /** log(2<sup>more</sup> (x + tail)). */
    private static double log(double x, double tail, int more) {
        int exponent = exponent(x);
        int cell = cell(x);
        double scale = PowersOfTwo.of(-exponent);
        double z = x * scale;
        double inverse = inverse(cell);
        double head = head(z);
        double r = head * inverse - 1 + (z - head) * inverse + tail * scale * inverse;
        double k = exponent + more;
        double known = known(k, cell);
        double sum = known + r;
        return known - sum + r + k * LOG_2_TAIL + tail(cell) + r * r * polynomial(r) + sum;
    }

    /** e of a number, from {@link #LEAST} to {@link #MOST}. */
    static int exponent(double x) {
        return upperBits(x) - START >> 20;
    }

    /** The cell of z. */
    static int cell(double x) {
        return upperBits(x) - START >> CELL_BITS & STEPS - 1;
    }

    /** j/128 of a cell. */
    static double inverse(int cell) {
        return TABLE[3 * cell];
    }

    /** z to so few bits that its product with j/128 is exact. */
    static double head(double z) {
        return z + SHORT - SHORT;
    }

    /** e ln 2 − log(j/128), exactly but for its tail. */
    static double known(double exponent, int cell) {
        return exponent * LOG_2_HEAD + TABLE[3 * cell + 1];
    }

    /** What −log(j/128) has more. */
    static double tail(int cell) {
        return TABLE[3 * cell + 2];
    }

    /** Sign, exponent, and the first digits. */
    private static int upperBits(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 32);
    }

    /** (log(1 + r) − r) / r² for |r| up to 2<sup>−7</sup>. */
    private static double polynomial(double r) {
        double square = r * r;
        return -0.5 + r * (1.0 / 3) + square * (-0.25 + r * 0.2 + square * (-1.0 / 6 + r * (1.0 / 7) - square * 0.125));
    }

}
