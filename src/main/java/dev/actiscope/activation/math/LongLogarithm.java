package dev.actiscope.activation.math;

/**
 * The logarithm of a double as a sum of two, with some 12 bits more than one has: a power
 * multiplies its error by up to 709.
 */
record LongLogarithm(double head, double tail) {

    private static final double INVERSE_LOG_2_HEAD = 0x1.7154768p+0;

    private static final double INVERSE_LOG_2_TAIL = -0x1.6a3e80f444178p-27;

    private static final double INVERSE_LOG_10_HEAD = 0x1.bcb7b18p-2;

    private static final double INVERSE_LOG_10_TAIL = -0x1.6c8d78e6acaa4p-29;

    /**
     * @param x above 0 and finite
     */
    static LongLogarithm of(double x) {
        if (x < Logarithms.LEAST) {
            return of(x * 0x1p64, -64);
        }
        return (x < Logarithms.MOST) ? of(x, 0) : of(x * 0x1p-64, 64);
    }

    /** As {@link Logarithms} does it, but with what each step loses. */
    private static LongLogarithm of(double x, int more) {
        int exponent = Logarithms.exponent(x);
        int cell = Logarithms.cell(x);
        double z = x * PowersOfTwo.of(-exponent);
        double inverse = Logarithms.inverse(cell);
        double zHead = Logarithms.head(z);
        double rHead = zHead * inverse - 1;
        double rTail = (z - zHead) * inverse;
        double r = rHead + rTail;
        double k = exponent + more;
        double known = Logarithms.known(k, cell);
        double sum = known + r;
        double lost = known - sum + r - (r - rHead - rTail) + k * Logarithms.LOG_2_TAIL + Logarithms.tail(cell);
        double square = -0.5 * rHead * rHead;
        double next = sum + square;
        lost = sum - next + square - 0.5 * rTail * (r + rHead) + r * r * r * polynomial(r) + lost;
        double head = next + lost;
        return new LongLogarithm(head, next - head + lost);
    }

    /** (log(1 + r) − r + r²/2) / r³ for |r| up to 2<sup>−7</sup>. */
    private static double polynomial(double r) {
        double square = r * r;
        return 1.0 / 3 - r * 0.25
                + square * (0.2 - r * (1.0 / 6) + square * (1.0 / 7 - r * 0.125 + square * (1.0 / 9)));
    }

    /** The same to the base 2. */
    double binary() {
        return times(INVERSE_LOG_2_HEAD, INVERSE_LOG_2_TAIL);
    }

    /** The same to the base 10. */
    double decimal() {
        return times(INVERSE_LOG_10_HEAD, INVERSE_LOG_10_TAIL);
    }

    private double times(double factorHead, double factorTail) {
        double longHead = Split.head(this.head);
        return (this.head - longHead) * factorHead + this.head * factorTail + this.tail * factorHead
                + longHead * factorHead;
    }

}
