package dev.actiscope.web.load;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * What the open connections are at, as far as somebody may have to go. To wait for the
 * rest of a request's head costs memory, so few may; to be idle costs little, so many
 * may.
 */
final class Connections {

    /** How many may be in the midst of sending the head of a request. */
    static final int HEADS = 64;

    /** Who was active so shortly ago is not idle, in milliseconds. */
    private static final long ACTIVE = 1000;

    private final Map<SocketWrapperBase<?>, Long> heads = new LinkedHashMap<>();

    /** Those that have to go, though some of what they have sent is still to be read. */
    private final Set<SocketWrapperBase<?>> dismissed = Collections.newSetFromMap(new WeakHashMap<>());

    private final Set<SocketWrapperBase<?>> served = ConcurrentHashMap.newKeySet();

    private final ThreadLocal<SocketWrapperBase<?>> current = new ThreadLocal<>();

    /** The connection whose request this thread is about to read and to answer. */
    void enter(SocketWrapperBase<?> connection) {
        this.served.add(connection);
        this.current.set(connection);
    }

    void leave(SocketWrapperBase<?> connection) {
        this.current.remove();
        this.served.remove(connection);
    }

    /**
     * The connection whose request this thread answers; null if it answers none.
     */
    SocketWrapperBase<?> current() {
        return this.current.get();
    }

    /**
     * A connection waits for the rest of a head. If too many do, those that began first
     * have to go.
     */
    void awaitHead(SocketWrapperBase<?> connection) {
        List<SocketWrapperBase<?>> surplus = new ArrayList<>();
        synchronized (this.heads) {
            this.heads.putIfAbsent(connection, System.nanoTime());
            if (this.heads.size() > HEADS) {
                this.heads.keySet().removeIf(SocketWrapperBase::isClosed);
            }
            for (Iterator<SocketWrapperBase<?>> i = this.heads.keySet().iterator(); this.heads.size() > HEADS;) {
                surplus.add(i.next());
                i.remove();
            }
            this.dismissed.addAll(surplus);
        }
        surplus.forEach(Connections::dismiss);
    }

    /**
     * How long a connection has been waiting for the rest of a head, in milliseconds.
     */
    long waited(SocketWrapperBase<?> connection) {
        synchronized (this.heads) {
            Long since = this.heads.get(connection);
            return (since != null) ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since) : 0;
        }
    }

    /** Whether a connection has to go without having sent its head. */
    boolean isDismissed(SocketWrapperBase<?> connection) {
        synchronized (this.heads) {
            return this.dismissed.remove(connection);
        }
    }

    /** A head is complete, or will not be. */
    void endHead(SocketWrapperBase<?> connection) {
        synchronized (this.heads) {
            this.heads.remove(connection);
        }
    }

    /**
     * Closes idle connections, those first that have been idle longest.
     * @param open all that are open
     * @param count how many to close at most
     * @param urgent whether also those that were active just now
     */
    void closeIdle(Collection<? extends SocketWrapperBase<?>> open, int count, boolean urgent) {
        long latest = System.currentTimeMillis() - (urgent ? 0 : ACTIVE);
        List<NioSocketWrapper> idle = open.stream()
            .filter((connection) -> !this.served.contains(connection) && !isSendingHead(connection))
            .map(NioSocketWrapper.class::cast)
            .filter((connection) -> connection.getLastRead() <= latest)
            .sorted(Comparator.comparingLong(NioSocketWrapper::getLastRead))
            .limit(count)
            .toList();
        idle.forEach(Connections::hangUp);
    }

    private boolean isSendingHead(SocketWrapperBase<?> connection) {
        synchronized (this.heads) {
            return this.heads.containsKey(connection);
        }
    }

    /**
     * Closes a connection at once if nobody serves it, since what has parsed its head is
     * large. If it waited for its turn to be closed, it would do so behind all who came
     * later.
     */
    private static void dismiss(SocketWrapperBase<?> connection) {
        if (connection.getLock().tryLock()) {
            try {
                connection.close();
            }
            finally {
                connection.getLock().unlock();
            }
        }
        else {
            hangUp(connection);
        }
    }

    /**
     * Lets a connection read that its client has gone, so that whoever is in charge of it
     * closes it.
     */
    private static void hangUp(SocketWrapperBase<?> connection) {
        try {
            SocketChannel channel = channel(connection);
            if (channel != null) {
                channel.shutdownInput();
            }
        }
        catch (IOException ex) {
            // It is closed already.
        }
    }

    /**
     * Ends an answer that its client does not take: who is writing it fails, and what the
     * client has not read yet is thrown away.
     */
    static void breakOff(SocketWrapperBase<?> connection) {
        try {
            SocketChannel channel = channel(connection);
            if (channel != null) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
                channel.shutdownOutput();
            }
        }
        catch (IOException ex) {
            // It is closed already.
        }
    }

    /** Null if it is closed. */
    private static SocketChannel channel(SocketWrapperBase<?> connection) {
        return ((NioChannel) connection.getSocket()).getIOChannel();
    }

}
