package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Figures.Figure;

/**
 * Figures as a page has them.
 *
 * @param whole of the whole experiment: name and number
 * @param columns what is told of functions
 * @param rows of functions: what it is called, then a number for each column
 */
public record FigureTable(List<List<String>> whole, List<String> columns, List<List<String>> rows) {

    static FigureTable of(Figures figures, LabWords.Of words) {
        List<List<String>> whole = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Map<Curve, Map<String, Double>> byFunction = new LinkedHashMap<>();
        for (Figure figure : figures.all()) {
            if (figure.function() == null) {
                whole.add(List.of(words.word("figure." + figure.name()), LabWords.Of.number(figure.value())));
            }
            else {
                names.add(figure.name());
                byFunction.computeIfAbsent(figure.function(), (function) -> new LinkedHashMap<>())
                    .put(figure.name(), figure.value());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        byFunction.forEach((function, numbers) -> {
            List<String> row = new ArrayList<>(List.of(words.function(function)));
            names.forEach((name) -> row.add(LabWords.Of.number(numbers.getOrDefault(name, Double.NaN))));
            rows.add(row);
        });
        return new FigureTable(whole, names.stream().map((name) -> words.word("figure." + name)).toList(), rows);
    }

}
