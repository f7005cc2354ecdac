package dev.actiscope.activation.math;

/**
 * An angle as some right angles and what is left, up to half a right angle on either
 * side: a sum of two doubles that is right to more digits than one has, however large the
 * angle is.
 *
 * @param quadrant how many right angles, modulo 4
 */
record Angle(int quadrant, double head, double tail) {

    /**
     * Up to here the number of right angles has 20 bits, and its products below are
     * exact.
     */
    private static final double FAR = 0x1p20;

    /** What is less left too few digits of what was taken away. */
    private static final double HARD = 0x1p-26;

    private static final double RIGHT_ANGLES = 0x1.45f306dc9c883p-1;

    private static final double ROUND = 0x1.8p52;

    /** π/2, in pieces of 30 bits and a rest. */
    private static final double FIRST = 0x1.921fb548p+0;

    private static final double SECOND = -0x1.de973dc8p-31;

    private static final double THIRD = -0x1.9d9cceba3f91fp-62;

    /** By Cody and Waite's reduction where it is enough, else by Payne and Hanek's. */
    static Angle of(double x) {
        if (Math.abs(x) <= 0.7853981633974483) {
            return new Angle(0, x, 0);
        }
        if (!(Math.abs(x) < FAR)) {
            return (Math.abs(x) < Double.POSITIVE_INFINITY) ? AngleReduction.rest(x) : new Angle(0, Double.NaN, 0);
        }
        double k = x * RIGHT_ANGLES + ROUND - ROUND;
        double most = x - k * FIRST;
        double second = k * SECOND;
        double rest = most - second;
        // Knuth's sum: either may be the larger one.
        double back = most - rest;
        double lost = most - (rest + back) - (second - back) - k * THIRD;
        double head = rest + lost;
        return (Math.abs(head) > HARD) ? new Angle((int) k & 3, head, rest - head + lost) : AngleReduction.rest(x);
    }

}
