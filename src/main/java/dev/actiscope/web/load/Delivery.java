package dev.actiscope.web.load;

import java.util.function.LongSupplier;

import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * An answer on its way.
 */
final class Delivery {

    private final SocketWrapperBase<?> connection;

    private final String client;

    private final boolean inTurn;

    private final LongSupplier clock;

    private final long start;

    /** Since when its client lets a part of it wait. */
    private volatile long since;

    private volatile boolean waiting;

    /**
     * @param connection on which it goes; null where there is none
     * @param client who has asked for it
     * @param inTurn whether it has a place among those that have been begun, which others
     * may wait for
     * @param clock in nanoseconds
     */
    Delivery(SocketWrapperBase<?> connection, String client, boolean inTurn, LongSupplier clock) {
        this.connection = connection;
        this.client = client;
        this.inTurn = inTurn;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    String client() {
        return this.client;
    }

    boolean isInTurn() {
        return this.inTurn;
    }

    /**
     * @param writer is told when the client is to read, and when it has; null if it is to
     * be told no longer
     */
    void tell(Parting writer) {
        if (this.connection != null && this.connection.getSocket() instanceof WatchedChannel channel) {
            channel.watch(writer);
        }
    }

    /** The client has to read. That it reads some of a part does not count. */
    void await() {
        if (!this.waiting) {
            this.since = this.clock.getAsLong();
            this.waiting = true;
        }
    }

    /** The client has taken a part. */
    void proceed() {
        this.waiting = false;
    }

    /** How long a part has been waiting for its client, in nanoseconds. */
    long waited() {
        return this.waiting ? this.clock.getAsLong() - this.since : 0;
    }

    /** How long ago it began, in nanoseconds. */
    long age() {
        return this.clock.getAsLong() - this.start;
    }

    /** Ends it: who is writing it fails. */
    void breakOff() {
        Connections.breakOff(this.connection);
    }

}
