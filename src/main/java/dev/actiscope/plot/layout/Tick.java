package dev.actiscope.plot.layout;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;

/**
 * A round number on an axis.
 *
 * @param value where it is
 * @param label how it is written
 */
public record Tick(double value, String label) {

    private static final int[] MANTISSAS = { 1, 2, 5 };

    /**
     * Windows of half this width, and narrower ones than this, cannot be computed with.
     */
    private static final double LARGEST = 8e307;

    private static final double NARROWEST = 1e-300;

    /** Numbers of this size and larger are written as powers of ten. */
    private static final double LARGE = 1e7;

    /** Numbers below this size too. */
    private static final double SMALL = 1e-4;

    /** Distances of this power of ten or a smaller one are written out. */
    private static final int PLAIN = 3;

    /** Labels of more characters than this say how far they are from a rounder one. */
    private static final int LONGEST = 12;

    /**
     * How many pixels a label takes along its axis, with the distance to the next one.
     */
    @FunctionalInterface
    public interface Room {

        double of(String label);

    }

    /**
     * Ticks at multiples of 1, 2 or 5 times a power of ten, as many as there is room for.
     * @param window what the axis shows
     * @param length of the axis in pixels
     */
    public static List<Tick> along(Interval window, double length, Room room) {
        double width = window.high() / 2 - window.low() / 2;
        if (!(width > NARROWEST) || width > LARGEST) {
            return List.of();
        }
        double perPixel = 2 * width / Math.max(length, 1);
        int exponent = (int) Math.floor(Logarithms.log10(room.of("0") * perPixel)) - 1;
        while (true) {
            for (int mantissa : MANTISSAS) {
                double step = times(mantissa, exponent);
                if (step >= room.of("0") * perPixel) {
                    List<Tick> ticks = multiples(window, mantissa, exponent);
                    if (fit(ticks, step / perPixel, room)) {
                        return ticks;
                    }
                }
            }
            exponent++;
        }
    }

    /** Whether labels that are so many pixels apart have room. */
    private static boolean fit(List<Tick> ticks, double pitch, Room room) {
        for (int i = 1; i < ticks.size(); i++) {
            if (room.of(ticks.get(i - 1).label) + room.of(ticks.get(i).label) > 2 * pitch) {
                return false;
            }
        }
        return true;
    }

    private static List<Tick> multiples(Interval window, int mantissa, int exponent) {
        double step = times(mantissa, exponent);
        long first = (long) Math.ceil(window.low() / step);
        long last = (long) Math.floor(window.high() / step);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(times(i * mantissa, exponent), ""));
        }
        return labelled(ticks, first * mantissa, mantissa, exponent);
    }

    private static List<Tick> labelled(List<Tick> ticks, long first, int mantissa, int exponent) {
        double largest = 0;
        for (Tick tick : ticks) {
            largest = Math.max(largest, Math.abs(tick.value));
        }
        boolean powers = largest >= LARGE || (0 < largest && largest < SMALL);
        List<Tick> labelled = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < ticks.size(); i++) {
            long digits = first + (long) i * mantissa;
            String label = powers ? Numeral.scientific(digits, exponent) : Numeral.fixed(digits, exponent);
            longest = Math.max(longest, label.length());
            labelled.add(new Tick(ticks.get(i).value, label));
        }
        boolean far = longest > LONGEST || (!powers && exponent < 0 && longest > LONGEST - 3);
        return far ? distances(ticks, first, mantissa, exponent) : labelled;
    }

    /** The roundest number in full, and of every other how far it is from that. */
    private static List<Tick> distances(List<Tick> ticks, long first, int mantissa, int exponent) {
        long base = first;
        for (int i = 1; i < ticks.size(); i++) {
            long digits = first + (long) i * mantissa;
            base = (zeros(digits) > zeros(base)) ? digits : base;
        }
        List<Tick> labelled = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            long distance = first + (long) i * mantissa - base;
            double value = ticks.get(i).value;
            labelled.add(new Tick(value, (distance == 0) ? Numeral.of(value)
                    : ((distance < 0) ? "… − " : "… + ") + plain(Math.abs(distance), exponent)));
        }
        return labelled;
    }

    private static String plain(long digits, int exponent) {
        return (Math.abs(exponent) <= PLAIN) ? Numeral.fixed(digits, exponent) : Numeral.scientific(digits, exponent);
    }

    /** How many zeros a number ends with; 0 with all of them. */
    private static int zeros(long digits) {
        int zeros = (digits == 0) ? Integer.MAX_VALUE : 0;
        for (long rest = digits; rest != 0 && rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return zeros;
    }

    private static double times(long digits, int exponent) {
        return (exponent < 0) ? digits / Power.pow(10, -exponent) : digits * Power.pow(10, exponent);
    }

}
