package dev.actiscope.plot.layout;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.activation.math.Rounding;
import dev.actiscope.text.Decimal;

/**
 * Numbers as a reader sees them: a true minus sign, powers of ten with raised digits, ∞.
 */
public final class Numeral {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final char THIN_SPACE = '\u202f';

    /** So many digits are read at a glance. */
    private static final int UNGROUPED = 4;

    /** Beyond these sizes there are no powers of ten to round by: 0 and ∞ too. */
    private static final double SMALLEST = 1e-300;

    private static final double LARGEST = 1e300;

    /** So many powers of ten bring what is beyond these sizes among the others. */
    private static final int FAR = 100;

    private static final int NAME_DIGITS = 4;

    private static final int TAIL_DIGITS = 3;

    private static final int DECIMALS = 4;

    /** Smaller numbers than this one are written as powers of ten. */
    private static final double LEAST_WRITTEN_OUT = 1e-3;

    /** Numbers of this size and larger too. */
    private static final double LARGEST_WRITTEN_OUT = 1e7;

    /**
     * So much of a number computing may have added to a decimal that is meant: four units
     * in the last place.
     */
    private static final double NOISE = 4 * 0x1p-52;

    private Numeral() {
    }

    /** A number in its shortest form, such as 0.1, −2, 3×10⁻⁷ or ∞. */
    public static String of(double number) {
        String text = Decimal.print(number);
        int e = text.indexOf('e');
        if (Double.isInfinite(number)) {
            return (number > 0) ? "∞" : "−∞";
        }
        if (e < 0) {
            return grouped(text.replace('-', '−'));
        }
        return power(text.substring(0, e).replace('-', '−'), Integer.parseInt(text.substring(e + 1)));
    }

    /** A number to four significant digits, which is as many as a name has room for. */
    public static String rounded(double number) {
        return of(significant(number, NAME_DIGITS));
    }

    /**
     * Where a curve begins to saturate: to three significant digits, since the share of
     * its slope that says so is a choice.
     */
    public static String tail(double number) {
        return of(significant(number, TAIL_DIGITS));
    }

    /**
     * To four significant digits, zeros at the end too if it is rounded: in a table. What
     * is very large or small is a power of ten.
     */
    public static String figure(double number) {
        double size = Math.abs(number);
        if (!(size >= LEAST_WRITTEN_OUT && size < LARGEST_WRITTEN_OUT)) {
            return measured(number);
        }
        double rounded = significant(number, NAME_DIGITS);
        int exponent = (int) Math.floor(Logarithms.log10(Math.abs(rounded)) + 1e-9) - NAME_DIGITS + 1;
        if (isMeant(rounded, number) || exponent >= 0) {
            return of(rounded);
        }
        return fixed((long) (Math.signum(number) * Rounding.nearest(Math.abs(rounded) * Power.pow(10, -exponent))),
                exponent);
    }

    /** To three significant digits, what is large as a power of ten. */
    public static String brief(double number) {
        double rounded = significant(number, TAIL_DIGITS);
        return (Math.abs(rounded) < LARGEST_WRITTEN_OUT) ? of(rounded) : measured(rounded);
    }

    /**
     * A measured number, with four decimals as the read-out beside the cursor has it.
     * What is short stands short, what is rounded keeps its decimals, and what is very
     * large or small has four significant digits. It is never rounded onto a plain number
     * that it misses: it stands as far from that as it is, 1 − 3.1×10⁻⁸.
     */
    public static String measured(double number) {
        double size = Math.abs(number);
        if (!(size > SMALLEST && size < LARGEST)) {
            return rounded(number);
        }
        if (size < LEAST_WRITTEN_OUT || size >= LARGEST_WRITTEN_OUT) {
            return scientific(number, NAME_DIGITS);
        }
        int decimals = (size < 1000) ? DECIMALS : DECIMALS - 2;
        double power = Power.pow(10, decimals);
        long digits = (long) (Math.signum(number) * Rounding.nearest(size * power));
        double rounded = digits / power;
        if (isMeant(rounded, number)) {
            return of(rounded);
        }
        if (10 * digits % (long) power != 0) {
            return fixed(digits, -decimals);
        }
        return of(rounded) + ((number < rounded) ? " − " : " + ") + scientific(Math.abs(number - rounded), 2);
    }

    /** Whether a decimal is the number but for what computing may have added. */
    private static boolean isMeant(double decimal, double number) {
        return Math.abs(number - decimal) <= NOISE * Math.abs(number);
    }

    private static double significant(double number, int digits) {
        double size = Math.abs(number);
        int far = (size <= SMALLEST) ? -FAR : (size >= LARGEST) ? FAR : 0;
        double near = (far == 0) ? size : (far < 0) ? size * Power.pow(10, FAR) : size / Power.pow(10, FAR);
        if (!(near > 0 && near < LARGEST)) {
            return number;
        }
        int exponent = (int) Math.floor(Logarithms.log10(near)) - digits + 1;
        double power = Power.pow(10, Math.abs(exponent));
        double written = Rounding.nearest((exponent < 0) ? near * power : near / power);
        // Powers of ten are no doubles, and what is multiplied by one would have digits
        // that nobody asked for.
        double rounded = Decimal.parse(Decimal.print(written) + 'e' + (exponent + far));
        return (rounded <= Double.MAX_VALUE) ? Math.copySign(rounded, number) : number;
    }

    /** With so many significant digits, zeros at the end too if it is rounded. */
    private static String scientific(double number, int digits) {
        double rounded = significant(number, digits);
        // A power of ten may come out of its logarithm as a little less.
        int exponent = (int) Math.floor(Logarithms.log10(Math.abs(rounded)) + 1e-9);
        double power = Power.pow(10, Math.abs(exponent));
        double mantissa = (exponent < 0) ? rounded * power : rounded / power;
        long written = (long) Rounding.nearest(mantissa * Power.pow(10, digits - 1));
        return isMeant(rounded, number) ? scientific(written, exponent - digits + 1)
                : power(fixed(written, 1 - digits), exponent);
    }

    /**
     * Digits × 10<sup>exponent</sup>, written out: with as many decimals as the exponent
     * calls for.
     */
    static String fixed(long digits, int exponent) {
        if (digits == 0) {
            return "0";
        }
        StringBuilder text = new StringBuilder().append(Math.abs(digits));
        for (int i = 0; i < exponent; i++) {
            text.append('0');
        }
        while (text.length() <= -exponent) {
            text.insert(0, '0');
        }
        if (exponent < 0) {
            text.insert(text.length() + exponent, '.');
        }
        return grouped(((digits < 0) ? "−" : "") + text);
    }

    /**
     * Thin spaces between the thousands of a number with more than four digits before the
     * point.
     */
    private static String grouped(String number) {
        int start = number.startsWith("−") ? 1 : 0;
        int point = number.indexOf('.');
        int end = (point < 0) ? number.length() : point;
        if (end - start <= UNGROUPED) {
            return number;
        }
        StringBuilder text = new StringBuilder(number);
        for (int i = end - 3; i > start; i -= 3) {
            text.insert(i, THIN_SPACE);
        }
        return text.toString();
    }

    /** Digits × 10<sup>exponent</sup> with one digit before the point: 2.5×10⁶. */
    public static String scientific(long digits, int exponent) {
        if (digits == 0) {
            return "0";
        }
        int shift = exponent;
        long mantissa = Math.abs(digits);
        while (mantissa % 10 == 0) {
            mantissa /= 10;
            shift++;
        }
        StringBuilder text = new StringBuilder().append(mantissa);
        shift += text.length() - 1;
        if (text.length() > 1) {
            text.insert(1, '.');
        }
        return power(((digits < 0) ? "−" : "") + text, shift);
    }

    private static String power(String mantissa, int exponent) {
        StringBuilder text = new StringBuilder();
        if (mantissa.equals("−1")) {
            text.append('−');
        }
        else if (!mantissa.equals("1")) {
            text.append(mantissa).append('×');
        }
        text.append("10");
        String digits = Integer.toString(exponent);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            text.append((c == '-') ? '⁻' : RAISED.charAt(c - '0'));
        }
        return text.toString();
    }

}
