package dev.actiscope.siege;

import java.nio.file.Path;
import java.util.List;

/**
 * Attacks the packaged application, each time a new process, and prints what a visitor
 * notices of it and what it costs.
 */
public final class Siege {

    private static final String ROW = "| %-36s | %7s | %5s | %8s | %6s | %7s | %4s | %6s | %5s | %s%n";

    private Siege() {
    }

    /**
     * @param arguments the Java to run it with, its jar, its options, where to log, and
     * words of the attacks to try; without any, all of them
     */
    public static void main(String... arguments) throws Exception {
        List<String> wanted = List.of(arguments).subList(4, arguments.length);
        System.out.printf(ROW, "attack", "clients", "held", "answers", "median", "slowest", "late", "memory", "CPU",
                "");
        System.out.printf(ROW, "-".repeat(36), "------:", "----:", "-------:", "-----:", "------:", "---:", "-----:",
                "----:", "");
        for (Attack attack : Attack.values()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch((word) -> attack.name().equalsIgnoreCase(word))) {
                try (Fortress fortress = new Fortress(Path.of(arguments[0]), Path.of(arguments[1]),
                        Path.of(arguments[2]), Path.of(arguments[3]))) {
                    besiege(attack, fortress);
                }
            }
        }
    }

    private static void besiege(Attack attack, Fortress fortress) throws Exception {
        new Visitor(fortress.port()).ask(10);
        double before = fortress.computed();
        Visitor visitor = new Visitor(fortress.port());
        try (Crowd crowd = new Crowd(attack, fortress.port())) {
            crowd.gather();
            visitor.ask(20);
            System.out.printf(ROW, attack.title, attack.clients, crowd.held(), visitor.answers(),
                    visitor.latency(0.5) + " ms", visitor.latency(1) + " ms", visitor.late(),
                    fortress.stands() ? fortress.peak() + " MB" : "died",
                    Math.round(fortress.computed() - before) + " s", visitor.failures());
        }
    }

}
