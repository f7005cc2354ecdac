package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
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
        Window window = this.reader.window();
        Optional<Interval> y = this.reader.read("y", (text) -> Optional.of(parseY(text)),
                chosen ? Optional.empty() : View.FIRST.y());
        return new View(this.curves, window, y, this.reader.read("hide", this::parseHidden, Set.of()),
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

    private Set<Integer> parseHidden(String text) {
        int count = Math.max(this.curves.size(), this.reader.functions().size());
        Set<Integer> hidden = new HashSet<>();
        for (String part : Field.list(text)) {
            int number = this.reader.attempt(() -> Field.whole("hide", part, 1, count), 0);
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
        boolean[] shown = new boolean[keys.size()];
        for (String word : Field.list(text)) {
            int index = this.reader.attempt(() -> Field.choice("show", word, keys), -1);
            if (index >= 0) {
                shown[index] = true;
            }
        }
        return View.shown(shown);
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
