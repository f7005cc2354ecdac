package dev.actiscope.experiment.setting;

import java.util.List;
import java.util.Optional;

import dev.actiscope.curve.query.Query;
import dev.actiscope.text.Decimal;

/**
 * A number.
 *
 * @param logarithmic whether equal factors, not equal differences, are equally far from
 * each other on a slider
 */
public record Amount(String name, Double standard, double low, double high,
        boolean logarithmic) implements Setting<Double> {

    /** A number on a linear scale. */
    public static Amount linear(String name, double standard, double low, double high) {
        return new Amount(name, standard, low, high, false);
    }

    /** A number on a logarithmic scale. */
    public static Amount logarithmic(String name, double standard, double low, double high) {
        return new Amount(name, standard, low, high, true);
    }

    @Override
    public Optional<Double> read(Query query) {
        return query.one(this.name).map((text) -> Bounded.number(this.name, text, this.low, this.high));
    }

    @Override
    public List<String> print(Double value) {
        return List.of(Decimal.print(value));
    }

}
