package dev.actiscope.experiment.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.text.Names;

/**
 * A list of whole numbers, with commas between them; {@code none} for an empty one.
 *
 * @param least the bounds of each
 * @param length how many there may be
 */
public record Counts(String name, List<Integer> standard, int least, int most,
        int length) implements Setting<List<Integer>> {

    private static final String NONE = "none";

    @Override
    public Optional<List<Integer>> read(Query query) {
        return query.one(this.name).map(this::numbers);
    }

    private List<Integer> numbers(String text) {
        if (Names.canonical(text).equals(NONE)) {
            return List.of();
        }
        List<String> parts = Bounded.list(text);
        if (parts.size() > this.length) {
            throw new InvalidInputException(this.name, "too-many-in-list", this.name, this.length, parts.size());
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            numbers.add(Bounded.whole(this.name, part, this.least, this.most));
        }
        return List.copyOf(numbers);
    }

    @Override
    public List<String> print(List<Integer> value) {
        if (value.isEmpty()) {
            return List.of(NONE);
        }
        List<String> texts = new ArrayList<>();
        for (int number : value) {
            texts.add(Integer.toString(number));
        }
        return List.of(String.join(",", texts));
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
