package dev.actiscope.experiment.lab.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * The charts of functions in a number format.
 */
final class FarCharts {

    /** How far the function itself is drawn. */
    private static final double NEAR = 8;

    /** Enough for each step of a format with three digits to be seen. */
    private static final int NEAR_POINTS = 241;

    private static final int POINTS = 161;

    /** In more digits no eye tells a function from what it is rounded to. */
    private static final int MOST_DIGITS_SEEN = 11;

    /** At how many points a function is computed. */
    static final int LOOKS = 2 * NEAR_POINTS + 4 * POINTS;

    /** Farther than that a tail that falls like 1/x would hide all others. */
    private static final double FARTHEST = 1000;

    /** What is seen beyond the last place at which something ends. */
    private static final double BEYOND = 1.15;

    private static final double TEN = 10;

    /** Among the subnormal doubles no browser draws an axis that goes by factors. */
    private static final double LOWEST = 1e-307;

    /** What is seen below the least number. */
    private static final double BELOW = 1e-5;

    /** Of the height of bounded functions, above and below them. */
    private static final double MARGIN = 0.25;

    /** As much is seen of functions that are not bounded. */
    private static final double MORE = 0.5;

    private final FarOut out;

    FarCharts(FarOut out) {
        this.out = out;
    }

    List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        for (Chart chart : List.of(near(), distances(), slopes(), FormatsChart.of(this.out),
                RepetitionCharts.values(this.out), RepetitionCharts.differences(this.out))) {
            if (!chart.series().isEmpty()) {
                all.add(chart);
            }
        }
        return all;
    }

    /** The functions in the format, and as they are. */
    private Chart near() {
        List<Series> all = new ArrayList<>();
        double[] x = line(NEAR, NEAR_POINTS);
        for (Response response : this.out.responses()) {
            Rounded exact = exact(response);
            Rounded rounded = response.rounded();
            if (this.out.format().precision() <= MOST_DIGITS_SEEN) {
                all.add(series("exact", response, Style.THEORY, x, exact::value));
            }
            all.add(series("rounded", response, Style.LINE, x, rounded::value));
        }
        return new Chart("near", Axis.linear("x", -NEAR, NEAR), height(), all);
    }

    /**
     * As high as what is bounded, and half as much again where something is not: else a
     * line would press all others flat.
     */
    private Axis height() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean above = false;
        boolean below = false;
        for (Response response : this.out.responses()) {
            Interval range = response.f().activation().range();
            for (double end : new double[] { range.low(), range.high() }) {
                if (Math.abs(end) < Double.POSITIVE_INFINITY) {
                    low = Math.min(low, end);
                    high = Math.max(high, end);
                }
            }
            above |= range.high() == Double.POSITIVE_INFINITY;
            below |= range.low() == Double.NEGATIVE_INFINITY;
        }
        double height = high - low;
        if (!(height > 0) || !(above || below)) {
            return Axis.linear("y");
        }
        double end = low - (below ? MORE : MARGIN) * height;
        double top = high + (above ? MORE : MARGIN) * height;
        double step = (height < 1) ? 0.1 : 0.5;
        return Axis.linear("y", Math.floor(end / step) * step, Math.ceil(top / step) * step);
    }

    /** How far the functions are from their limits. */
    private Chart distances() {
        List<Series> all = new ArrayList<>();
        double[] x = line(reach(), POINTS);
        for (Response response : this.out.responses()) {
            Rounded exact = exact(response);
            Rounded rounded = response.rounded();
            add("distance", response, x, exact::distance, rounded::distance, all);
        }
        return new Chart("distances", Axis.linear("x", x[0], x[POINTS - 1]), height("distance"), all);
    }

    /** The slopes, down to where the format has nothing but 0. */
    private Chart slopes() {
        List<Series> all = new ArrayList<>();
        double[] x = line(reach(), POINTS);
        for (Response response : this.out.responses()) {
            Rounded exact = exact(response);
            Rounded rounded = response.rounded();
            add("slope", response, x, (at) -> Math.abs(exact.slope(at)), (at) -> Math.abs(rounded.slope(at)), all);
        }
        return new Chart("slopes", Axis.linear("x", x[0], x[POINTS - 1]), height("slope"), all);
    }

    /** Not much lower than the least number of the format. */
    private Axis height(String name) {
        double least = Math.max(BELOW * this.out.format().leastSubnormal(), LOWEST);
        return new Axis(name, true, least, Double.NaN);
    }

    /** Nothing is drawn of what is nowhere a positive number. */
    private void add(String role, Response response, double[] x, DoubleUnaryOperator exact, DoubleUnaryOperator rounded,
            List<Series> all) {
        Series theory = series(role + "-exact", response, Style.THEORY, x, exact);
        if (this.out.format() != FloatFormat.FLOAT64 && isSeen(theory.y())) {
            all.add(theory);
        }
        Series series = series(role, response, Style.LINE, x, rounded);
        if (isSeen(series.y())) {
            all.add(series);
        }
    }

    private static boolean isSeen(double[] values) {
        for (double y : values) {
            if (y > 0 && y < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    private static Rounded exact(Response response) {
        return new Rounded(response.f(), FloatFormat.FLOAT64);
    }

    /** A bit more than the farthest place at which something ends. */
    private double reach() {
        double farthest = 0;
        for (Response response : this.out.responses()) {
            for (int side = -1; side <= 1; side += 2) {
                farthest = farther(farthest, response.lostFrom(side));
                farthest = farther(farthest, response.flatFrom(side));
            }
        }
        double reach = BEYOND * farthest;
        double step = (reach < 2 * TEN) ? 1 : TEN;
        return Math.min(FARTHEST, Math.max(NEAR, Math.ceil(reach / step) * step));
    }

    private static double farther(double farthest, double place) {
        return (place > farthest && place <= FARTHEST) ? place : farthest;
    }

    private static double[] line(double reach, int points) {
        double[] x = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = reach * (2 * i + 1 - points) / (points - 1);
        }
        return x;
    }

    private static Series series(String role, Response response, Style style, double[] x, DoubleUnaryOperator f) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = f.applyAsDouble(x[i]);
        }
        Curve curve = response.f();
        return new Series(role, curve, style, x, y);
    }

}
