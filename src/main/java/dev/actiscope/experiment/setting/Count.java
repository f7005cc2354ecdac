package dev.actiscope.experiment.setting;

import java.util.List;
import java.util.Optional;

import dev.actiscope.curve.query.Query;

/**
 * A whole number.
 */
public record Count(String name, Integer standard, int least, int most) implements Setting<Integer> {

    @Override
    public Optional<Integer> read(Query query) {
        return query.one(this.name).map((text) -> Bounded.whole(this.name, text, this.least, this.most));
    }

    @Override
    public List<String> print(Integer value) {
        return List.of(Integer.toString(value));
    }

    @Override
    public double low() {
        return this.least;
    }

    @Override
    public double high() {
        return this.most;
    }

}
