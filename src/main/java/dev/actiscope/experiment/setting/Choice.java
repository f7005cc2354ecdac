package dev.actiscope.experiment.setting;

import java.util.List;
import java.util.Optional;

import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;

/**
 * One of several words.
 *
 * @param values in kebab-case
 */
public record Choice(String name, String standard, List<String> values) implements Setting<String> {

    /** A choice of which the first word is the default. */
    public static Choice of(String name, String... values) {
        return new Choice(name, values[0], List.of(values));
    }

    @Override
    public Optional<String> read(Query query) {
        return query.one(this.name).map((text) -> this.values.get(Field.choice(this.name, text, this.values)));
    }

    @Override
    public List<String> print(String value) {
        return List.of(value);
    }

}
