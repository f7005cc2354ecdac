package dev.actiscope.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import dev.actiscope.text.Decimal;

/**
 * Series as a table.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Csv {

    private static final String LINE_END = "\r\n";

    /** How much is written at once, in characters. */
    private static final int PART = 8192;

    private Csv() {
    }

    /**
     * Writes a table, one series after the other.
     * @param order how often the functions are differentiated
     */
    static void write(Iterable<? extends Series> table, int order, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("f,x,value,derivative").append((order == 2) ? ",second" : "")
            .append(LINE_END);
        for (Series series : table) {
            String f = quote(series.f());
            for (int i = 0; i < series.x().length; i++) {
                append(series, i, text.append(f));
                if (text.length() > PART) {
                    send(text, out);
                }
            }
        }
        send(text, out);
    }

    private static void append(Series series, int index, StringBuilder text) {
        Decimal.print(series.x()[index], text.append(','));
        Decimal.print(series.value()[index], text.append(','));
        Decimal.print(series.derivative()[index], text.append(','));
        if (series.second() != null) {
            Decimal.print(series.second()[index], text.append(','));
        }
        text.append(LINE_END);
    }

    private static void send(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static String quote(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

}
