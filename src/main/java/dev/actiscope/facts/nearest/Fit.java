package dev.actiscope.facts.nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;

/**
 * The parameters that bring a function nearest to another: each by itself, on a scale
 * that reaches from thousandths to a million, and in turn where there are several.
 */
final class Fit {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private static final int GOLDEN_STEPS = 44;

    /** How many places are tried on either side of 0, a factor of 2 apart. */
    private static final int STEPS = 32;

    /** The first of them. */
    private static final double UNIT = 1.0 / 1024;

    /** So many of the best are closed in on. */
    private static final int BEST = 2;

    private static final int MOST_ROUNDS = 4;

    /** What is nearer by less is so by rounding. */
    private static final double ROUNDING = 1e-14;

    private static final int MOST_DIGITS = 15;

    private final Sampled target;

    private final Parametric function;

    /** What is nearer by less, be it at 0, is so by rounding. */
    private final double nothing;

    private List<Double> settings;

    private double distance;

    Fit(Sampled target, Parametric function) {
        this.target = target;
        this.function = function;
        this.nothing = 1e-31 * target.size();
        this.settings = function.defaults();
        this.distance = target.distance(function, this.settings);
    }

    /** A value for each parameter. */
    List<Double> settings() {
        int count = this.function.parameters().size();
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && isLess(this.distance, before); round++) {
            before = this.distance;
            // The last first, so that the first keeps its default if one is enough.
            for (int i = count - 1; i >= 0; i--) {
                tune(i);
            }
            if (count < 2) {
                break;
            }
        }
        return this.settings;
    }

    private boolean isLess(double distance, double other) {
        return distance < other - ROUNDING * distance - this.nothing;
    }

    private double at(int parameter, double setting) {
        Interval bounds = this.function.parameters().get(parameter).bounds();
        return bounds.contains(setting) ? this.target.distance(this.function, with(parameter, setting))
                : Double.POSITIVE_INFINITY;
    }

    private List<Double> with(int parameter, double setting) {
        List<Double> settings = new ArrayList<>(this.settings);
        settings.set(parameter, setting);
        return settings;
    }

    /** The ends, and the whole numbers between them. */
    private static double[] places(double from, double to) {
        double first = Math.floor(from) + 1;
        int count = (int) (Math.ceil(to) - first);
        double[] places = new double[count + 2];
        places[0] = from;
        for (int i = 0; i < count; i++) {
            places[i + 1] = first + i;
        }
        places[count + 1] = to;
        return places;
    }

    /** Of what is as near, an infinite setting is plainer than one of a million. */
    private void tune(int parameter) {
        double known = this.settings.get(parameter);
        Interval bounds = this.function.parameters().get(parameter).bounds();
        double[] places = places(scaled(bounds.low()), scaled(bounds.high()));
        int count = places.length;
        double[] distances = new double[count];
        for (int i = 0; i < count; i++) {
            distances[i] = at(parameter, setting(places[i], bounds));
        }
        for (int k = 0; k < BEST; k++) {
            int best = bestValley(distances);
            if (best >= 0) {
                double place = closedIn((t) -> at(parameter, setting(t, bounds)), places[Math.max(0, best - 1)],
                        places[Math.min(count - 1, best + 1)]);
                take(parameter, setting(places[best], bounds));
                take(parameter, polished(parameter, setting(place, bounds)));
                distances[best] = Double.NaN;
            }
        }
        for (double end : new double[] { bounds.low(), bounds.high() }) {
            take(parameter, end);
            boolean endless = Math.abs(end) == Double.POSITIVE_INFINITY;
            boolean moved = this.settings.get(parameter) != known;
            if (endless && moved && !isLess(this.distance, at(parameter, end))) {
                this.settings = with(parameter, end);
            }
        }
        round(parameter);
    }

    private static int bestValley(double[] distances) {
        int best = -1;
        for (int i = 0; i < distances.length; i++) {
            boolean valley = !(i > 0 && distances[i - 1] < distances[i])
                    && !(i + 1 < distances.length && distances[i + 1] < distances[i]);
            if (valley && distances[i] < Double.POSITIVE_INFINITY && (best < 0 || distances[i] < distances[best])) {
                best = i;
            }
        }
        return best;
    }

    private static double closedIn(DoubleUnaryOperator distance, double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = distance.applyAsDouble(left);
        double atRight = distance.applyAsDouble(right);
        for (int i = 0; i < GOLDEN_STEPS; i++) {
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = distance.applyAsDouble(left);
            }
            else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = distance.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }

    /**
     * The vertex of a parabola through three places: exact where the function is linear.
     */
    private double polished(int parameter, double setting) {
        double step = 1e-2 * Math.max(Math.abs(setting), 1e-2);
        double before = at(parameter, setting - step);
        double here = at(parameter, setting);
        double after = at(parameter, setting + step);
        double bend = before - 2 * here + after;
        double vertex = setting + step * (before - after) / (2 * bend);
        return (bend > 0 && bend < Double.POSITIVE_INFINITY && at(parameter, vertex) <= here) ? vertex : setting;
    }

    private void take(int parameter, double setting) {
        double distance = at(parameter, setting);
        if (isLess(distance, this.distance)) {
            this.settings = with(parameter, setting);
            this.distance = distance;
        }
    }

    /** As few digits as do. */
    private void round(int parameter) {
        double exact = this.settings.get(parameter);
        if (exact == 0 || Math.abs(exact) == Double.POSITIVE_INFINITY
                || exact == this.function.parameters().get(parameter).defaultValue()) {
            return;
        }
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            double rounded = rounded(exact, digits);
            double distance = at(parameter, rounded);
            if (!isLess(this.distance, distance)) {
                this.settings = with(parameter, rounded);
                this.distance = distance;
                return;
            }
        }
    }

    static double rounded(double number, int digits) {
        if (number == 0 || !(Math.abs(number) < Double.POSITIVE_INFINITY)) {
            return number;
        }
        int exponent = 0;
        double magnitude = Math.abs(number);
        while (magnitude * power(-exponent) >= 10) {
            exponent++;
        }
        while (magnitude * power(-exponent) < 1) {
            exponent--;
        }
        int shift = digits - 1 - exponent;
        double whole = Math.floor((shift >= 0 ? number * power(shift) : number / power(-shift)) + 0.5);
        return (shift >= 0) ? whole / power(shift) : whole * power(-shift);
    }

    private static double power(int exponent) {
        return Power.pow(10, exponent);
    }

    /** A place on the scale as a setting. */
    private static double setting(double place, Interval bounds) {
        double setting = Math.copySign(UNIT * (Power.pow(2, Math.abs(place)) - 1), place);
        return Math.max(Math.max(bounds.low(), -Double.MAX_VALUE),
                Math.min(setting, Math.min(bounds.high(), Double.MAX_VALUE)));
    }

    /** A setting as a place on the scale. */
    private static double scaled(double setting) {
        double place = Math.min(STEPS, Logarithms.log2(1 + Math.abs(setting) / UNIT));
        return Math.copySign(place, setting);
    }

}
