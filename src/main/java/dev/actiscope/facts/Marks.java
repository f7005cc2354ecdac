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
import dev.actiscope.curve.drawing.SampledCurve;
import dev.actiscope.facts.Mark.Kind;
import dev.actiscope.facts.Zeros.Border;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Budget;

/**
 * The extrema, zeros and intersections of what is visible in a view, the difference that
 * it shows too, within its part of the x axis. Ends of that part are no extrema, nor are
 * jumps; where a function is 0 all along, or two are the same, there is no mark.
 */
public final class Marks {

    /** In nodes visited, for all that is looked for. */
    private static final long MOST_WORK = 600_000;

    /** In nodes visited, for where functions may become others. */
    private static final long MOST_LEVELS = 150_000;

    /** In steps, for all that is written shorter on the way. */
    private static final long MOST_ALGEBRA = 50_000;

    private final View view;

    private final Interval part;

    private final Function<Curve, Slope> slopes;

    private final List<Mark> all = new ArrayList<>();

    private final Work work = new Work(MOST_WORK);

    private final Work levels = new Work(MOST_LEVELS);

    private final Budget budget = new Budget(MOST_ALGEBRA);

    private final Algebra algebra = new Algebra(this.budget);

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

    /** How much was done to find them, in steps. */
    public long steps() {
        return this.levels.steps() + this.work.steps() + this.budget.spent();
    }

    private void find() {
        Drawn[] lines = lines();
        Drawn difference = difference(lines);
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] != null && !this.view.hidden().contains(i)) {
                visible.add(i);
            }
        }
        int drawn = visible.size() + ((difference != null) ? 1 : 0);
        int pairs = visible.size() * (visible.size() - 1) / 2;
        this.searches = isShown(Show.VALUE) ? pairs + drawn : 0;
        this.searches += isShown(Show.DERIVATIVE) ? 2 * drawn : drawn;
        for (int curve : visible) {
            attempt(() -> add(lines[curve], curve));
        }
        if (difference != null) {
            attempt(() -> add(difference, SampledCurve.DIFFERENCE));
        }
        for (int i = 0; i < visible.size() && isShown(Show.VALUE); i++) {
            for (int j = i + 1; j < visible.size(); j++) {
                List<Integer> pair = List.of(visible.get(i), visible.get(j));
                attempt(() -> intersect(lines[pair.get(0)], lines[pair.get(1)], pair));
            }
        }
    }

    /** The curves that are visible or that a difference is of, null for the others. */
    private Drawn[] lines() {
        Drawn[] lines = new Drawn[this.view.curves().size()];
        for (int i = 0; i < lines.length; i++) {
            int curve = i;
            boolean isPart = this.view.minus().stream().anyMatch((pair) -> pair.isOf(curve));
            lines[i] = (isPart || !this.view.hidden().contains(i)) ? line(this.view.curves().get(i)) : null;
        }
        return lines;
    }

    /** The difference that is drawn; null if there is none. */
    private Drawn difference(Drawn[] lines) {
        Drawn minuend = this.view.minus().map((pair) -> lines[pair.minuend()]).orElse(null);
        Drawn subtrahend = this.view.minus().map((pair) -> lines[pair.subtrahend()]).orElse(null);
        try {
            return (minuend != null && subtrahend != null) ? minuend.minus(subtrahend) : null;
        }
        catch (InvalidInputException tooLarge) {
            this.undecided = true;
            return null;
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

    private Drawn line(Curve curve) {
        try {
            Subject subject = new Subject(this.slopes.apply(curve), this.part, this.levels, this.algebra);
            Drawn line = Drawn.of(subject, this.work);
            this.undecided |= !subject.isCertain();
            return line;
        }
        catch (InvalidInputException tooLarge) {
            this.undecided = true;
            return null;
        }
    }

    private boolean isShown(Show chart) {
        return this.view.show().contains(chart);
    }

    private void add(Drawn line, int curve) {
        Zeros stationary = zeros(line.derivative());
        if (isShown(Show.VALUE)) {
            Zeros zeros = zeros(line.function());
            add(line.graph(), zeros, stationary, line.function().kinks(), Show.VALUE, curve);
        }
        if (isShown(Show.DERIVATIVE)) {
            Zeros bends = zeros(line.second().get());
            add(line.rise(), stationary, bends, line.derivative().kinks(), Show.DERIVATIVE, curve);
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

    private void intersect(Drawn one, Drawn other, List<Integer> curves) {
        this.work.spend(one.function().seamsWith(other.function()));
        if (this.work.isExceeded()) {
            this.searches--;
            this.undecided = true;
            return;
        }
        Graph difference = one.graph().minus(other.graph());
        for (Root root : zeros(one.function().minus(other.function())).points()) {
            if (difference.isZero(root.x())) {
                this.all.add(new Mark(Kind.INTERSECTION, Show.VALUE, root.x(), one.graph().y(root.x()) + 0.0, curves));
            }
        }
        this.undecided |= difference.isUndecided();
    }

    /** What one search leaves of its share of the work is for those that follow. */
    private Zeros zeros(Level level) {
        Work work = this.work.share(this.searches--);
        Zeros zeros = Zeros.of(level, this.part, List.of(), work, this.algebra);
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
