package dev.actiscope.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.actiscope.text.Decimal;

/**
 * Series as a table.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Csv {

    private static final String LINE_END = "\r\n";

    private Csv() {
    }

    static byte[] of(List<? extends Series> table) {
        StringBuilder text = new StringBuilder("f,x,value,derivative")
            .append((table.get(0).second() != null) ? ",second" : "")
            .append(LINE_END);
        for (Series series : table) {
            String f = quote(series.f());
            for (int i = 0; i < series.x().length; i++) {
                text.append(f);
                Decimal.print(series.x()[i], text.append(','));
                Decimal.print(series.value()[i], text.append(','));
                Decimal.print(series.derivative()[i], text.append(','));
                if (series.second() != null) {
                    Decimal.print(series.second()[i], text.append(','));
                }
                text.append(LINE_END);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quote(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

}
