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

    /** How many requests are measured from one measure of the plain one to the next. */
    private static final int STRIDE = 40;

    /**
     * What a plain request costs in a process that has answered some dozens, in
     * milliseconds. Each next one costs less, down to a tenth after thousands, so what
     * others cost is told by this one.
     */
    private static final double USUAL = 2.4;

    /**
     * What a request costs.
     *
     * @param cpu in milliseconds
     * @param compressed the same, if the answer is compressed
     */
    private record Cost(Request request, Host.Answer answer, double cpu, double compressed) {
    }

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
            List<Cost> costs = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            for (int i = 0; i < requests.size(); i++) {
                if (i % STRIDE == 0) {
                    plain.add(cost(host, Request.PLAIN, "", LEAST));
                }
                costs.add(cost(host, requests.get(i)));
            }
            plain.add(cost(host, Request.PLAIN, "", LEAST));
            print(costs, median(plain));
        }
    }

    private static Cost cost(Host host, Request request) {
        Host.Answer answer = host.ask(request.address(), request.headers());
        return new Cost(request, answer, cost(host, request, "", LEAST), cost(host, request, COMPRESSED, LEAST));
    }

    /** The machine is now quicker and now slower: a single moment would be chance. */
    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void print(List<Cost> costs, double plain) {
        row("request", "bytes", "status", "answer", "CPU", "ratio", "gzip CPU", "ratio");
        row("-".repeat(52), "------:", "-----:", "--------:", "------:", "----:", "-------:", "----:");
        row(Request.PLAIN.title(), Request.PLAIN.address().length(), 200, "", ms(plain), "", "", "");
        for (Cost cost : costs) {
            row(cost.request.title(), cost.request.address().length() + cost.request.headers().length(),
                    cost.answer.status(), cost.answer.bytes(), ms(cost.cpu), Math.round(cost.cpu / USUAL),
                    ms(cost.compressed), Math.round(cost.compressed / USUAL));
        }
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
