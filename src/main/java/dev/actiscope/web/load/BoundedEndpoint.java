package dev.actiscope.web.load;

import java.nio.channels.SocketChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.util.threads.TaskThreadFactory;

/**
 * Makes room for a new connection before there is none left, and has the latest request
 * answered first.
 */
class BoundedEndpoint extends NioEndpoint {

    private final Connections states;

    BoundedEndpoint(Connections states) {
        this.states = states;
    }

    @Override
    public void createExecutor() {
        setExecutor(LatestFirst.threads(getMinSpareThreads(), getMaxThreads(), getThreadsMaxIdleTime(),
                new TaskThreadFactory(getName() + "-exec-", getDaemon(), getThreadPriority())));
    }

    /** Tomcat would take the queue for one of its own. */
    @Override
    public void shutdownExecutor() {
        if (getExecutor() instanceof ExecutorService threads) {
            setExecutor(null);
            threads.shutdownNow();
            try {
                threads.awaitTermination(getExecutorTerminationTimeoutMillis(), TimeUnit.MILLISECONDS);
            }
            catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return new WatchedChannel(buffers);
    }

    /** Who waits for a thread has not been idle for as long. */
    @Override
    public boolean processSocket(SocketWrapperBase<NioChannel> connection, SocketEvent event, boolean dispatch) {
        if (event == SocketEvent.OPEN_READ && connection instanceof NioSocketWrapper active) {
            active.updateLastRead();
        }
        return super.processSocket(connection, event, dispatch);
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        long open = getConnectionCount();
        int most = getMaxConnections();
        if (open > most * 3L / 4) {
            this.states.closeIdle(getConnections(), most / 16, open > most * 7L / 8);
        }
        return super.setSocketOptions(socket);
    }

}
