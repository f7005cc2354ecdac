package dev.actiscope.web.load;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * How the parts of one answer go out: outside of its turn, and within a limit of time for
 * all of them together.
 */
final class Parting {

    /** The time for a whole answer. */
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);

    private final long start = System.nanoTime();

    private final SocketWrapperBase<?> connection;

    private final Deliveries deliveries;

    private final Turns.Turn turn;

    /** Something that sends a part, and waits until the client takes it. */
    interface Part {

        void send() throws IOException;

    }

    /**
     * @param connection on which it goes; null where there is none
     * @param turn the turn in which it is made; null if it needs none
     */
    Parting(SocketWrapperBase<?> connection, Deliveries deliveries, Turns.Turn turn) {
        this.connection = connection;
        this.deliveries = deliveries;
        this.turn = turn;
    }

    /**
     * Sends a part.
     * @param size how much is kept in memory for it, in bytes
     * @throws IOException if the client has gone, or has to
     */
    void send(int size, Part part) throws IOException {
        if (this.turn != null) {
            this.turn.pause();
        }
        deliver(size, part);
        if (this.turn != null) {
            this.turn.resume();
        }
    }

    private void deliver(int size, Part part) throws IOException {
        if (this.connection == null) {
            part.send();
            return;
        }
        if (System.nanoTime() - this.start > LIMIT) {
            Connections.breakOff(this.connection);
        }
        this.deliveries.begin(this.connection, size);
        try {
            part.send();
        }
        finally {
            this.deliveries.end(this.connection);
        }
    }

}
