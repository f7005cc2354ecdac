package dev.actiscope.experiment.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;

/**
 * Some of several words, one at least, with commas between them; they are kept in the
 * order of the words that there are.
 *
 * @param values in kebab-case
 */
public record Several(String name, List<String> standard, List<String> values) implements Setting<List<String>> {

    @Override
    public Optional<List<String>> read(Query query) {
        return query.one(this.name).map(this::words);
    }

    private List<String> words(String text) {
        List<String> parts = Bounded.list(text);
        if (parts.size() > this.values.size()) {
            throw new InvalidInputException(this.name, "too-many-in-list", this.name, this.values.size(), parts.size());
        }
        boolean[] chosen = new boolean[this.values.size()];
        for (String part : parts) {
            chosen[Field.choice(this.name, part, this.values)] = true;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                words.add(this.values.get(i));
            }
        }
        return List.copyOf(words);
    }

    @Override
    public List<String> print(List<String> value) {
        return List.of(String.join(",", value));
    }

}
