package dev.actiscope.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * An answer's content, compressed where it is long and the client takes that. It is done
 * as quickly as it can be: of digits, which are as good as random, thoroughness saves a
 * twelfth more bytes and takes eight times as long, longer than to make them.
 */
final class Compressed extends OutputStream {

    /** What is not longer than this is not compressed, in bytes. */
    private static final int SHORT = 1024;

    private final HttpServletResponse response;

    private final boolean accepted;

    private final byte[] beginning = new byte[SHORT];

    private int size;

    private OutputStream out;

    Compressed(HttpServletRequest request, HttpServletResponse response) {
        this.response = response;
        this.accepted = accepts(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] { (byte) octet }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (this.out == null && this.size + length <= SHORT) {
            System.arraycopy(bytes, from, this.beginning, this.size, length);
            this.size += length;
            return;
        }
        if (this.out == null) {
            begin();
        }
        this.out.write(bytes, from, length);
    }

    private void begin() throws IOException {
        this.response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (this.accepted) {
            this.response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        this.out = this.accepted ? new Quick(this.response.getOutputStream()) : this.response.getOutputStream();
        this.out.write(this.beginning, 0, this.size);
    }

    /** The content is complete. */
    void finish() throws IOException {
        if (this.out == null) {
            this.response.getOutputStream().write(this.beginning, 0, this.size);
        }
        else {
            this.out.close();
        }
    }

    /**
     * Whether one of the headers' codings is gzip, or any, and not refused by its weight.
     */
    private static boolean accepts(List<String> headers) {
        return List.of(String.join(",", headers).toLowerCase(Locale.ROOT).split(","))
            .stream()
            .map((coding) -> coding.replaceAll("\\s", ""))
            .anyMatch((coding) -> coding.matches("(gzip|x-gzip|\\*)(;q=(1(\\.0*)?|0?\\.0*[1-9][0-9]*))?"));
    }

    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, 8192);
            this.def.setLevel(Deflater.BEST_SPEED);
        }

    }

}
