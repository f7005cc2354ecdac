package dev.actiscope.plot.lab;

import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.plot.layout.Tick;

/**
 * From where to where an axis goes: as told, or as far as what stands on it, up to the
 * next round number.
 */
final class Reach {

    /** So many pixels there are at least from one round number to the next. */
    private static final double PITCH = 40;

    /** What of a lone number there is on both sides of it. */
    private static final double AROUND = 0.05;

    private final Chart.Axis axis;

    private double least = Double.POSITIVE_INFINITY;

    private double greatest = Double.NEGATIVE_INFINITY;

    private boolean whole = true;

    Reach(Chart.Axis axis) {
        this.axis = axis;
    }

    /** Goes as far as a number, if it can be shown. */
    void add(double number) {
        if (Math.abs(number) < Double.POSITIVE_INFINITY && !(this.axis.logarithmic() && number <= 0)) {
            this.least = Math.min(this.least, number);
            this.greatest = Math.max(this.greatest, number);
        }
    }

    /** Goes as far as each of some numbers. */
    void add(double[] numbers) {
        for (double number : numbers) {
            add(number);
        }
    }

    /** Goes as far as each of some places. */
    void addPlaces(double[] places) {
        add(places);
        for (double place : places) {
            this.whole &= place == Math.floor(place);
        }
    }

    /** Whether all places are whole numbers, and those between them tell nothing. */
    boolean isWhole() {
        return this.whole && this.least < this.greatest;
    }

    /**
     * @param length of the axis in pixels
     */
    Interval range(double length) {
        double low = Double.isNaN(this.axis.low()) ? this.least : this.axis.low();
        double high = Double.isNaN(this.axis.high()) ? this.greatest : this.axis.high();
        if (!(Math.abs(low) < Double.POSITIVE_INFINITY)) {
            low = this.axis.logarithmic() ? 1 : 0;
        }
        if (!(Math.abs(high) < Double.POSITIVE_INFINITY)) {
            high = this.axis.logarithmic() ? 10 * low : low + 1;
        }
        if (!(low < high)) {
            double around = (low == 0) ? 1 : AROUND * Math.abs(low);
            high = Math.max(low, high) + around;
            low -= around;
        }
        Interval round = this.axis.logarithmic() ? byFactors(low, high) : byDifferences(low, high, length);
        return new Interval(Double.isNaN(this.axis.low()) ? round.low() : low,
                Double.isNaN(this.axis.high()) ? round.high() : high);
    }

    private static Interval byDifferences(double low, double high, double length) {
        List<Tick> ticks = Tick.along(new Interval(low, high), length, (label) -> PITCH);
        if (ticks.size() < 2) {
            return new Interval(low, high);
        }
        double first = ticks.get(0).value();
        double last = ticks.get(ticks.size() - 1).value();
        double step = ticks.get(1).value() - first;
        return new Interval((low < first) ? first - step : first, (high > last) ? last + step : last);
    }

    private static Interval byFactors(double low, double high) {
        return new Interval(Math.min(low, round(low, false)), Math.max(high, round(high, true)));
    }

    /** To one digit; the number itself where doubles have not enough of them. */
    private static double round(double number, boolean up) {
        double power = Power.pow(10, Math.floor(Logarithms.log10(number)));
        double digits = number / power;
        double rounded = (up ? Math.ceil(digits) : Math.floor(digits)) * power;
        return (rounded > 0 && rounded < Double.POSITIVE_INFINITY) ? rounded : number;
    }

}
