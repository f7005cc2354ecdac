package dev.actiscope.curve;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.query.Query;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.text.Decimal;

/**
 * The state of the explorer, which is its address: reading and printing a query gives it
 * and gets it back.
 *
 * @param curves what is shown, one to eight
 * @param window the part of the x axis, and how densely it is sampled
 * @param y the function's vertical window; empty where the chart chooses
 * @param dy the derivative's vertical window; empty where the chart chooses
 * @param hidden which curves are hidden, as indexes from 0
 * @param minus the two curves whose difference is drawn
 * @param at where the cursor is pinned
 * @param show what the chart shows, always one of value, derivative and second derivative
 * at least: the first two if none is asked for
 * @param seed the seed of the draws
 * @param share the share of the largest slope below which a tail counts as saturated, in
 * percent
 */
public record View(List<Curve> curves, Window window, Optional<Interval> y, Optional<Interval> dy, Set<Integer> hidden,
        Optional<Minus> minus, OptionalDouble at, Set<Show> show, int seed, double share) {

    /** No view has more curves. */
    public static final int MOST_CURVES = 8;

    /** What is shown, unless an address says otherwise. */
    public static final Set<Show> DEFAULT_SHOW = shown(List.of(Show.VALUE, Show.DERIVATIVE));

    /** The seed of the draws, likewise. */
    public static final int DEFAULT_SEED = 1;

    /** The share of saturation in percent, likewise. */
    public static final double DEFAULT_SHARE = 1;

    /** What an address without a query shows. */
    public static final View FIRST = new View(
            List.of(named("sigmoid"), named("tanh"), named("relu"), named("leaky-relu:leak=0.1"), named("swish")),
            Window.DEFAULT, Optional.of(new Interval(-1.5, 3)), Optional.empty(), Set.of(), Optional.empty(),
            OptionalDouble.empty(), DEFAULT_SHOW, DEFAULT_SEED, DEFAULT_SHARE);

    /**
     * What a chart can show.
     */
    public enum Show {

        VALUE("value"), DERIVATIVE("derivative"), SECOND("second"), SATURATION("saturation"), DRAWS("draws"),
        MARKS("marks");

        private final String key;

        Show(String key) {
            this.key = key;
        }

        /**
         * The word in an address.
         */
        public String key() {
            return this.key;
        }

    }

    /**
     * The difference of two curves of a view.
     *
     * @param minuend which curve, from 0
     * @param subtrahend which other curve is taken from it, from 0
     */
    public record Minus(int minuend, int subtrahend) {

        /** Whether it is that of this curve and another. */
        public boolean isOf(int curve) {
            return curve == this.minuend || curve == this.subtrahend;
        }

        /** As an address has it. */
        String numbers() {
            return (this.minuend + 1) + "," + (this.subtrahend + 1);
        }

    }

    /**
     * A view, and what was wrong with the query it was read from: for each error
     * something was used in its place.
     */
    public record Reading(View view, List<InvalidInputException> problems) {
    }

    public View {
        curves = List.copyOf(curves);
        hidden = Set.copyOf(hidden);
        show = withChart(show);
    }

    /**
     * Reads a query leniently, for a page: what can be shown is shown, what is wrong is
     * reported and replaced by its default, what is unknown or empty is ignored. A query
     * without {@code f} shows the curves of {@link #FIRST}, and its vertical window
     * unless it has its own.
     */
    public static Reading read(Query query) {
        return readFormulas(query, Curve::parse);
    }

    /**
     * Reads a query leniently, its functions in a language that knows formulas: together
     * they may take no more work than is done for one view.
     * @param language how one {@code f} becomes a curve
     */
    public static Reading readFormulas(Query query, Function<String, Curve> language) {
        return read(query, new QueryReader.Together(language));
    }

    /**
     * Reads a query leniently, its functions in a language of the caller's choice that
     * knows names alone.
     * @param language how one {@code f} becomes a curve
     */
    public static Reading read(Query query, Function<String, Curve> language) {
        List<InvalidInputException> problems = new ArrayList<>();
        View view = new ViewReader(new QueryReader(query.filled(), language, problems::add)).view();
        return new Reading(view, List.copyOf(problems));
    }

    /**
     * Reads a query strictly, for a program. Names that no view has are not looked at:
     * see {@link Query#refuseOthers(Set)}.
     * @throws InvalidInputException if there is no {@code f} or anything is wrong
     */
    public static View require(Query query) {
        return new ViewReader(QueryReader.strict(query).withFunction()).view();
    }

    /**
     * The canonical query: every curve, and of the rest what differs from the defaults.
     * That of {@link #FIRST} is empty.
     */
    public Query query() {
        Query query = new Query(entries());
        boolean first = query.print().equals(new Query(FIRST.entries()).print());
        return first ? new Query(List.of()) : query;
    }

    /**
     * The canonical query in full, for addresses that have no first view: every curve,
     * and of the rest what differs from the defaults.
     */
    public List<Query.Entry> entries() {
        List<Query.Entry> entries = new ArrayList<>();
        for (Curve curve : this.curves) {
            entries.add(new Query.Entry("f", curve.notation()));
        }
        if (!this.window.x().equals(Window.DEFAULT.x())) {
            entries.add(new Query.Entry("x", print(this.window.x())));
        }
        addWindow("y", this.y, entries);
        addWindow("dy", this.dy, entries);
        if (this.window.points() != Window.DEFAULT.points()) {
            entries.add(new Query.Entry("points", Integer.toString(this.window.points())));
        }
        if (!this.hidden.isEmpty()) {
            entries.add(new Query.Entry("hide", hide()));
        }
        if (this.minus.isPresent()) {
            entries.add(new Query.Entry("minus", this.minus.get().numbers()));
        }
        this.at.ifPresent((x) -> entries.add(new Query.Entry("at", Decimal.print(x))));
        String shown = keys(this.show);
        if (!shown.equals(keys(DEFAULT_SHOW))) {
            entries.add(new Query.Entry("show", shown));
        }
        if (this.seed != DEFAULT_SEED) {
            entries.add(new Query.Entry("seed", Integer.toString(this.seed)));
        }
        if (this.share != DEFAULT_SHARE) {
            entries.add(new Query.Entry("share", Decimal.print(this.share)));
        }
        return entries;
    }

    /**
     * The same view, with all digits of a formula of which doubles leave them in doubt in
     * the window or at the cursor.
     */
    public View withDigits() {
        List<Curve> all = new ArrayList<>();
        Work digits = Formula.digits();
        for (Curve curve : this.curves) {
            boolean doubtful = curve.isDoubtful(this.window.x()) || this.at.isPresent()
                    && curve.isDoubtful(new Interval(this.at.getAsDouble(), this.at.getAsDouble()));
            all.add(doubtful ? curve.withAllDigits(digits) : curve);
        }
        return new View(all, this.window, this.y, this.dy, this.hidden, this.minus, this.at, this.show, this.seed,
                this.share);
    }

    /**
     * Where a curve saturates at the share of this view.
     */
    public Saturation saturation(Curve curve) {
        return Saturation.of(curve.activation(), this.share / 100);
    }

    /**
     * Which parts of it take the language of formulas to show, be its functions named
     * ones: by their words in an address.
     */
    public List<String> inFormulas() {
        List<String> parts = new ArrayList<>();
        this.minus.ifPresent((pair) -> parts.add("minus"));
        for (Show part : this.show) {
            if (part == Show.SECOND || part == Show.MARKS) {
                parts.add(part.key());
            }
        }
        return parts;
    }

    /**
     * Which curves are not hidden, as indexes from 0.
     * @return a list of its own
     */
    public List<Integer> visible() {
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < this.curves.size(); i++) {
            if (!this.hidden.contains(i)) {
                visible.add(i);
            }
        }
        return visible;
    }

    /**
     * At how many points its curves may be sampled: those of the default window at least.
     */
    public int mostPoints() {
        return Window.mostPoints(activations(this.curves));
    }

    static List<Activation> activations(List<Curve> curves) {
        List<Activation> activations = new ArrayList<>();
        for (Curve curve : curves) {
            activations.add(curve.activation());
        }
        return activations;
    }

    /**
     * Whether there is room for no other curve.
     */
    public boolean isFull() {
        return this.curves.size() >= MOST_CURVES;
    }

    /**
     * The difference that is drawn, if there is one.
     */
    public Optional<Difference> difference() {
        return this.minus.map((pair) -> new Difference(this.curves.get(pair.minuend()).activation(),
                this.curves.get(pair.subtrahend()).activation()));
    }

    /** Whoever knows no formulas should not have to load them for this. */
    private static Curve named(String f) {
        return Curve.parse(f, FormulaLanguage::refuse);
    }

    private static void addWindow(String name, Optional<Interval> window, List<Query.Entry> entries) {
        if (window.isPresent()) {
            entries.add(new Query.Entry(name, print(window.get())));
        }
    }

    private static String print(Interval interval) {
        return Decimal.print(interval.low()) + ".." + Decimal.print(interval.high());
    }

    private String hide() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < this.curves.size(); i++) {
            if (this.hidden.contains(i)) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        return String.join(",", numbers);
    }

    private static Set<Show> withChart(Set<Show> show) {
        Shown parts = new Shown(show);
        if (!parts.contains(Show.VALUE) && !parts.contains(Show.DERIVATIVE) && !parts.contains(Show.SECOND)) {
            parts.mark(Show.VALUE);
            parts.mark(Show.DERIVATIVE);
        }
        return parts;
    }

    /** These parts, once each and in their order. */
    static Set<Show> shown(Iterable<Show> parts) {
        return new Shown(parts);
    }

    private static String keys(Set<Show> show) {
        List<String> keys = new ArrayList<>();
        for (Show part : show) {
            keys.add(part.key());
        }
        return String.join(",", keys);
    }

    /**
     * Parts of a chart, in their order. The library's set would cost a browser a
     * kilobyte.
     */
    private static final class Shown extends AbstractSet<Show> {

        private final boolean[] marked = new boolean[Show.values().length];

        Shown(Iterable<Show> parts) {
            for (Show part : parts) {
                mark(part);
            }
        }

        private void mark(Show part) {
            this.marked[part.ordinal()] = true;
        }

        @Override
        public boolean contains(Object part) {
            return part instanceof Show show && this.marked[show.ordinal()];
        }

        @Override
        public Iterator<Show> iterator() {
            return new Iterator<>() {

                private int next = markedFrom(0);

                @Override
                public boolean hasNext() {
                    return this.next < Shown.this.marked.length;
                }

                @Override
                public Show next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    Show part = Show.values()[this.next];
                    this.next = markedFrom(this.next + 1);
                    return part;
                }

            };
        }

        private int markedFrom(int place) {
            int next = place;
            while (next < this.marked.length && !this.marked[next]) {
                next++;
            }
            return next;
        }

        @Override
        public int size() {
            int size = 0;
            for (boolean mark : this.marked) {
                size += mark ? 1 : 0;
            }
            return size;
        }

    }

}
