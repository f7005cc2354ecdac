package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.facts.Mark.Kind;
import dev.actiscope.facts.Zeros.Border;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Budget;

/**
 * The extrema, zeros and intersections of what is visible in a view, within its part of
 * the x axis. Ends of that part are no extrema, nor are jumps; where a function is 0 all
 * along, or two are the same, there is no mark.
 */
public final class Marks {

    /** In nodes visited, for all that is looked for. */
    private static final long MOST_WORK = 1_200_000;

    /** In nodes visited, for where functions may become others. */
    private static final long MOST_LEVELS = 600_000;

    /** In steps, for all that is written shorter on the way. */
    private static final long MOST_ALGEBRA = 150_000;

    private final View view;

    private final Interval part;

    private final Function<Curve, Slope> slopes;

    private final List<Mark> all = new ArrayList<>();

    private final Work work = new Work(MOST_WORK);

    private final Algebra algebra = new Algebra(new Budget(MOST_ALGEBRA));

    /** How many searches are still to be made. */
    private int searches;

    private boolean undecided;

    private boolean truncated;

    private Marks(View view, Function<Curve, Slope> slopes) {
        this.view = view;
        this.part = view.window().x();
        this.slopes = slopes;
    }

    /**
     * The marks of a view.
     */
    public static Marks of(View view) {
        return of(view, Slope::of);
    }

    /**
     * The marks of a view.
     * @param slopes how the derivative of a curve is had
     */
    public static Marks of(View view, Function<Curve, Slope> slopes) {
        Marks marks = new Marks(view, slopes);
        marks.find();
        return marks;
    }

    /** Those that were found, curve by curve and in ascending order for each kind. */
    public List<Mark> all() {
        return List.copyOf(this.all);
    }

    /**
     * Whether some may be missing, since it could not be decided whether they are any.
     */
    public boolean areUndecided() {
        return this.undecided;
    }

    /** Whether there are more, too many to be told. */
    public boolean areTruncated() {
        return this.truncated;
    }

    private void find() {
        List<Subject> subjects = new ArrayList<>();
        List<Integer> curves = new ArrayList<>();
        Work levels = new Work(MOST_LEVELS);
        for (int i = 0; i < this.view.curves().size(); i++) {
            Optional<Slope> slope = this.view.hidden().contains(i) ? Optional.empty()
                    : slope(this.view.curves().get(i));
            if (slope.isPresent()) {
                subjects.add(Subject.of(slope.get(), this.part, levels));
                curves.add(i);
            }
        }
        int count = subjects.size();
        this.searches = isShown(Show.VALUE) ? count * (count - 1) / 2 + count : 0;
        this.searches += isShown(Show.DERIVATIVE) ? 2 * count : count;
        for (int i = 0; i < count; i++) {
            Subject subject = subjects.get(i);
            int curve = curves.get(i);
            attempt(() -> add(subject, curve));
        }
        for (int i = 0; i < count && isShown(Show.VALUE); i++) {
            for (int j = i + 1; j < count; j++) {
                Subject one = subjects.get(i);
                Subject other = subjects.get(j);
                List<Integer> both = List.of(curves.get(i), curves.get(j));
                attempt(() -> intersect(one, other, both));
            }
        }
    }

    /** What is too much work is not decided. */
    private void attempt(Runnable search) {
        try {
            search.run();
        }
        catch (InvalidInputException tooMuch) {
            this.undecided = true;
        }
    }

    private Optional<Slope> slope(Curve curve) {
        try {
            return Optional.of(this.slopes.apply(curve));
        }
        catch (InvalidInputException tooLarge) {
            this.undecided = true;
            return Optional.empty();
        }
    }

    private boolean isShown(Show chart) {
        return this.view.show().contains(chart);
    }

    private void add(Subject subject, int curve) {
        Zeros stationary = zeros(Level.derivative(subject));
        if (isShown(Show.VALUE)) {
            add(Graph.function(subject.slope()), zeros(Level.function(subject)), stationary, subject.kinks(),
                    Show.VALUE, curve);
        }
        if (isShown(Show.DERIVATIVE)) {
            add(Graph.derivative(subject.slope()), stationary, zeros(Level.second(subject)), subject.slopeKinks(),
                    Show.DERIVATIVE, curve);
        }
    }

    /** What is worth a mark on one graph. */
    private void add(Graph graph, Zeros zeros, Zeros stationary, List<Kink> kinks, Show chart, int curve) {
        List<Root> points = zeros.points().stream().filter((root) -> graph.isZero(root.x())).toList();
        for (Root root : points) {
            this.all.add(new Mark(Kind.ZERO, chart, root.x(), 0, List.of(curve)));
        }
        for (Root root : extrema(stationary, kinks)) {
            if (graph.isExtreme(root.x(), root.direction())) {
                Kind kind = (root.direction() > 0) ? Kind.MINIMUM : Kind.MAXIMUM;
                // Where it touches 0 that is its value, and not what rounding made of it.
                Optional<Root> touched = points.stream().filter((zero) -> zero.isTouchedAt(root.x())).findFirst();
                double y = touched.isPresent() ? 0 : graph.y(root.x()) + 0.0;
                this.all.add(new Mark(kind, chart, touched.orElse(root).x(), y, List.of(curve)));
            }
        }
        this.undecided |= graph.isUndecided();
    }

    private void intersect(Subject one, Subject other, List<Integer> curves) {
        Graph difference = Graph.difference(one.slope(), other.slope());
        for (Root root : zeros(Level.difference(one, other)).points()) {
            if (difference.isZero(root.x())) {
                double y = one.function().value(root.x()) + 0.0;
                this.all.add(new Mark(Kind.INTERSECTION, Show.VALUE, root.x(), y, curves));
            }
        }
        this.undecided |= difference.isUndecided();
    }

    /** What one search leaves of its share of the work is for those that follow. */
    private Zeros zeros(Level level) {
        Work work = this.work.share(this.searches--);
        Zeros zeros = Zeros.of(level, this.part, work, this.algebra);
        this.work.spend(work.spent());
        this.undecided |= zeros.undecided();
        this.truncated |= zeros.truncated();
        return zeros;
    }

    /**
     * Where a slope changes its sign, also in a leap, while the function does not jump.
     */
    private List<Root> extrema(Zeros slope, List<Kink> kinks) {
        List<Root> extrema = new ArrayList<>();
        for (Root root : slope.points()) {
            this.undecided |= root.direction() == Root.UNKNOWN;
            if (root.isCrossing()) {
                extrema.add(root);
            }
        }
        for (Border border : slope.borders()) {
            boolean zero = slope.points().stream().anyMatch((root) -> root.x() == border.x());
            if (!zero && !jumps(kinks, border.x())) {
                this.undecided |= Math.max(border.before(), border.after()) == 2;
                if (border.isCrossing()) {
                    extrema.add(new Root(border.x(), border.after()));
                }
            }
        }
        return extrema;
    }

    private static boolean jumps(List<Kink> kinks, double x) {
        for (Kink kink : kinks) {
            if (kink.x() == x && (kink.isJump() || Double.isInfinite(kink.left().value()))) {
                return true;
            }
        }
        return false;
    }

}
