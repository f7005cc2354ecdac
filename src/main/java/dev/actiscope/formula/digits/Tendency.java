package dev.actiscope.formula.digits;

import java.util.List;

import dev.actiscope.formula.wide.Wide;

/**
 * What a sequence of numbers tends to, if what is computed of them leaves no doubt.
 */
final class Tendency {

    /** So many numbers have to agree. */
    private static final int ENOUGH = 4;

    /** What has as many digits has those of a double. */
    private static final double NARROW = 0x1p-54;

    /** By more than this the numbers of a sequence draw nearer, or apart. */
    private static final double NEARER = 0.75;

    private static final double APART = 1.5;

    /** Numbers that are nearer than this, as a share, are the same. */
    private static final double SAME = 0x1p-51;

    /** Of a number with more binary digits before its point nothing but that is known. */
    private static final long ENDLESS = 1L << 40;

    /** Less is as good as 0. */
    private static final double NOTHING = 1e-300;

    /** And so is less than this share of what it was before. */
    private static final double SHARE = 0x1p-80;

    private final List<Wide> numbers;

    private final double expected;

    private final double nothing;

    private final double[] middle;

    private final double[] off;

    /**
     * @param numbers farther and farther out
     * @param expected what may be the limit, and is where they draw near it
     * @param nothing what is as good as 0
     */
    private Tendency(List<Wide> numbers, double expected, double nothing) {
        this.nothing = nothing;
        this.numbers = numbers;
        this.expected = expected;
        this.middle = new double[numbers.size()];
        this.off = new double[numbers.size()];
        for (int i = 0; i < this.middle.length; i++) {
            this.middle[i] = numbers.get(i).toDouble();
            this.off[i] = Math.abs(this.middle[i]) < Double.POSITIVE_INFINITY ? numbers.get(i).error() : 0;
        }
    }

    /**
     * The limit of a sequence.
     * @param mayMiss whether what is only known roughly at the end may be left out
     * @return NaN if there is none, or none is found
     */
    static double of(List<Wide> numbers, double expected, boolean mayMiss) {
        int size = numbers.size();
        if (size == 0 || numbers.get(size - 1).isNone()) {
            return Double.NaN;
        }
        double nothing = Math.max(NOTHING, SHARE * largest(numbers));
        int end = size;
        while (mayMiss && end > 0 && !numbers.get(end - 1).vouches(NARROW, nothing)) {
            end--;
        }
        int start = end;
        while (start > 0
                && (numbers.get(start - 1).vouches(NARROW, nothing) || !mayMiss && isBounded(numbers.get(start - 1)))) {
            start--;
        }
        return (end - start < ENOUGH) ? Double.NaN
                : new Tendency(numbers.subList(start, end), expected, nothing).limit(end - start - 1);
    }

    private static double largest(List<Wide> numbers) {
        double largest = 0;
        for (Wide number : numbers) {
            double size = number.vouches(NARROW, 0) ? Math.abs(number.toDouble()) : 0;
            largest = (size < Double.POSITIVE_INFINITY) ? Math.max(largest, size) : largest;
        }
        return largest;
    }

    private static boolean isBounded(Wide number) {
        return !number.isNone() && number.error() < Double.POSITIVE_INFINITY;
    }

    private double limit(int last) {
        if (isNothing(last) || isSame(last)) {
            return isNothing(last) ? 0 : this.middle[last];
        }
        if (growsBeyondAll(last)) {
            return this.numbers.get(last).sign() * Double.POSITIVE_INFINITY;
        }
        if (drawsNear(last, 0, NEARER)) {
            return 0;
        }
        boolean isFinite = Math.abs(this.expected) < Double.POSITIVE_INFINITY;
        if (isFinite && drawsNear(last, this.expected, 0.99) || isInfinite(this.expected) && runs(last)) {
            return this.expected;
        }
        double limit = extrapolated(last);
        return (Math.abs(limit - extrapolated(last - 1)) <= SAME * Math.abs(limit)) ? limit : Double.NaN;
    }

    private static boolean isInfinite(double number) {
        return Math.abs(number) == Double.POSITIVE_INFINITY;
    }

    private boolean isNothing(int last) {
        boolean is = true;
        for (int i = last - ENOUGH + 1; i <= last && is; i++) {
            is = this.off[i] >= Math.abs(this.middle[i]) && this.numbers.get(i).vouches(0, this.nothing);
        }
        return is;
    }

    private boolean isSame(int last) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = last - ENOUGH + 1; i <= last; i++) {
            low = Math.min(low, this.middle[i] - this.off[i]);
            high = Math.max(high, this.middle[i] + this.off[i]);
        }
        return high - low <= Math.max(NOTHING, SAME * Math.abs(this.middle[last]));
    }

    private boolean growsBeyondAll(int last) {
        int sign = this.numbers.get(last).sign();
        boolean grows = sign == 1 || sign == -1;
        for (int i = last - ENOUGH + 2; i <= last && grows; i++) {
            Wide before = this.numbers.get(i - 1);
            Wide number = this.numbers.get(i);
            boolean isLarge = this.middle[i - 1] * sign > 2
                    && (isInfinite(this.middle[i]) || this.middle[i] * sign >= APART * this.middle[i - 1] * sign);
            boolean isMore = number.exponent() >= Math.min(before.exponent(), ENDLESS);
            grows = before.sign() == sign && number.sign() == sign && isLarge && isMore;
        }
        return grows;
    }

    /** Whether the distance to a number becomes smaller with every step. */
    private boolean drawsNear(int last, double limit, double share) {
        boolean nears = true;
        for (int i = last - ENOUGH + 2; i <= last && nears; i++) {
            double before = Math.abs(this.middle[i - 1] - limit) + this.off[i - 1];
            nears = before < Double.POSITIVE_INFINITY
                    && Math.abs(this.middle[i] - limit) + this.off[i] <= share * before;
        }
        return nears;
    }

    /** Whether it goes the way to infinity that is expected, and does not slow down. */
    private boolean runs(int last) {
        double way = (this.expected > 0) ? 1 : -1;
        boolean runs = true;
        for (int i = last - ENOUGH + 3; i <= last && runs; i++) {
            double before = (this.middle[i - 1] - this.middle[i - 2]) * way;
            double step = (this.middle[i] - this.middle[i - 1]) * way;
            runs = step > this.off[i] && step >= 0.9 * before;
        }
        return runs;
    }

    /** Where steps that shrink by the same factor end. */
    private double extrapolated(int last) {
        Wide step = this.numbers.get(last).minus(this.numbers.get(last - 1));
        Wide factor = step.over(this.numbers.get(last - 1).minus(this.numbers.get(last - 2)));
        Wide rest = step.times(factor).over(Wide.ONE.minus(factor));
        return (Math.abs(factor.toDouble()) <= NEARER) ? this.numbers.get(last).plus(rest).toDouble() : Double.NaN;
    }

}
