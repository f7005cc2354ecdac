package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function in generated Python, taken apart.
 *
 * @param parameters after x, with their defaults
 * @param lines its statements, each on one line
 */
record Statements(Map<String, Double> parameters, List<String> lines) {

    /** The functions of a text by their names; imports are left out. */
    static Map<String, Statements> of(String code) {
        Map<String, Statements> functions = new LinkedHashMap<>();
        Statements function = null;
        for (String line : logicalLines(code)) {
            if (line.startsWith("def ")) {
                function = new Statements(new LinkedHashMap<>(), new ArrayList<>());
                functions.put(line.substring(4, line.indexOf('(')), function);
                String[] parameters = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')).split(", ");
                for (int i = 1; i < parameters.length; i++) {
                    String[] parts = parameters[i].split("=");
                    function.parameters.put(parts[0], Double.valueOf(parts[1]));
                }
            }
            else if (line.startsWith("    ")) {
                function.lines.add(line.strip());
            }
        }
        return functions;
    }

    /** Lines with what is continued within brackets. */
    private static List<String> logicalLines(String code) {
        List<String> lines = new ArrayList<>();
        int depth = 0;
        for (String line : code.split("\n")) {
            if (depth == 0) {
                lines.add(line);
            }
            else {
                int last = lines.size() - 1;
                String before = lines.get(last);
                String gap = before.endsWith("(") || line.strip().startsWith(")") ? "" : " ";
                lines.set(last, before + gap + line.strip());
            }
            depth += line.chars().map((c) -> (c == '(') ? 1 : (c == ')') ? -1 : 0).sum();
        }
        return lines;
    }

}
