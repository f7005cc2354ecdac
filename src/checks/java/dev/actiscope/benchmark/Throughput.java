package dev.actiscope.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests a second beside those of a constant answer of the same size. Rounds alternate
 * between the two, so that whatever else the machine does meets both.
 */
final class Throughput {

    private static final String VIEW = "f=leaky-relu:leak=0.1&f=swish&f=elu&f=softplus";

    private static final List<String> ADDRESSES = List.of("/api/curves?" + VIEW + "&points=601", "/plot.svg?" + VIEW);

    private static final int CONNECTIONS = 4;

    private static final int ROUNDS = 7;

    private static final Duration ROUND = Duration.ofSeconds(2);

    private final int port;

    Throughput(int port) {
        this.port = port;
    }

    Table measure() throws Exception {
        Table table = new Table("answer", "bytes", "requests/s", "ratio to constant", "lowest", "highest", "median ms",
                "p95 ms", "p99 ms");
        for (String address : ADDRESSES) {
            compare(address, table);
        }
        return table;
    }

    private void compare(String address, Table table) throws Exception {
        int size = size(address);
        String constant = "/benchmark/constant/" + size;
        load(address);
        load(constant);
        Map<String, List<Sample>> latencies = new LinkedHashMap<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Sample ours = load(address);
            Sample theirs = load(constant);
            latencies.computeIfAbsent(address, (key) -> new ArrayList<>()).add(ours);
            latencies.computeIfAbsent(constant, (key) -> new ArrayList<>()).add(theirs);
            ratios.add((double) ours.size() / theirs.size());
        }
        Sample ratio = Sample.of(ratios);
        table.row(address.replaceFirst("\\?.*", ""), size, rate(latencies.get(address)), Sample.print(ratio.median()),
                Sample.print(ratio.percentile(0)), Sample.print(ratio.percentile(100)),
                Sample.merge(latencies.get(address)).cells());
        table.row("constant", size, rate(latencies.get(constant)), "1.00", "", "",
                Sample.merge(latencies.get(constant)).cells());
    }

    private static long rate(List<Sample> rounds) {
        double count = Sample.of(rounds.stream().map((round) -> (double) round.size()).toList()).median();
        return Math.round(count / ROUND.toSeconds());
    }

    private int size(String address) throws IOException {
        try (Connection connection = new Connection(this.port)) {
            return connection.exchange(Connection.request(address));
        }
    }

    /**
     * One round.
     * @return how long each request took, in milliseconds
     */
    private Sample load(String address) throws Exception {
        byte[] request = Connection.request(address);
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            Callable<Sample> client = () -> client(request);
            List<Sample> samples = new ArrayList<>();
            for (Future<Sample> sample : clients.invokeAll(Collections.nCopies(CONNECTIONS, client))) {
                samples.add(sample.get());
            }
            return Sample.merge(samples);
        }
        finally {
            clients.shutdown();
        }
    }

    private Sample client(byte[] request) throws IOException {
        List<Double> milliseconds = new ArrayList<>();
        try (Connection connection = new Connection(this.port)) {
            long end = System.nanoTime() + ROUND.toNanos();
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                connection.exchange(request);
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Sample.of(milliseconds);
    }

}
