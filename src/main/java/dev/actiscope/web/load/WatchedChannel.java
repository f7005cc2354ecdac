package dev.actiscope.web.load;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/**
 * A connection that says when whoever writes to it has to wait for the client to read.
 */
class WatchedChannel extends NioChannel {

    private Parting writer;

    WatchedChannel(SocketBufferHandler buffers) {
        super(buffers);
    }

    /**
     * @param writer is told; null if it is to be told no longer
     */
    void watch(Parting writer) {
        this.writer = writer;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int written = super.write(source);
        if (this.writer != null) {
            if (source.hasRemaining() && written == 0) {
                this.writer.block();
            }
            else {
                this.writer.unblock();
            }
        }
        return written;
    }

}
