package dev.actiscope.web.load;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;

/**
 * Collects an answer, and sends it whenever a part is complete.
 */
class PartedOutput extends ServletOutputStream {

    private static final int PART = 32 * 1024;

    private final ServletResponse response;

    private final Parting parting;

    private byte[] part = new byte[2048];

    private int size;

    private boolean begun;

    PartedOutput(ServletResponse response, Parting parting) {
        this.response = response;
        this.parting = parting;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] { (byte) octet }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (this.size > 0 && this.size + length > PART) {
            send(this.part, 0, this.size);
            this.size = 0;
        }
        if (length > PART) {
            send(bytes, from, length);
            return;
        }
        if (this.size + length > this.part.length) {
            this.part = Arrays.copyOf(this.part, Math.min(PART, 2 * (this.size + length)));
        }
        System.arraycopy(bytes, from, this.part, this.size, length);
        this.size += length;
    }

    /** It is sent when a part is complete. */
    @Override
    public void flush() {
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("Answers are written by whoever makes them");
    }

    void finish() throws IOException {
        if (!this.begun && this.size > 0) {
            this.response.setContentLength(this.size);
        }
        if (this.size > 0) {
            this.parting.sendLast(() -> pass(this.part, 0, this.size));
            this.size = 0;
        }
    }

    private void send(byte[] bytes, int from, int length) throws IOException {
        this.begun = true;
        this.parting.send(() -> pass(bytes, from, length));
    }

    /** To the client, and not only into a buffer. */
    private void pass(byte[] bytes, int from, int length) throws IOException {
        this.response.getOutputStream().write(bytes, from, length);
        this.response.flushBuffer();
    }

}
