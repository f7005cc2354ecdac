package dev.actiscope.plot.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.plot.layout.Numeral;
import dev.actiscope.plot.layout.Tick;
import dev.actiscope.text.Decimal;

/**
 * The round numbers of an axis that goes by factors: powers of ten, or every so many of
 * them, or some of the numbers between two as well.
 */
final class LogTicks {

    /** Which digits are told, from many to few. */
    private static final String[][] DIGITS = { { "1", "1.5", "2", "3", "4", "5", "7" }, { "1", "2", "5" }, { "1" } };

    /** Which are told on an axis that is shorter than {@link #SHORT}. */
    private static final String[] FINE = { "1", "1.2", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "7", "8",
            "9" };

    /** In decades: about from 1 to 4. */
    private static final double SHORT = 0.6;

    /** Numbers of smaller powers of ten are written as these. */
    private static final int LEAST_WRITTEN_OUT = -3;

    /** What a logarithm may be off, in decades. */
    private static final double SLACK = 1e-9;

    private LogTicks() {
    }

    /**
     * @param decades the decimal logarithms of the axis' ends
     * @param length of the axis in pixels
     */
    static List<Tick> along(Interval decades, double length, Tick.Room room) {
        if (decades.high() - decades.low() < SHORT && fit(ticks(decades, FINE, 1), decades, length, room)) {
            return ticks(decades, FINE, 1);
        }
        for (String[] digits : DIGITS) {
            List<Tick> ticks = ticks(decades, digits, 1);
            if (fit(ticks, decades, length, room)) {
                return ticks;
            }
        }
        int pitch = 2;
        while (!fit(ticks(decades, DIGITS[2], pitch), decades, length, room)) {
            pitch++;
        }
        return ticks(decades, DIGITS[2], pitch);
    }

    private static List<Tick> ticks(Interval decades, String[] digits, int pitch) {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(decades.low() / pitch) * pitch;
        for (int decade = first; decade <= decades.high() + SLACK; decade += pitch) {
            for (String digit : digits) {
                double value = Decimal.parse(digit + "e" + decade);
                double place = Logarithms.log10(value);
                if (decades.low() - SLACK <= place && place <= decades.high() + SLACK) {
                    ticks.add(new Tick(value, label(value, digit, decade)));
                }
            }
        }
        return ticks;
    }

    private static String label(double value, String digit, int decade) {
        boolean small = decade < LEAST_WRITTEN_OUT && digit.length() == 1;
        return small ? Numeral.scientific(digit.charAt(0) - '0', decade) : Numeral.of(value);
    }

    private static boolean fit(List<Tick> ticks, Interval decades, double length, Tick.Room room) {
        double perDecade = length / (decades.high() - decades.low());
        for (int i = 1; i < ticks.size(); i++) {
            double pitch = perDecade
                    * (Logarithms.log10(ticks.get(i).value()) - Logarithms.log10(ticks.get(i - 1).value()));
            if (room.of(ticks.get(i - 1).label()) + room.of(ticks.get(i).label()) > 2 * pitch) {
                return false;
            }
        }
        return true;
    }

}
