package dev.actiscope.work;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application in a process of its own, with the image's options, and what it
 * computes to answer.
 */
final class Host implements AutoCloseable {

    private static final int TIMEOUT = 120_000;

    private final int port;

    private final Process process;

    /**
     * What came of a request.
     *
     * @param status of the answer; 0 if there was none
     * @param bytes how many were sent back, with the headers
     */
    record Answer(int status, int bytes) {
    }

    /**
     * Starts it, and waits until it answers.
     * @param log takes what it prints
     */
    Host(Path java, Path jar, Path options, Path log) throws IOException, InterruptedException {
        this.port = freePort();
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:+IgnoreUnrecognizedVMOptions"));
        // What an older Java does not know of logging it does not ignore.
        Files.lines(options).filter((line) -> line.startsWith("-X") && !line.startsWith("-Xlog")).forEach(command::add);
        command.addAll(List.of("-XX:MaxRAM=256m", "-jar", jar.toString(), "--server.port=" + this.port,
                "--server.address=127.0.0.1"));
        this.process = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(new File(log.toString()))
            .start();
        for (int i = 0; ask("/actuator/health", "").status() != 200; i++) {
            if (i == 1800 || !this.process.isAlive()) {
                close();
                throw new IOException("It does not start: see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /**
     * Asks for an address, over a connection of its own, and reads the answer to its end.
     * @param headers lines that each end in CR and LF
     */
    Answer ask(String address, String headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
            socket.setSoTimeout(TIMEOUT);
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                    + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            String start = answer.toString(StandardCharsets.ISO_8859_1);
            return new Answer(start.startsWith("HTTP/1.1 ") ? Integer.parseInt(start.substring(9, 12)) : 0,
                    answer.size());
        }
        catch (IOException ex) {
            return new Answer(0, 0);
        }
    }

    /** How long it has computed, in milliseconds. */
    double computed() {
        return this.process.info().totalCpuDuration().map((cpu) -> cpu.toNanos() / 1e6).orElse(Double.NaN);
    }

    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
            this.process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
