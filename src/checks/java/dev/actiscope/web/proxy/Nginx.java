package dev.actiscope.web.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * An nginx of a test's own, on a free port of the loopback interface.
 */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log stderr;
            events {
            }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d;
                %s
              }
            }
            """;

    private final Path folder;

    private final int port;

    private final Process process;

    private Nginx(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts an nginx and waits until it answers.
     * @param location the {@code location} block of its only server
     */
    static Nginx start(String location) throws IOException {
        Path folder = Files.createTempDirectory("nginx");
        int port = freePort();
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port, location));
        Process process = new ProcessBuilder(program(), "-p", folder.toString(), "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
        Nginx nginx = new Nginx(folder, port, process);
        nginx.awaitAnswer();
        return nginx;
    }

    int port() {
        return this.port;
    }

    @Override
    public void close() throws IOException {
        this.process.destroy();
        this.process.onExit().join();
        FileSystemUtils.deleteRecursively(this.folder);
    }

    private void awaitAnswer() throws IOException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (!answers()) {
            if (!this.process.isAlive() || Instant.now().isAfter(deadline)) {
                String log = Files.readString(this.folder.resolve("nginx.log"));
                close();
                throw new IllegalStateException("nginx did not start: " + log);
            }
            Thread.onSpinWait();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
            return socket.isConnected();
        }
        catch (IOException ex) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
            .filter((name) -> Files.isExecutable(Path.of(name)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no nginx; test.sh installs it"));
    }

}
