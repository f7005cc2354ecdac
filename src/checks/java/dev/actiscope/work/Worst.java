package dev.actiscope.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the packaged application for the dearest answers that are known, and prints what
 * each costs it: in CPU, next to a plain one.
 */
public final class Worst {

    private static final String ROW = "| %-52s | %7s | %6s | %9s | %7s | %5s | %8s | %5s |%n";

    private static final String COMPRESSED = "Accept-Encoding: gzip\r\n";

    /**
     * Each is asked until it has taken so many milliseconds, which are counted in tens.
     */
    private static final double LEAST = 150;

    /** Asked for so long before, so that not only the first answer is measured. */
    private static final double WARM = 60;

    private static final int FEWEST = 3;

    private static final int MOST = 200;

    private Worst() {
    }

    /**
     * @param arguments the Java to run it with, its jar, its options, where to log
     */
    public static void main(String... arguments) throws Exception {
        List<Request> requests = new ArrayList<>(Request.others());
        for (Typed formula : Typed.values()) {
            requests.addAll(Request.of(formula));
        }
        try (Host host = new Host(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]),
                Path.of(arguments[3]))) {
            cost(host, Request.PLAIN, "", WARM);
            requests.forEach((request) -> cost(host, request, COMPRESSED, WARM));
            double plain = cost(host, Request.PLAIN, "", LEAST);
            row("request", "bytes", "status", "answer", "CPU", "ratio", "gzip CPU", "ratio");
            row("-".repeat(52), "------:", "-----:", "--------:", "------:", "----:", "-------:", "----:");
            row(Request.PLAIN.title(), Request.PLAIN.address().length(), 200, "", ms(plain), 1, "", "");
            requests.forEach((request) -> print(host, request, plain));
        }
    }

    private static void print(Host host, Request request, double plain) {
        Host.Answer answer = host.ask(request.address(), request.headers());
        double cpu = cost(host, request, "", LEAST);
        double compressed = cost(host, request, COMPRESSED, LEAST);
        row(request.title(), request.address().length() + request.headers().length(), answer.status(), answer.bytes(),
                ms(cpu), Math.round(cpu / plain), ms(compressed), Math.round(compressed / plain));
    }

    private static void row(Object... cells) {
        System.out.printf(ROW, cells);
    }

    private static String ms(double time) {
        return ((time < 10) ? Math.round(10 * time) / 10.0 : Math.round(time)) + " ms";
    }

    /** In milliseconds of CPU a request, over as many as take long enough to tell. */
    private static double cost(Host host, Request request, String headers, double least) {
        double before = host.computed();
        int count = 0;
        while (count < FEWEST || host.computed() - before < least && count < MOST) {
            host.ask(request.address(), request.headers() + headers);
            count++;
        }
        return (host.computed() - before) / count;
    }

}
