package dev.actiscope.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Attacks the packaged application, each time a new process, and prints what a visitor
 * notices of it and what it costs.
 */
public final class Siege {

    private static final String ROW = "| %-36s | %7s | %5s | %8s | %6s | %7s | %4s | %6s | %5s | %s";

    private Siege() {
    }

    /**
     * @param arguments the Java to run it with, its jar, its options, where to log, the
     * document that has the table, how many programs that never pause the machine runs
     * beside it, and words of the attacks to try; without any, all of them, and the table
     * is written into the document
     */
    public static void main(String... arguments) throws Exception {
        List<String> wanted = List.of(arguments).subList(6, arguments.length);
        int neighbours = Integer.parseInt(arguments[5]);
        wanted.forEach(Siege::require);
        List<String> table = new ArrayList<>();
        print(table, "attack", "clients", "held", "answers", "median", "slowest", "late", "memory", "CPU", "");
        print(table, "-".repeat(36), "------:", "----:", "-------:", "-----:", "------:", "---:", "-----:", "----:",
                "");
        for (Attack attack : Attack.values()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch((word) -> attack.name().equalsIgnoreCase(word))) {
                try (Fortress fortress = new Fortress(Path.of(arguments[0]), Path.of(arguments[1]),
                        Path.of(arguments[2]), Path.of(arguments[3]));
                        Neighbours company = new Neighbours(neighbours)) {
                    besiege(attack, fortress, table);
                }
            }
        }
        if (wanted.isEmpty()) {
            write(Path.of(arguments[4]), heading(neighbours), table);
        }
    }

    private static String heading(int neighbours) {
        String java = "## Java " + Runtime.version().feature();
        return (neighbours > 0) ? java + ", beside " + neighbours + " programs that never pause" : java;
    }

    /** Refuses a word that names no attack. */
    private static void require(String word) {
        List<Attack> known = List.of(Attack.values());
        if (known.stream().noneMatch((attack) -> attack.name().equalsIgnoreCase(word))) {
            System.err.println("There is no attack " + word + ", but " + known);
            System.exit(2);
        }
    }

    private static void besiege(Attack attack, Fortress fortress, List<String> table) throws Exception {
        new Visitor(fortress.port()).ask(10);
        double before = fortress.computed();
        Visitor visitor = new Visitor(fortress.port());
        try (Crowd crowd = new Crowd(attack, fortress.port())) {
            crowd.gather();
            visitor.ask(20);
            print(table, attack.title, attack.clients, crowd.held(), visitor.answers(), visitor.latency(0.5) + " ms",
                    visitor.latency(1) + " ms", visitor.late(), fortress.stands() ? fortress.peak() + " MB" : "died",
                    Math.round(fortress.computed() - before) + " s", visitor.failures());
        }
    }

    /** What came in the place of answers stands after the row. */
    private static void print(List<String> table, Object... cells) {
        table.add(ROW.formatted(cells).stripTrailing());
        System.out.println(table.get(table.size() - 1));
    }

    /**
     * Puts a table under a heading, in the place of the one that is there. Where the
     * heading is missing, it becomes the last.
     */
    private static void write(Path document, String heading, List<String> table) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(document));
        if (!lines.contains(heading)) {
            lines.addAll(List.of("", heading, ""));
        }
        int first = lines.indexOf(heading) + 1;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        while (first < lines.size() && lines.get(first).startsWith("|")) {
            lines.remove(first);
        }
        lines.addAll(first, table);
        Files.write(document, lines);
    }

}
