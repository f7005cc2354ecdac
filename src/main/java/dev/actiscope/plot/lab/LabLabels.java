package dev.actiscope.plot.lab;

import java.util.function.Function;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.plot.layout.Numeral;

/**
 * What a picture says, in the reader's language.
 *
 * @param word the words of a message by its key, such as {@code axis.loss}; places for
 * numbers and names are {@code {0}}, {@code {1}} and so on
 * @param function what a function is called
 */
public record LabLabels(Function<String, String> word, Function<Curve, String> function) {

    /** From this size on a whole number is a power of ten with some digits. */
    private static final double LARGE = 1e7;

    String of(String key) {
        return this.word.apply(key);
    }

    String of(String key, String... values) {
        String text = of(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** What stands at a number of an axis instead of it; null if nothing does. */
    String tick(String axis, double value) {
        if (value != Math.floor(value)) {
            return null;
        }
        String number = Numeral.of(value);
        String name = of("tick." + axis + '.' + number);
        return name.equals(number) ? null : name;
    }

    /** What a chart shows, and under which terms. */
    String title(Chart chart) {
        return title(chart.name());
    }

    private String title(String name) {
        int term = name.lastIndexOf(' ');
        return (term < 0) ? of("chart." + name)
                : of("live.series", title(name.substring(0, term)), of("value." + name.substring(term + 1)));
    }

    /** What a map shows, and of which function. */
    String title(HeatMap map) {
        String key = "map." + map.name();
        return (map.function() != null) ? of(key, this.function.apply(map.function())) : of(key);
    }

    /**
     * A number for people to read: a whole one as it is unless it is large, else four
     * digits of it.
     */
    static String number(double number) {
        return isCounted(number) ? Numeral.of(number)
                : (Math.abs(number) < LARGE) ? Numeral.rounded(number) : Numeral.measured(number);
    }

    /** The same to three digits. */
    static String brief(double number) {
        return isCounted(number) ? Numeral.of(number) : Numeral.brief(number);
    }

    private static boolean isCounted(double number) {
        return number == Math.floor(number) && Math.abs(number) < LARGE;
    }

}
