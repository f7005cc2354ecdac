package dev.actiscope.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import dev.actiscope.text.Decimals;

/**
 * Columns as a table.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Csv {

    private static final String LINE_END = "\r\n";

    private Csv() {
    }

    /**
     * Writes a table, one series after the other.
     * @param order how often the functions are differentiated
     */
    static void write(Iterable<? extends Columns> table, int order, OutputStream out) throws IOException {
        out.write(utf8("f,x,value,derivative" + ((order == 2) ? ",second" : "") + LINE_END));
        Decimals numbers = new Decimals(128);
        for (Columns series : table) {
            byte[] f = utf8(quote(series.f()));
            for (int i = 0; i < series.x().length; i++) {
                out.write(f);
                numbers.clear();
                add(series, i, numbers);
                out.write(numbers.bytes(), 0, numbers.size());
            }
        }
    }

    private static void add(Columns series, int index, Decimals numbers) {
        add(series.x()[index], numbers);
        add(series.value()[index], numbers);
        add(series.derivative()[index], numbers);
        if (series.second() != null) {
            add(series.second()[index], numbers);
        }
        numbers.add(LINE_END);
    }

    private static void add(double number, Decimals numbers) {
        numbers.add(',');
        numbers.add(number);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quote(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

}
