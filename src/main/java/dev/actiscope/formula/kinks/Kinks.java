package dev.actiscope.formula.kinks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.Kink.Limit;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.formula.computing.Periodicity;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Expression;

/**
 * The kinks of a formula: corners, jumps, poles, and the edges of where it is defined.
 * Each is where some part of the formula passes a level, such as the difference of what
 * {@code max} compares, or a denominator; between two of these points the formula is one
 * smooth expression, so that its limits are that expression's values.
 */
public final class Kinks {

    /** Whatever is typed, this many nodes are visited at most. */
    private static final long MOST_WORK = 100_000;

    /** And this many in search of where one part passes a level. */
    private static final long MOST_SEARCH = 50_000;

    /** The function is looked at so close to a point that it must be one of its sides. */
    private static final double CLOSE = 0x1p-16;

    /** What jumps by less than it changes within this distance does not jump. */
    private static final double SHARP = 1e-9;

    /** What changes more is looked at from farther off, too. */
    private static final double NOISY = 1e-6;

    private static final int APPROACHES = 16;

    /** What passes a level as often as that goes on as it does there. */
    private static final int SEEN = 3;

    private final Expression formula;

    private final List<Crossing> crossings;

    private final DoubleUnaryOperator value;

    private final DoubleUnaryOperator derivative;

    private final ElementarySlopes slopes = new ElementarySlopes();

    /**
     * @param formula without parameters and applications
     * @param value what computes it
     * @param derivative what computes its derivative
     */
    public Kinks(Expression formula, DoubleUnaryOperator value, DoubleUnaryOperator derivative) {
        this.formula = formula;
        this.value = value;
        this.derivative = derivative;
        this.crossings = Crossing.all(formula);
    }

    /** A point where there may be a kink, and what passes a level there. */
    private record Place(double x, List<Crossing> crossings) {

        boolean isSingular() {
            for (Crossing crossing : this.crossings) {
                if (crossing.singular()) {
                    return true;
                }
            }
            return false;
        }

    }

    /** Places on a part of the axis, and whether none was left out. */
    private record Places(List<Place> found, boolean all, boolean certain) {
    }

    /**
     * Where a formula may become another.
     *
     * @param x where, in ascending order
     * @param all whether these are all there are, or some may have been left out, too
     * many or too dense to be told
     * @param certain whether each is one: doubles may have made some up, and hidden
     * others
     */
    public record Seams(List<Double> x, boolean all, boolean certain) {
    }

    /** As much as may be done in search of the kinks of a part. */
    public static Work work() {
        return new Work(MOST_WORK);
    }

    /** Whether there may be any. */
    public boolean areAny() {
        return !this.crossings.isEmpty();
    }

    /** Whether the formula may have no value somewhere. */
    public boolean areSingular() {
        return new Place(0, this.crossings).isSingular();
    }

    /**
     * The kinks of a part of the axis.
     * @param part both ends finite
     * @return in ascending order; none where a step passes more than 64 levels on a 256th
     * of the part, and none of a step or a comparison that has more than 1,000
     */
    public List<Kink> in(Interval part) {
        return in(part, work());
    }

    /**
     * The same, with the work counted.
     * @param work as much as may be done
     */
    public List<Kink> in(Interval part, Work work) {
        if (this.crossings.isEmpty()) {
            return List.of();
        }
        List<Place> places = places(part, work).found;
        List<Kink> kinks = new ArrayList<>();
        double width = part.high() - part.low();
        for (int i = 0; i < places.size() && !work.isExceeded(); i++) {
            Place place = places.get(i);
            double before = (i > 0) ? place.x - places.get(i - 1).x : width;
            double after = (i + 1 < places.size()) ? places.get(i + 1).x - place.x : width;
            Kink kink = kink(place, before, after, Math.max(Math.abs(place.x), Math.min(width, 1)), work);
            if (kink != null) {
                kinks.add(kink);
            }
        }
        return work.isExceeded() ? List.of() : kinks;
    }

    /**
     * Where on a part of the axis the formula may become another, kink or none: where
     * some part of it passes a level.
     * @param part both ends finite
     * @param work as much as may be done, besides what is usual
     * @return none if there are too many
     */
    public Seams levels(Interval part, Work work) {
        List<Double> levels = new ArrayList<>();
        Work own = work.atMost(MOST_WORK);
        Places places = places(part, own);
        for (Place place : places.found) {
            levels.add(place.x);
        }
        work.spend(own.spent());
        return new Seams(levels, places.all, places.certain);
    }

    /**
     * Whether what passes a level on a part of the axis does so on a smaller part, but
     * for what comes again and again, and has come several times there.
     * @param work as much as may be done
     */
    public boolean areAllWithin(Interval inner, Interval part, Work work) {
        for (Crossing crossing : this.crossings) {
            boolean again = crossing.step() != 0 || Periodicity.isIn(crossing.of());
            if (again ? !isSeen(crossing, inner, work)
                    : !inner.equals(part) && !isWithin(crossing, inner, part, work)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(Crossing crossing, Interval inner, Interval part, Work work) {
        Roots roots = new Roots(new Bounds(part.low(), part.high()), this.slopes, work);
        boolean within = roots.of(crossing, List.of(part.low(), part.high())).stream().allMatch(inner::contains);
        return within && roots.areAll();
    }

    /** Whether what passes a level again and again does so often enough to be known. */
    private boolean isSeen(Crossing crossing, Interval part, Work work) {
        Bounds bounds = new Bounds(part.low(), part.high());
        if (crossing.count(Enclosure.values(crossing.of(), Bounds.ALL)) == 0) {
            return true;
        }
        int seen = new Roots(bounds, this.slopes, work).of(crossing, List.of(part.low(), part.high())).size();
        return seen > SEEN || seen == 0 && crossing.step() == 0;
    }

    private Places places(Interval part, Work work) {
        Bounds bounds = new Bounds(part.low(), part.high());
        List<Place> places = new ArrayList<>();
        Map<Crossing, List<Double>> found = new HashMap<>();
        boolean all = true;
        boolean certain = true;
        for (Crossing crossing : this.crossings) {
            List<Double> known = found.get(crossing);
            if (known == null) {
                Work search = new Work(MOST_SEARCH);
                Roots roots = new Roots(bounds, this.slopes, search);
                List<Double> ends = ends(part, places);
                known = List.copyOf((all && certain) ? roots.between(crossing, ends) : roots.of(crossing, ends));
                found.put(crossing, known);
                all &= roots.areAll();
                certain &= !roots.areDoubtful();
                work.spend(Math.min(search.spent(), MOST_SEARCH));
            }
            for (double root : known) {
                add(places, root, crossing);
            }
            if (places.size() > Roots.MOST || work.isExceeded()) {
                return new Places(List.of(), false, certain);
            }
        }
        return new Places(places, all, certain);
    }

    private static List<Double> ends(Interval part, List<Place> places) {
        List<Double> ends = new ArrayList<>();
        ends.add(Math.nextDown(part.low()));
        for (Place place : places) {
            ends.add(place.x);
        }
        ends.add(Math.nextUp(part.high()));
        return ends;
    }

    private static void add(List<Place> places, double x, Crossing crossing) {
        int i = places.size();
        while (i > 0 && places.get(i - 1).x > x) {
            i--;
        }
        for (int near = Math.max(i - 1, 0); near < Math.min(i + 1, places.size()); near++) {
            Place place = places.get(near);
            if (Math.abs(place.x - x) <= 0x1p-50 * Math.abs(x)) {
                place.crossings.add(crossing);
                return;
            }
        }
        Place place = new Place(x, new ArrayList<>());
        place.crossings.add(crossing);
        places.add(i, place);
    }

    /** The kink at a place, null if there is none. */
    private Kink kink(Place place, double before, double after, double scale, Work work) {
        Flank left = new Flank(place, -1, before, scale, work);
        Flank right = new Flank(place, 1, after, scale, work);
        Limit below = left.limit;
        Limit above = right.limit;
        if (below.value() != below.value() && above.value() != above.value()) {
            return null;
        }
        double x = place.x;
        double value = same(below.value(), above.value(), left.rise() + right.rise(), this.value.applyAsDouble(x));
        double slope = same(below.derivative(), above.derivative(), left.turn() + right.turn(),
                this.derivative.applyAsDouble(x));
        if (value == this.value.applyAsDouble(x) && slope == this.derivative.applyAsDouble(x)) {
            return null;
        }
        if (below.value() == 0 && above.value() == 0 && value == value) {
            // What passes its level here is 0, whatever rounding makes of it.
            value = 0;
        }
        return new Kink(x, new Limit(either(value, below.value()), either(slope, below.derivative())),
                new Limit(either(value, above.value()), either(slope, above.derivative())));
    }

    private static double either(double common, double own) {
        return (common == common) ? common : own;
    }

    /**
     * What two limits have in common: the function's own value if it is that, too.
     * @param change how much the function changes close by
     * @return NaN if they differ
     */
    private static double same(double left, double right, double change, double own) {
        double off = SHARP * Math.max(Math.abs(left), Math.abs(right)) + change;
        if (!(Math.abs(left - right) <= off) || off == Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        return (Math.abs(left - own) <= off) ? own : left;
    }

    /** The function on one side of a place. */
    private final class Flank {

        private final Place place;

        private final double inside;

        private final double near;

        private final Work work;

        private final Limit limit;

        private Flank(Place place, int side, double gap, double scale, Work work) {
            this.place = place;
            this.inside = place.x + side * Math.min(gap / 2, CLOSE * scale);
            this.near = place.x + side * Math.min(gap / 2, SHARP * scale);
            this.work = work;
            Side here = new Side(Kinks.this.slopes, this.inside, place.x, place.crossings);
            work.spend(Kinks.this.formula.size());
            Side.Jet jet = here.of(Kinks.this.formula);
            if (jet.decisive() != jet.decisive()) {
                this.limit = new Limit(jet.decisive(), jet.decisive());
            }
            else if (here.isFinite() && jet.value() == jet.value() && jet.slope() == jet.slope()) {
                this.limit = new Limit(held(jet.value()), held(jet.slope()));
            }
            else if (!place.isSingular() && isFinite(jet.value()) && isFinite(jet.slope())) {
                this.limit = new Limit(jet.value(), jet.slope());
            }
            else {
                this.limit = approach(jet, side * Math.min(gap / 2, scale / 2));
            }
        }

        /** What is infinite where nothing has a pole is larger than any double. */
        private static double held(double number) {
            return Math.max(-Double.MAX_VALUE, Math.min(number, Double.MAX_VALUE));
        }

        private Side.Jet at(double x) {
            this.work.spend(Kinks.this.formula.size());
            return new Side(Kinks.this.slopes, this.inside, x, List.of()).of(Kinks.this.formula);
        }

        private Limit approach(Side.Jet here, double farthest) {
            double[] distance = new double[APPROACHES];
            double[] value = new double[APPROACHES];
            double[] slope = new double[APPROACHES];
            double h = farthest;
            for (int i = 0; i < APPROACHES; i++) {
                double x = this.place.x + h;
                distance[i] = x - this.place.x;
                this.work.spend(Kinks.this.formula.size());
                Side.Jet jet = Side.at(Kinks.this.formula, x, Kinks.this.slopes);
                value[i] = jet.value();
                slope[i] = jet.slope();
                // Slowly, while rounding is no matter, then far enough to see poles.
                h /= (i < APPROACHES / 2) ? 2 : 8;
            }
            double limit = new Approach(distance, value).limit(here.value());
            double turn = new Approach(distance, slope).limit(here.slope());
            // What is infinite all along, as 1/0, has no slope.
            boolean steep = turn != turn && Math.abs(limit) == Double.POSITIVE_INFINITY && isFinite(value[0]);
            return new Limit(limit, steep ? Math.copySign(limit, -limit * farthest) : turn);
        }

        /** How much the value changes close by. */
        private double rise() {
            double rise = finite(at(this.near).value() - this.limit.value());
            return (rise > NOISY) ? Math.min(rise, finite(at(this.inside).value() - this.limit.value())) : rise;
        }

        /** How much the slope changes close by, of which rounding may be the most. */
        private double turn() {
            double turn = finite(at(this.near).slope() - this.limit.derivative());
            return (turn > NOISY) ? Math.min(turn, finite(at(this.inside).slope() - this.limit.derivative())) : turn;
        }

        private static double finite(double change) {
            return isFinite(change) ? Math.abs(change) : 0;
        }

        private static boolean isFinite(double number) {
            return Math.abs(number) < Double.POSITIVE_INFINITY;
        }

    }

}
