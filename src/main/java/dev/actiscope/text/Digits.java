package dev.actiscope.text;

/**
 * A decimal number as it was written, without its sign: digits × 10<sup>exponent</sup>.
 */
final class Digits {

    /**
     * No more digits than these can matter, but for one more that tells that others
     * followed: the midpoint of two doubles has at most 768.
     */
    private static final int MOST = 800;

    private static final int FARTHEST_EXPONENT = 100_000_000;

    private static final double[] EXACT_POWERS = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
            1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };

    private static final int LARGEST_EXACT_POWER = EXACT_POWERS.length - 1;

    private static final int EXACT_DIGITS = 15;

    private final StringBuilder digits = new StringBuilder();

    private int exponent;

    /**
     * @throws NumberFormatException if the text is not digits with an optional fraction
     * and exponent
     */
    static Digits read(String text) {
        int whole = skipDigits(text, 0);
        int end = whole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = skipDigits(text, whole + 1);
            require(end > whole + 1);
        }
        require(end > 0);
        Digits number = new Digits();
        number.exponent = readExponent(text, end);
        for (int i = 0; i < end; i++) {
            if (i != whole) {
                number.add(text.charAt(i), i < whole);
            }
        }
        return number;
    }

    private static int readExponent(String text, int at) {
        if (at == text.length()) {
            return 0;
        }
        require(text.charAt(at) == 'e' || text.charAt(at) == 'E');
        boolean signed = text.startsWith("-", at + 1) || text.startsWith("+", at + 1);
        int start = signed ? at + 2 : at + 1;
        require(start < text.length() && skipDigits(text, start) == text.length());
        int exponent = 0;
        for (int i = start; i < text.length(); i++) {
            exponent = Math.min(10 * exponent + text.charAt(i) - '0', FARTHEST_EXPONENT);
        }
        return (text.charAt(at + 1) == '-') ? -exponent : exponent;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new NumberFormatException();
        }
    }

    private void add(char digit, boolean whole) {
        int length = this.digits.length();
        if (length < MOST) {
            if (length > 0 || digit != '0') {
                this.digits.append(digit);
            }
            this.exponent -= whole ? 0 : 1;
        }
        else {
            if (digit != '0') {
                this.digits.setCharAt(MOST - 1, '1');
            }
            this.exponent += whole ? 1 : 0;
        }
    }

    /**
     * The nearest double, of two as near the even one.
     */
    double nearest() {
        int length = this.digits.length();
        int magnitude = length + this.exponent;
        if (length == 0 || magnitude < -323) {
            return 0;
        }
        if (magnitude > 309) {
            return Double.POSITIVE_INFINITY;
        }
        double estimate = estimate(Math.min(length, EXACT_DIGITS));
        boolean exact = length <= EXACT_DIGITS && Math.abs(this.exponent) <= LARGEST_EXACT_POWER;
        return exact ? estimate : refine(estimate);
    }

    /**
     * A double a few places off at most; exact if these are all the digits and the power
     * is small.
     */
    private double estimate(int leading) {
        double estimate = 0;
        for (int i = 0; i < leading; i++) {
            estimate = 10 * estimate + this.digits.charAt(i) - '0';
        }
        int power = this.exponent + this.digits.length() - leading;
        while (power != 0) {
            int step = Math.min(Math.abs(power), LARGEST_EXACT_POWER);
            estimate = (power > 0) ? estimate * EXACT_POWERS[step] : estimate / EXACT_POWERS[step];
            power += (power > 0) ? -step : step;
        }
        return estimate;
    }

    private double refine(double estimate) {
        double nearest = Math.min(estimate, Double.MAX_VALUE);
        while (nearest > 0 && !isPast(Math.nextDown(nearest))) {
            nearest = Math.nextDown(nearest);
        }
        while (nearest <= Double.MAX_VALUE && isPast(nearest)) {
            nearest = Math.nextUp(nearest);
        }
        return nearest;
    }

    /**
     * Whether this number is rounded to more than the given one, by exact comparison with
     * the midpoint above it.
     */
    private boolean isPast(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int biased = (int) (bits >>> 52);
        long significand = bits & 0xfffffffffffffL | ((biased == 0) ? 0 : 0x10000000000000L);
        int power = Math.max(biased, 1) - 1076;
        Natural mine = Natural.of(this.digits).timesTenTo(this.exponent).timesTwoTo(-power);
        Natural midpoint = new Natural(2 * significand + 1).timesTenTo(-this.exponent).timesTwoTo(power);
        int order = mine.compareTo(midpoint);
        return order > 0 || order == 0 && (significand & 1) != 0;
    }

}
