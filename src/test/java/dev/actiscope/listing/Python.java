package dev.actiscope.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A Python with NumPy that executes generated code, all pieces in one process.
 */
final class Python {

    private static final String SCRIPT = "dev/actiscope/listing/run.py";

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param name of the function to call; null for a program that plots, empty where the
     * code is only to be parsed
     * @param strict whether what NumPy would warn of goes wrong
     */
    record Piece(String code, String name, boolean strict, double... x) {

        Piece(String code, String name, double... x) {
            this(code, name, false, x);
        }

        private Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", this.code);
            json.put("name", this.name);
            json.put("strict", this.strict);
            json.put("x", this.x);
            return json;
        }

    }

    /**
     * @param rows what was computed: of a program x and y of each plot
     * @param problem what went wrong, else empty
     */
    record Answer(double[][] rows, String problem) {
    }

    private Python() {
    }

    static List<Answer> run(List<Piece> pieces) {
        try {
            Process process = new ProcessBuilder(interpreter(), "-c",
                    new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
            Thread writer = new Thread(() -> write(process, pieces));
            writer.start();
            List<Answer> answers = new ArrayList<>();
            for (JsonNode answer : JSON.readTree(process.getInputStream())) {
                answers.add(answer(answer));
            }
            return answers;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void write(Process process, List<Piece> pieces) {
        try (OutputStream input = process.getOutputStream()) {
            JSON.writeValue(input, pieces.stream().map(Piece::json).toList());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Answer answer(JsonNode json) {
        if (json.isString()) {
            return new Answer(new double[0][], json.asString());
        }
        double[][] rows = new double[json.size()][];
        for (int i = 0; i < rows.length; i++) {
            JsonNode row = json.get(i);
            rows[i] = new double[row.size()];
            for (int j = 0; j < row.size(); j++) {
                rows[i][j] = number(row.get(j).asString());
            }
        }
        return new Answer(rows, "");
    }

    private static double number(String hexadecimal) {
        return switch (hexadecimal) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(hexadecimal);
        };
    }

    /** Debian's own, which has its NumPy, before another of the same name. */
    private static String interpreter() throws IOException {
        for (String interpreter : List.of("/usr/bin/python3", "python3")) {
            try {
                Process process = new ProcessBuilder(interpreter, "-c", "import numpy").redirectErrorStream(true)
                    .start();
                process.getInputStream().readAllBytes();
                if (process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    return interpreter;
                }
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            catch (IOException ex) {
                // There is no such program: try the next.
            }
        }
        throw new IOException("Install python3 and python3-numpy");
    }

}
