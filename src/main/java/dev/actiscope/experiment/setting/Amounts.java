package dev.actiscope.experiment.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.text.Decimal;

/**
 * A list of numbers, with commas between them.
 *
 * @param low the bounds of each
 * @param most how many there may be; one at least
 */
public record Amounts(String name, List<Double> standard, double low, double high,
        int most) implements Setting<List<Double>> {

    @Override
    public Optional<List<Double>> read(Query query) {
        return query.one(this.name).map(this::numbers);
    }

    private List<Double> numbers(String text) {
        List<String> parts = Bounded.list(text);
        if (parts.size() > this.most) {
            throw new InvalidInputException(this.name, "too-many-in-list", this.name, this.most, parts.size());
        }
        List<Double> numbers = new ArrayList<>();
        for (String part : parts) {
            numbers.add(Bounded.number(this.name, part, this.low, this.high));
        }
        return List.copyOf(numbers);
    }

    @Override
    public List<String> print(List<Double> value) {
        List<String> texts = new ArrayList<>();
        for (double number : value) {
            texts.add(Decimal.print(number));
        }
        return List.of(String.join(",", texts));
    }

}
