package dev.actiscope.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A Markdown table that reads well as plain text too.
 */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        this.rows.add(List.of(head));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof List<?> several) {
                several.forEach((one) -> row.add(one.toString()));
            }
            else {
                row.add(cell.toString());
            }
        }
        this.rows.add(row);
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, this.rows.get(0).size())
            .map((column) -> this.rows.stream().mapToInt((row) -> row.get(column).length()).max().getAsInt())
            .toArray();
        List<String> lines = this.rows.stream()
            .map((row) -> line(row, widths))
            .collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, rule(widths));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
            .mapToObj((column) -> (column == 0) ? row.get(column) + padding(row.get(column), widths[column])
                    : padding(row.get(column), widths[column]) + row.get(column))
            .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
            .mapToObj((column) -> (column == 0) ? "-".repeat(widths[column]) : "-".repeat(widths[column] - 1) + ":")
            .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String padding(String cell, int width) {
        return " ".repeat(width - cell.length());
    }

}
