package dev.actiscope.experiment.lab.cost;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.text.Decimal;

/**
 * What a benchmark recorded: a line of where and when, and then one for each function
 * with each drill: <pre>
 * 17,2,2026,11,27          Java, cores, year, month, day
 * sigmoid,value,3391.2,…   nanoseconds of the drill done once, lap by lap
 * </pre>
 */
final class RecordedTimes {

    /** Numbers of the first line. */
    static final int HEAD = 5;

    private final List<List<String>> lines = new ArrayList<>();

    /**
     * @param text of the record; empty for none
     */
    RecordedTimes(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = (end < 0) ? text.length() : end;
            this.lines.add(cells(text.substring(from, end)));
            from = end + 1;
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
            cells.add(line.substring(from, comma));
            from = comma + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** A number of the first line; NaN without a record. */
    double head(int place) {
        return this.lines.isEmpty() ? Double.NaN : Decimal.parse(this.lines.get(0).get(place));
    }

    /** How many laps were recorded. */
    int laps() {
        return (this.lines.size() < 2) ? 0 : this.lines.get(1).size() - 2;
    }

    /**
     * Nanoseconds of a drill done once; NaN if that was not recorded.
     * @param notation of a function at its defaults
     */
    double nanoseconds(String notation, Drill drill, int lap) {
        for (List<String> line : this.lines) {
            if (line.get(0).equals(notation) && line.get(1).equals(drill.key())) {
                return Decimal.parse(line.get(2 + lap));
            }
        }
        return Double.NaN;
    }

}
