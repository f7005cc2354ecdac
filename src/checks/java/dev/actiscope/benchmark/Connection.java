package dev.actiscope.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A kept-alive HTTP/1.1 connection on the loopback interface that costs as little as
 * possible, so that what is measured is the server.
 */
final class Connection implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;

    private final InputStream in;

    private final OutputStream out;

    Connection(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
        this.out = this.socket.getOutputStream();
    }

    static byte[] request(String address) {
        return ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Sends a request and reads its answer to the end.
     * @return the length of the body in bytes
     * @throws IllegalStateException if the answer is not a 200 with an end
     */
    int exchange(byte[] request) throws IOException {
        this.out.write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(status);
        }
        return skipBody();
    }

    @Override
    public void close() throws IOException {
        this.socket.close();
    }

    /** Reads over the body, which has a length or comes in chunks. */
    private int skipBody() throws IOException {
        int length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            chunked |= name.equals(CHUNKED);
        }
        if (chunked) {
            return skipChunks();
        }
        if (length < 0) {
            throw new IllegalStateException("an answer without a length");
        }
        this.in.skipNBytes(length);
        return length;
    }

    private int skipChunks() throws IOException {
        int length = 0;
        for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
            this.in.skipNBytes(chunk);
            line();
            length += chunk;
        }
        line();
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

}
