package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View.Show;

/**
 * Makes a view of a query. Every error is handed to a consumer; if that returns, a
 * default takes the place of what was wrong.
 */
final class ViewReader {

    /**
     * No y is farther from 0: far enough for every curve, near enough that a chart can
     * compute with it.
     */
    private static final double FARTHEST_Y = 1e300;

    private static final double NARROWEST_Y = 1e-300;

    /** The narrowest vertical window far from 0, relative to that distance. */
    private static final double NARROWEST_RATIO = 1e-12;

    private final Query query;

    private final FormulaLanguage formulas;

    private final Consumer<InvalidInputException> problems;

    private final List<Curve> curves = new ArrayList<>();

    /** The number that each curve has in the query, from 1. */
    private final List<Integer> numbers = new ArrayList<>();

    ViewReader(Query query, FormulaLanguage formulas, Consumer<InvalidInputException> problems) {
        this.query = query;
        this.formulas = formulas;
        this.problems = problems;
    }

    View view() {
        boolean chosen = !this.query.all("f").isEmpty();
        readCurves();
        Window window = new Window(read("x", Window::parseX, Window.DEFAULT.x()),
                read("points", Window::parsePoints, Window.DEFAULT.points()));
        Optional<Interval> y = read("y", (text) -> Optional.of(parseY(text)),
                chosen ? Optional.empty() : View.FIRST.y());
        return new View(this.curves, window, y, read("hide", this::parseHidden, Set.of()),
                read("at", ViewReader::parseAt, OptionalDouble.empty()),
                read("show", this::parseShow, View.DEFAULT_SHOW),
                read("seed", ViewReader::parseSeed, View.DEFAULT_SEED),
                read("share", ViewReader::parseShare, View.DEFAULT_SHARE));
    }

    private <T> T read(String name, Function<String, T> parser, T fallback) {
        List<String> values = this.query.all(name);
        if (values.size() > 1) {
            this.problems.accept(new InvalidInputException(name, "repeated", name));
        }
        return values.isEmpty() ? fallback : attempt(() -> parser.apply(values.get(0)), fallback);
    }

    private <T> T attempt(Supplier<T> work, T fallback) {
        try {
            return work.get();
        }
        catch (InvalidInputException ex) {
            this.problems.accept(ex);
            return fallback;
        }
    }

    private void readCurves() {
        List<String> texts = this.query.all("f");
        if (texts.size() > View.MOST_CURVES) {
            this.problems.accept(new InvalidInputException("f", "too-many-functions", View.MOST_CURVES, texts.size()));
        }
        for (int i = 0; i < Math.min(texts.size(), View.MOST_CURVES); i++) {
            String text = texts.get(i);
            Curve curve = attempt(() -> parseCurve(text), null);
            if (curve != null) {
                this.curves.add(curve);
                this.numbers.add(i + 1);
            }
        }
        if (this.curves.isEmpty()) {
            this.curves.addAll(View.FIRST.curves());
            for (int i = 0; texts.isEmpty() && i < this.curves.size(); i++) {
                this.numbers.add(i + 1);
            }
        }
    }

    /** Where a sign is missing behind a space, it was a plus that the address lost. */
    private Curve parseCurve(String text) {
        try {
            return Curve.parse(text, this.formulas);
        }
        catch (InvalidInputException ex) {
            boolean lost = ex.code().equals("formula-sign-missing") && text.charAt(ex.position() - 2) == ' ';
            throw lost ? ex.as("formula-plus-lost") : ex;
        }
    }

    private Set<Integer> parseHidden(String text) {
        int count = Math.max(this.curves.size(), this.query.all("f").size());
        Set<Integer> hidden = new HashSet<>();
        for (String part : Field.list(text)) {
            int number = attempt(() -> Field.whole("hide", part, 1, count), 0);
            for (int i = 0; i < this.numbers.size(); i++) {
                if (this.numbers.get(i) == number) {
                    hidden.add(i);
                }
            }
        }
        return hidden;
    }

    private Set<Show> parseShow(String text) {
        List<String> keys = new ArrayList<>();
        for (Show part : Show.values()) {
            keys.add(part.key());
        }
        Set<Show> show = EnumSet.noneOf(Show.class);
        for (String word : Field.list(text)) {
            int index = attempt(() -> Field.choice("show", word, keys), -1);
            if (index >= 0) {
                show.add(Show.values()[index]);
            }
        }
        return show;
    }

    private static Interval parseY(String text) {
        Interval y = Field.interval("y", text, FARTHEST_Y);
        double narrowest = Math.max(NARROWEST_Y, NARROWEST_RATIO * Math.max(Math.abs(y.low()), Math.abs(y.high())));
        if (y.high() - y.low() < narrowest) {
            throw new InvalidInputException("y", "interval-too-narrow", "y", narrowest, Field.quote(text));
        }
        return y;
    }

    private static OptionalDouble parseAt(String text) {
        return OptionalDouble.of(Field.number("at", text, -Window.FARTHEST, Window.FARTHEST));
    }

    private static int parseSeed(String text) {
        return Field.whole("seed", text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static double parseShare(String text) {
        double share = Field.number("share", text);
        if (!(0 < share && share < 1)) {
            throw new InvalidInputException("share", "not-between", "share", 0, 1, Field.quote(text));
        }
        return share;
    }

}
