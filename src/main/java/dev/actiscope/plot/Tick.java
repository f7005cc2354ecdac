package dev.actiscope.plot;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;

/**
 * A round number on an axis.
 *
 * @param value where it is
 * @param label how it is written
 */
record Tick(double value, String label) {

    private static final int[] MANTISSAS = { 1, 2, 5 };

    /** Beyond these magnitudes a step has no exact powers of ten to count in. */
    private static final double LARGEST = 1e300;

    /**
     * Ticks at multiples of 1, 2 or 5 times a power of ten, as many as there may be.
     * @param window what the axis shows
     * @param most how many ticks there may be, at least 1
     */
    static List<Tick> within(Interval window, int most) {
        double width = window.high() / 2 - window.low() / 2;
        if (!(width > 1 / LARGEST) || width > LARGEST) {
            return List.of();
        }
        int exponent = (int) Math.floor(Math.log(width / most) / Math.log(10));
        while (true) {
            for (int mantissa : MANTISSAS) {
                double step = times(mantissa, exponent);
                double first = Math.ceil(window.low() / step);
                double last = Math.floor(window.high() / step);
                if (last - first < most) {
                    return multiples((long) first, (long) last, mantissa, exponent);
                }
            }
            exponent++;
        }
    }

    private static List<Tick> multiples(long first, long last, int mantissa, int exponent) {
        double largest = times(mantissa * Math.max(Math.abs(first), Math.abs(last)), exponent);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            long digits = i * mantissa;
            String label = (largest >= 1e5 && exponent > 0 || largest < 1e-3) ? Numeral.scientific(digits, exponent)
                    : Numeral.fixed(digits, exponent);
            ticks.add(new Tick(times(digits, exponent), label));
        }
        return ticks;
    }

    private static double times(long digits, int exponent) {
        return (exponent < 0) ? digits / Math.pow(10, -exponent) : digits * Math.pow(10, exponent);
    }

}
