package dev.actiscope.siege;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application in a process of its own, with the image's options, on a
 * machine that has 256 MB as far as it knows.
 */
final class Fortress implements AutoCloseable {

    private final int port;

    private final Process process;

    /**
     * Starts it, and waits until it answers.
     * @param log takes what it prints
     */
    Fortress(Path java, Path jar, Path options, Path log) throws IOException, InterruptedException {
        this.port = freePort();
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:+IgnoreUnrecognizedVMOptions"));
        Files.readAllLines(options).stream().filter(Fortress::isKnown).forEach(command::add);
        command.addAll(List.of("-XX:MaxRAM=256m", "-jar", jar.toString(), "--server.port=" + this.port,
                "--server.address=127.0.0.1"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(new File(log.toString()));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        this.process = builder.start();
        Visitor visitor = new Visitor(this.port);
        for (int i = 0; !visitor.isAnswered("/actuator/health"); i++) {
            if (i == 1800 || !this.process.isAlive()) {
                close();
                throw new IOException("It does not start: see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    int port() {
        return this.port;
    }

    boolean stands() {
        return this.process.isAlive();
    }

    /** The most memory that it has had, in MB. */
    String peak() throws IOException {
        return stands() ? memory("VmHWM:") : "-";
    }

    /** How long it has computed, in seconds. */
    double computed() {
        return this.process.info().totalCpuDuration().map((cpu) -> cpu.toMillis() / 1e3).orElse(Double.NaN);
    }

    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
            this.process.destroyForcibly().waitFor();
        }
    }

    /** Not every Java knows what is to be logged, and how to limit its compiler. */
    private static boolean isKnown(String line) {
        return line.startsWith("-")
                && (Runtime.version().feature() >= 25 || !line.startsWith("-Xlog") && !line.contains("CompileCommand"));
    }

    private String memory(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + this.process.pid() + "/status"))
            .stream()
            .filter((line) -> line.startsWith(field))
            .map((line) -> String.valueOf(Math.round(Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)))
            .findFirst()
            .orElse("-");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
