package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Figures.Figure;

/**
 * Figures as a page has them. Those of functions are a table with a row for each of
 * whichever are more, the functions or their figures: so it is narrow, and fits a phone.
 *
 * @param whole of the whole experiment: name and number
 * @param byFigure whether the rows are figures and the columns functions
 * @param columns what the columns are called
 * @param rows what each is called, then a number for each column
 */
public record FigureTable(List<List<String>> whole, boolean byFigure, List<String> columns, List<List<String>> rows) {

    static FigureTable of(Figures figures, LabWords.Of words) {
        List<List<String>> whole = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Map<Curve, Map<String, Double>> byFunction = new LinkedHashMap<>();
        for (Figure figure : figures.all()) {
            if (figure.function() == null) {
                if (!isInTable(figure, figures)) {
                    whole.add(List.of(words.word("figure." + figure.name()), LabWords.Of.number(figure.value())));
                }
            }
            else {
                names.add(figure.name());
                byFunction.computeIfAbsent(figure.function(), (function) -> new LinkedHashMap<>())
                    .put(figure.name(), figure.value());
            }
        }
        List<String> titles = names.stream().map((name) -> Marked.name(words.word("figure." + name))).toList();
        List<String> functions = byFunction.keySet().stream().map(words::function).map(Marked::name).toList();
        List<List<String>> numbers = byFunction.values()
            .stream()
            .map((its) -> names.stream().map((name) -> LabWords.Of.cell(its.getOrDefault(name, Double.NaN))).toList())
            .toList();
        return (names.size() > functions.size())
                ? new FigureTable(whole, true, functions, rows(titles, turned(numbers, names.size())))
                : new FigureTable(whole, false, titles, rows(functions, numbers));
    }

    /** What the table has is not listed again. */
    private static boolean isInTable(Figure figure, Figures figures) {
        return figures.all().stream().anyMatch((one) -> one.function() != null && one.name().equals(figure.name()));
    }

    private static List<List<String>> rows(List<String> heads, List<List<String>> numbers) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < heads.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(heads.get(row)));
            cells.addAll(numbers.get(row));
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<String>> turned(List<List<String>> numbers, int columns) {
        return IntStream.range(0, columns)
            .mapToObj((column) -> numbers.stream().map((row) -> row.get(column)).toList())
            .toList();
    }

}
