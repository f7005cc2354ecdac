package dev.actiscope.web.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * An answer's content, compressed where it is long and the client takes that. It is done
 * as quickly as it can be, since thoroughness takes longer than to make the digits: of
 * 1.8 MB it would save a twelfth of the bytes and take eight times as long, of 206 KB
 * these are 15 % more for 1.3 ms instead of 28.9 ms.
 */
final class Compressed extends OutputStream {

    /** What is not longer than this is not compressed, in bytes. */
    private static final int SHORT = 1024;

    private final HttpServletResponse response;

    private final boolean accepted;

    private final byte[] beginning = new byte[SHORT];

    private int size;

    private OutputStream out;

    /** What compresses; null if nothing does. */
    private Quick quick;

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
            this.quick = new Quick(this.response.getOutputStream());
        }
        this.out = this.accepted ? this.quick : this.response.getOutputStream();
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
     * Gives back what the compressor keeps outside of Java, also where it has failed.
     * Whoever writes closes what it writes to before it is complete.
     */
    void release() {
        if (this.quick != null) {
            this.quick.release();
        }
    }

    /**
     * Whether one of the headers' codings is gzip and not refused by its weight, or,
     * where that is not named, any.
     */
    private static boolean accepts(List<String> headers) {
        List<String> codings = Stream.of(String.join(",", headers).toLowerCase(Locale.ROOT).split(","))
            .map((coding) -> coding.replaceAll("\\s", ""))
            .toList();
        boolean named = codings.stream().anyMatch((coding) -> coding.matches("(x-)?gzip(;.*)?"));
        String pattern = (named ? "(x-)?gzip" : "\\*") + "(;q=(1(\\.0*)?|0?\\.0*[1-9][0-9]*))?";
        return codings.stream().anyMatch((coding) -> coding.matches(pattern));
    }

    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, 8192);
            this.def.setLevel(Deflater.BEST_SPEED);
        }

        void release() {
            this.def.end();
        }

    }

}
