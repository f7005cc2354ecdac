package dev.actiscope.siege;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who came to see functions, and asks for one thing after another.
 */
final class Visitor {

    private static final List<String> ADDRESSES = List.of("/", "/api/evaluate?f=swish&x=1", "/plot.svg?f=relu",
            "/actuator/health", "/api/curves?f=gelu&f=x*tanh(softplus(x))");

    private static final String ANSWERED = "200";

    private static final int PATIENCE = 5000;

    private final int port;

    private final List<Double> milliseconds = new ArrayList<>();

    private int asked;

    private int answered;

    private final Map<String, Integer> failures = new TreeMap<>();

    Visitor(int port) {
        this.port = port;
    }

    /** Asks a number of times, twice a second, over a new connection each time. */
    void ask(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            this.asked++;
            String outcome = ask(ADDRESSES.get(i % ADDRESSES.size()));
            if (outcome.equals(ANSWERED)) {
                this.answered++;
            }
            else {
                this.failures.merge(outcome, 1, Integer::sum);
            }
            double elapsed = (System.nanoTime() - start) / 1e6;
            this.milliseconds.add(elapsed);
            TimeUnit.MILLISECONDS.sleep(Math.max(0, 500 - (long) elapsed));
        }
    }

    boolean isAnswered(String address) {
        return ask(address).equals(ANSWERED);
    }

    /** The status of the answer, or what happened instead. */
    private String ask(String address) {
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Accept-Encoding: gzip\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.isEmpty() ? "nothing" : answer.substring(9, 12);
        }
        catch (IOException ex) {
            return ex.getMessage();
        }
    }

    String answers() {
        return this.answered + " of " + this.asked;
    }

    /** What came instead of an answer, and how often. */
    String failures() {
        StringJoiner text = new StringJoiner(", ");
        this.failures.forEach((outcome, times) -> text.add(times + " × " + outcome));
        return text.toString();
    }

    /** How many took more than a second. */
    long late() {
        return this.milliseconds.stream().filter((one) -> one > 1000).count();
    }

    /** In milliseconds; the share is 0.5 for the median, 1 for the slowest. */
    long latency(double share) {
        return Math.round(this.milliseconds.stream().sorted().toList().get((int) (share * (this.asked - 1))));
    }

}
