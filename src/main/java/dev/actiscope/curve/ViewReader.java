package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.View.Minus;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.query.Field;

/**
 * Makes a view of a query.
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

    private final QueryReader reader;

    private final List<Curve> curves = new ArrayList<>();

    /** The number that each curve has in the query, from 1. */
    private final List<Integer> numbers = new ArrayList<>();

    ViewReader(QueryReader reader) {
        this.reader = reader;
    }

    View view() {
        boolean chosen = !this.reader.functions().isEmpty();
        readCurves(chosen);
        Window window = this.reader.window(View.activations(this.curves));
        return new View(this.curves, window, vertical("y", chosen ? Optional.empty() : View.FIRST.y()),
                vertical("dy", Optional.empty()), this.reader.read("hide", this::parseHidden, Set.of()),
                this.reader.read("minus", this::parseMinus, Optional.empty()),
                this.reader.read("at", ViewReader::parseAt, OptionalDouble.empty()),
                this.reader.read("show", this::parseShow, View.DEFAULT_SHOW),
                this.reader.read("seed", ViewReader::parseSeed, View.DEFAULT_SEED),
                this.reader.read("share", ViewReader::parseShare, View.DEFAULT_SHARE));
    }

    private void readCurves(boolean chosen) {
        this.curves.addAll(this.reader.curves(this.numbers));
        if (this.curves.isEmpty()) {
            this.curves.addAll(View.FIRST.curves());
            for (int i = 0; !chosen && i < this.curves.size(); i++) {
                this.numbers.add(i + 1);
            }
        }
    }

    private Optional<Interval> vertical(String name, Optional<Interval> fallback) {
        return this.reader.read(name, (text) -> Optional.of(parseVertical(name, text)), fallback);
    }

    private Set<Integer> parseHidden(String text) {
        Set<Integer> hidden = new HashSet<>();
        for (String part : Field.list(text)) {
            int index = indexOf(this.reader.attempt(() -> number("hide", part), 0));
            if (index >= 0) {
                hidden.add(index);
            }
        }
        return hidden;
    }

    private Optional<Minus> parseMinus(String text) {
        List<String> parts = Field.list(text);
        int minuend = 0;
        int subtrahend = 0;
        if (parts.size() == 2 && most() > 1) {
            minuend = number("minus", parts.get(0));
            subtrahend = number("minus", parts.get(1));
        }
        if (minuend == subtrahend) {
            throw new InvalidInputException("minus", "not-two-curves", "minus", Field.quote(text));
        }
        return Optional.of(new Minus(place(minuend), place(subtrahend)));
    }

    /** Which number a curve has in the query, readable or not. */
    private int number(String parameter, String text) {
        return Field.whole(parameter, text, 1, most());
    }

    /** How many curves there are to number. */
    private int most() {
        return Math.max(this.curves.size(), this.reader.functions().size());
    }

    /** Which curve of the view has this number in the query. */
    private int place(int number) {
        int index = indexOf(number);
        if (index < 0) {
            throw new InvalidInputException("minus", "curve-left-out", "minus", number);
        }
        return index;
    }

    /** The library's search would cost a browser two kilobytes. */
    private int indexOf(int number) {
        for (int i = 0; i < this.numbers.size(); i++) {
            if (this.numbers.get(i) == number) {
                return i;
            }
        }
        return -1;
    }

    private Set<Show> parseShow(String text) {
        List<String> keys = new ArrayList<>();
        for (Show part : Show.values()) {
            keys.add(part.key());
        }
        List<Show> shown = new ArrayList<>();
        for (String word : Field.list(text)) {
            int index = this.reader.attempt(() -> Field.choice("show", word, keys), -1);
            if (index >= 0) {
                shown.add(Show.values()[index]);
            }
        }
        return View.shown(shown);
    }

    private static Interval parseVertical(String name, String text) {
        Interval y = Field.interval(name, text, FARTHEST_Y);
        double narrowest = Math.max(NARROWEST_Y, NARROWEST_RATIO * Math.max(Math.abs(y.low()), Math.abs(y.high())));
        if (y.high() - y.low() < narrowest) {
            throw new InvalidInputException(name, "interval-too-narrow", name, narrowest, Field.quote(text));
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
        if (!(0 < share && share < 100)) {
            throw new InvalidInputException("share", "not-between", "share", 0, 100, Field.quote(text));
        }
        return share;
    }

}
