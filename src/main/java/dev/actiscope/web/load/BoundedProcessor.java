package dev.actiscope.web.load;

import java.io.IOException;

import dev.actiscope.web.request.HostNames;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Reads requests with a limit of time for the whole head. Tomcat's own begins anew with
 * every byte.
 */
class BoundedProcessor extends HostNames {

    private final Connections connections;

    private final int limit;

    BoundedProcessor(BoundedProtocol protocol, Connections connections) {
        super(protocol);
        this.connections = connections;
        this.limit = protocol.getConnectionTimeout();
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        if (this.connections.isDismissed(connection) || this.connections.waited(connection) > this.limit) {
            this.connections.endHead(connection);
            return SocketState.CLOSED;
        }
        int answered = answered();
        SocketState state = serve(connection);
        if (isWaiting(state, answered)) {
            this.connections.awaitHead(connection);
            connection.setReadTimeout(Math.max(1, this.limit - this.connections.waited(connection)));
        }
        else {
            this.connections.endHead(connection);
        }
        if (state == SocketState.OPEN) {
            forget(connection);
        }
        return state;
    }

    private SocketState serve(SocketWrapperBase<?> connection) throws IOException {
        this.connections.enter(connection);
        try {
            return super.service(connection);
        }
        finally {
            this.connections.leave(connection);
        }
    }

    /**
     * Until its next request a connection has another processor, or none. Without this it
     * would keep this one's buffers for as long as it idles.
     */
    private static void forget(SocketWrapperBase<?> connection) {
        connection.setAppReadBufHandler(null);
    }

    /**
     * Whether the head is not complete: of a request, or of the lines that may be empty
     * before it.
     */
    private boolean isWaiting(SocketState state, int answered) {
        return state == SocketState.LONG && !isAsync() || state == SocketState.OPEN && answered() == answered;
    }

    private int answered() {
        return getRequest().getRequestProcessor().getRequestCount();
    }

}
