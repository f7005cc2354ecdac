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
        double size = Math.abs(number);
        if (!(size > 1e-300 && size < 1e300)) {
            return of(number);
        }
        int exponent = (int) Math.floor(Logarithms.log10(size)) - 3;
        double power = Power.pow(10, Math.abs(exponent));
        return of((exponent < 0) ? Rounding.nearest(number * power) / power : Rounding.nearest(number / power) * power);
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
    static String scientific(long digits, int exponent) {
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
