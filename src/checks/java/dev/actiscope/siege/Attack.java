package dev.actiscope.siege;

import java.nio.charset.StandardCharsets;

/**
 * A way to keep a server waiting: what a client sends at once, and what it does once a
 * second from then on.
 */
enum Attack {

    NOTHING("nobody", 0, "", Habit.WAIT), SILENT("connections that say nothing", 1000, "", Habit.WAIT),
    IDLE("idle kept-alive connections", 1000, Attack.little(), Habit.WAIT),
    SCATTERED_IDLE("the same, from a thousand addresses", 1000, Attack.little(), Habit.WAIT),
    HEADERS("headers drop by drop", 1000, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", Habit.WRITE),
    LONG_HEADERS("long headers drop by drop", 1000,
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "a".repeat(20_000), Habit.WRITE),
    BODIES("bodies drop by drop", 1000,
            "POST /api/evaluate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n", Habit.WRITE),
    CHUNKS("chunked bodies drop by drop", 1000,
            "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n186A0\r\n", Habit.WRITE),
    READERS("slow readers of the largest answer", 1000, Attack.largest(""), Habit.READ),
    SCATTERED_READERS("the same, from a thousand addresses", 1000, Attack.largest(""), Habit.READ),
    COMPRESSED_READERS("slow readers of it, compressed", 1000, Attack.largest("Accept-Encoding: gzip\r\n"), Habit.READ),
    FILE_READERS("slow readers of a file", 1000,
            "GET /swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\nHost: localhost\r\n\r\n", Habit.READ),
    BUSY("busy clients, the largest answer", 10, Attack.largest(""), Habit.REPEAT),
    DEAR("busy clients, dear pages", 12, Attack.dear(), Habit.REPEAT),
    SCATTERED_DEAR("the same, each from its own address", 12, Attack.dear(), Habit.REPEAT),
    EXPERIMENTS("busy clients, dear experiments", 12, Attack.experiment(), Habit.REPEAT);

    /** What a client does after its request. */
    enum Habit {

        /** Nothing. */
        WAIT,
        /** Sends a byte. */
        WRITE,
        /** Reads a kilobyte. */
        READ,
        /** Reads all, and asks again. */
        REPEAT

    }

    final String title;

    final int clients;

    final Habit habit;

    private final String opening;

    Attack(String title, int clients, String opening, Habit habit) {
        this.title = title;
        this.clients = clients;
        this.opening = opening;
        this.habit = habit;
    }

    byte[] opening() {
        return this.opening.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether each client has an address of its own. */
    boolean isScattered() {
        return name().startsWith("SCATTERED");
    }

    private static String little() {
        return "GET /api/evaluate?f=swish&x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    /** Eight functions at 5,001 points: 2.2 MB. */
    private static String largest(String header) {
        return "GET /api/curves?points=5001&f=swish&f=gelu&f=mish&f=elu&f=softplus&f=tanh&f=sigmoid&f=selu HTTP/1.1\r\n"
                + "Host: localhost\r\n" + header + "\r\n";
    }

    /** A page with eight formulas that are among the dearest of docs/work.md. */
    private static String dear() {
        StringBuilder address = new StringBuilder(
                "/?show=value,derivative,second,marks,saturation&minus=1,2&x=-60..60");
        for (int i = 0; i < 8; i++) {
            address.append("&f=sin(exp(sin(exp(sin(exp(sin(exp(x))))))))%2B").append(i);
        }
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String experiment() {
        return "GET /api/experiments/zero-centre?goal=opposite&f=if(x%3E0,1/0,x)&steps=10000&rate=10&rates=own&batch=10"
                + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

}
