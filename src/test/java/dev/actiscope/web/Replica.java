package dev.actiscope.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.actiscope.Actiscope;

/**
 * The application in a process of its own.
 */
final class Replica implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started on port ([0-9]+)");

    private final Process process;

    private final BufferedReader output;

    private Replica(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.ISO_8859_1);
    }

    /**
     * @param options of the JVM
     */
    static Replica start(String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(Actiscope.class.getName(), "--server.port=0", "--server.address=127.0.0.1"));
        return new Replica(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Its port, as soon as it answers there. */
    int port() throws IOException {
        StringBuilder log = new StringBuilder();
        for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
            // Whatever its charset is, what we look for is ASCII, maybe between zeros.
            Matcher started = STARTED.matcher(line.replace("\0", ""));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            log.append(line).append('\n');
        }
        throw new IllegalStateException(log.toString());
    }

    /** Status, headers but for the time, and content of an answer. */
    static String ask(HttpClient client, int port, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .header("X-Forwarded-Host", "curves.example")
            .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        Stream<String> headers = answer.headers()
            .map()
            .entrySet()
            .stream()
            .filter((header) -> !header.getKey().equals("date"))
            .map(Object::toString)
            .sorted();
        return answer.statusCode() + "\n" + String.join("\n", headers.toList()) + "\n\n"
                + new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        this.process.destroy();
        this.process.onExit().join();
    }

}
