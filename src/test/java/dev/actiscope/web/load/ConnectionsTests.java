package dev.actiscope.web.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * Who has to go when too many are in the midst of sending the head of a request.
 */
class ConnectionsTests {

    private final Connections connections = new Connections();

    private final List<SocketChannel> clients = new ArrayList<>();

    private ServerSocketChannel server;

    @BeforeEach
    void listen() throws IOException {
        this.server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void leave() throws IOException {
        for (SocketChannel client : this.clients) {
            client.close();
        }
        this.server.close();
    }

    @Test
    void whoeverBeganFirstIsClosedAtOnce() throws IOException {
        SocketWrapperBase<NioChannel> first = wait(connection());
        SocketWrapperBase<NioChannel> second = wait(connection());
        for (int i = 2; i < Connections.HEADS; i++) {
            wait(connection());
        }
        then(first).should(never()).close();
        wait(connection());
        then(first).should().close();
        then(second).should(never()).close();
        assertThat(first.getLock().isLocked()).isFalse();
        assertThat(this.connections.waited(first)).isZero();
    }

    @Test
    void whoeverIsServedReadsThatItsClientHasGone() throws Exception {
        SocketWrapperBase<NioChannel> first = wait(connection());
        Thread server = new Thread(first.getLock()::lock);
        server.start();
        server.join();
        for (int i = 0; i < Connections.HEADS; i++) {
            wait(connection());
        }
        then(first).should(never()).close();
        assertThat(first.getSocket().getIOChannel().read(ByteBuffer.allocate(1))).isEqualTo(-1);
        assertThat(this.connections.isDismissed(first)).isTrue();
    }

    @Test
    void whoeverHasSentItsHeadIsNotInTheWay() throws IOException {
        SocketWrapperBase<NioChannel> first = wait(connection());
        SocketWrapperBase<NioChannel> second = wait(connection());
        this.connections.endHead(first);
        for (int i = 1; i < Connections.HEADS; i++) {
            wait(connection());
        }
        then(first).should(never()).close();
        then(second).should(never()).close();
    }

    @Test
    void whoeverWaitsForAThreadHasNotBeenIdleLongest() throws Exception {
        BoundedEndpoint endpoint = new BoundedEndpoint(this.connections);
        endpoint.setExecutor((request) -> {
        });
        NioSocketWrapper waiting = new NioSocketWrapper(connection().getSocket(), endpoint);
        NioSocketWrapper idle = new NioSocketWrapper(connection().getSocket(), endpoint);
        Thread.sleep(10);
        endpoint.processSocket(waiting, SocketEvent.OPEN_READ, true);
        this.connections.closeIdle(List.of(waiting, idle), 1, true);
        assertThat(hasEnded(idle)).isTrue();
        assertThat(hasEnded(waiting)).isFalse();
    }

    private static boolean hasEnded(SocketWrapperBase<NioChannel> connection) {
        return connection.getSocket().getIOChannel().socket().isInputShutdown();
    }

    private SocketWrapperBase<NioChannel> wait(SocketWrapperBase<NioChannel> connection) {
        this.connections.awaitHead(connection);
        return connection;
    }

    @SuppressWarnings("unchecked")
    private SocketWrapperBase<NioChannel> connection() throws IOException {
        this.clients.add(SocketChannel.open(this.server.getLocalAddress()));
        SocketChannel accepted = this.server.accept();
        this.clients.add(accepted);
        NioChannel channel = mock();
        given(channel.getIOChannel()).willReturn(accepted);
        SocketWrapperBase<NioChannel> connection = mock(SocketWrapperBase.class);
        given(connection.getSocket()).willReturn(channel);
        given(connection.getLock()).willReturn(new ReentrantLock());
        return connection;
    }

}
