package dev.actiscope.browser.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;

/**
 * What a query orders, a parameter at a time: what is not understood is refused, with the
 * name of the parameter; what is left out has a default.
 */
record OrderReader(Query query) {

    /** One of some words, the first if it is left out. */
    String choice(String name, List<String> choices) {
        return choices.get(this.query.one(name).map((text) -> Field.choice(name, text, choices)).orElse(0));
    }

    double number(String name, double low, double high, double otherwise) {
        return this.query.one(name).map((text) -> Field.number(name, text, low, high)).orElse(otherwise);
    }

    int whole(String name, int low, int high, int otherwise) {
        return this.query.one(name).map((text) -> Field.whole(name, text, low, high)).orElse(otherwise);
    }

    /** Whole numbers, as many as are given. */
    List<Integer> wholes(String name, int low, int high, int most) {
        List<String> all = this.query.all(name);
        if (all.size() > most) {
            throw new InvalidInputException(name, "out-of-range", name, 0, most, Integer.toString(all.size()));
        }
        List<Integer> numbers = new ArrayList<>();
        for (String text : all) {
            numbers.add(Field.whole(name, text, low, high));
        }
        return numbers;
    }

    Curve curve(String name, String otherwise) {
        try {
            return Curve.parse(this.query.one(name).orElse(otherwise));
        }
        catch (InvalidInputException ex) {
            InvalidInputException named = new InvalidInputException(name, ex.code(), ex.arguments().toArray());
            throw (ex.text() != null) ? named.in(ex.text()) : named;
        }
    }

}
