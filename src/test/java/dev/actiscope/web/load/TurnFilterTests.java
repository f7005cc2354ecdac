package dev.actiscope.web.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.actiscope.web.error.BriefAnswer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * Where one may be answered at a time, one may wait, and somebody is being answered.
 */
class TurnFilterTests {

    private final WaitingLine line = new WaitingLine(1, 1);

    private final WaitingLine.Place busy = this.line.enter("busy");

    private final BriefAnswer refusals = mock();

    private final TurnFilter filter = new TurnFilter(new Turns(new Processors(1), this.line), new Deliveries(1),
            this.refusals);

    private final List<String> computed = Collections.synchronizedList(new ArrayList<>());

    private final FilterChain chain = (request, response) -> this.computed.add(request.getRemoteAddr());

    private ServerSocketChannel server;

    private SocketChannel socket;

    @BeforeEach
    void connect() throws IOException {
        this.server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.socket = SocketChannel.open(this.server.getLocalAddress());
    }

    @AfterEach
    void close() throws IOException {
        this.socket.close();
        this.server.close();
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgain() throws Exception {
        CompletableFuture<MockHttpServletResponse> first = ask("10.0.0.1", null);
        this.line.enter("10.0.0.2");
        MockHttpServletResponse refused = first.join();
        then(this.refusals).should().refuse(any(), same(refused), eq(429));
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(this.computed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/actuator/health", "/app/style.css", "/core/core.js", "/swagger-ui/index.html" })
    void healthAndFilesNeverWait(String path) throws Exception {
        MockHttpServletRequest request = request("10.0.0.1", path);
        this.filter.doFilter(request, new MockHttpServletResponse(), this.chain);
        assertThat(this.computed).containsExactly("10.0.0.1");
    }

    @Test
    void whoHasGoneMeanwhileIsNotComputedFor() throws Exception {
        CompletableFuture<MockHttpServletResponse> gone = ask("10.0.0.1", connection(true));
        this.line.leave(this.busy);
        gone.join();
        assertThat(this.computed).isEmpty();
        assertThat(this.socket.socket().isOutputShutdown()).isTrue();
    }

    @Test
    void anErrorsPageIsDeliveredWithoutATurn() throws Exception {
        MockHttpServletRequest request = request("10.0.0.1", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/nothing");
        request.setAttribute(Entrance.REFUSED, 413);
        WatchedChannel channel = mock();
        SocketWrapperBase<NioChannel> connection = mock();
        given(connection.getSocket()).willReturn(channel);
        request.setAttribute(Entrance.CONNECTION, connection);
        this.filter.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
            then(channel).should().watch(notNull());
            this.chain.doFilter(asked, answer);
        });
        assertThat(this.computed).containsExactly("10.0.0.1");
        then(channel).should().watch(null);
    }

    @Test
    void whoWaitsStillIsComputedFor() throws Exception {
        CompletableFuture<MockHttpServletResponse> patient = ask("10.0.0.1", connection(false));
        this.line.leave(this.busy);
        assertThat(patient.join().getStatus()).isEqualTo(200);
        assertThat(this.computed).containsExactly("10.0.0.1");
    }

    @Test
    void theNetworkOfAHouseIsOneClient() throws Exception {
        CompletableFuture<MockHttpServletResponse> first = ask("2001:db8:1:1:0:0:0:1", null);
        WaitingLine.Place same = this.line.enter("2001:db8:1:1");
        then(this.refusals).should().refuse(any(), same(first.join()), eq(429));
        assertThat(same.isWaiting()).isTrue();
        assertThat(this.line.requests(same)).isEqualTo(1);
    }

    /** Asks, and returns when it waits, or has been answered. */
    private CompletableFuture<MockHttpServletResponse> ask(String client, SocketWrapperBase<?> connection) {
        MockHttpServletRequest request = request(client, "/");
        request.setAttribute(Entrance.CONNECTION, connection);
        int waiting = this.line.waiting();
        CompletableFuture<MockHttpServletResponse> answer = CompletableFuture.supplyAsync(() -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            try {
                this.filter.doFilter(request, response, this.chain);
            }
            catch (Exception ex) {
                throw new IllegalStateException(ex);
            }
            return response;
        });
        while (this.line.waiting() == waiting && !answer.isDone()) {
            Thread.onSpinWait();
        }
        return answer;
    }

    private static MockHttpServletRequest request(String client, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(client);
        return request;
    }

    private SocketWrapperBase<?> connection(boolean hasGone) throws IOException {
        NioChannel channel = mock();
        given(channel.getIOChannel()).willReturn(this.socket);
        SocketWrapperBase<NioChannel> connection = mock();
        given(connection.getSocket()).willReturn(channel);
        given(connection.isReadyForRead()).willReturn(hasGone);
        given(connection.getSocketBufferHandler()).willReturn(new SocketBufferHandler(16, 16, false));
        return connection;
    }

}
