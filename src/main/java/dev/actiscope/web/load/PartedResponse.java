package dev.actiscope.web.load;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer that goes out in parts, the first not before it is full, so that a short one
 * has a length, and can still become another.
 */
class PartedResponse extends HttpServletResponseWrapper {

    private final Parting parting;

    private PartedOutput output;

    private PrintWriter writer;

    PartedResponse(HttpServletResponse response, Parting parting) {
        super(response);
        this.parting = parting;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (this.output == null) {
            this.output = new PartedOutput(getResponse(), this.parting);
        }
        return this.output;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (this.writer == null) {
            this.writer = new PrintWriter(
                    new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
        }
        return this.writer;
    }

    /** It is sent when it is made. */
    @Override
    public void flushBuffer() {
    }

    @Override
    public void reset() {
        super.reset();
        discard();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        discard();
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(status);
        discard();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status, message);
        discard();
    }

    private void discard() {
        this.writer = null;
        this.output = null;
    }

    /** Sends what has not been sent. */
    void finish() throws IOException {
        if (this.writer != null) {
            this.writer.flush();
        }
        if (this.output != null) {
            this.output.finish();
        }
    }

}
