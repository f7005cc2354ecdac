package dev.actiscope.web.load;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * The answers whose clients take their time to read, in the order in which they began to
 * wait. What waits is in memory, so when it is too much the slowest has to go.
 */
final class Deliveries {

    /** Nobody has to go who has waited less. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(250);

    /** What a connection and its answer need beside what is to be written, in bytes. */
    private static final int OVERHEAD = 800_000;

    private final Map<SocketWrapperBase<?>, Waiting> waiting = new LinkedHashMap<>();

    private final long room;

    private long taken;

    private record Waiting(long since, long size) {
    }

    /**
     * @param room how much memory may wait for clients, in bytes
     */
    Deliveries(long room) {
        this.room = room;
    }

    /**
     * A client is about to be sent something.
     * @param size what is kept for it, in bytes
     */
    synchronized void begin(SocketWrapperBase<?> connection, int size) {
        this.waiting.put(connection, new Waiting(System.nanoTime(), size + OVERHEAD));
        this.taken += size + OVERHEAD;
        while (this.taken > this.room && breakOffSlowest()) {
            continue;
        }
    }

    /** It has been sent. */
    synchronized void end(SocketWrapperBase<?> connection) {
        Waiting entry = this.waiting.remove(connection);
        if (entry != null) {
            this.taken -= entry.size();
        }
    }

    /**
     * Ends the answer that has been waiting longest.
     * @return whether there was one that had to go
     */
    synchronized boolean breakOffSlowest() {
        Iterator<Map.Entry<SocketWrapperBase<?>, Waiting>> entries = this.waiting.entrySet().iterator();
        if (!entries.hasNext()) {
            return false;
        }
        Map.Entry<SocketWrapperBase<?>, Waiting> slowest = entries.next();
        if (System.nanoTime() - slowest.getValue().since() < GRACE) {
            return false;
        }
        entries.remove();
        this.taken -= slowest.getValue().size();
        Connections.breakOff(slowest.getKey());
        return true;
    }

}
