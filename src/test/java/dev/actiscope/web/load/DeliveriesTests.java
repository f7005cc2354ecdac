package dev.actiscope.web.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Which answers are ended, by a clock that the test sets.
 */
class DeliveriesTests {

    private static final int ROOM = 3;

    private final Deliveries deliveries = new Deliveries(ROOM);

    private final List<SocketChannel> channels = new ArrayList<>();

    private ServerSocketChannel server;

    private long now;

    @BeforeEach
    void listen() throws IOException {
        this.server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() throws IOException {
        for (SocketChannel channel : this.channels) {
            channel.close();
        }
        this.server.close();
    }

    @Test
    void anAnswerHasItsTimeHoweverOftenAByteOfItIsRead() throws IOException {
        Delivery delivery = delivery("slow");
        for (int i = 0; i < 60; i++) {
            this.deliveries.begin(delivery);
            this.deliveries.makeRoom(0);
            this.now += Deliveries.LIMIT / 60;
            this.deliveries.end(delivery);
            delivery.proceed();
        }
        assertThat(ended()).containsExactly(false);
        this.now++;
        this.deliveries.begin(delivery);
        this.deliveries.makeRoom(0);
        assertThat(ended()).containsExactly(true);
    }

    @Test
    void whereThereIsRoomASlowClientStays() throws IOException {
        for (int i = 0; i < ROOM; i++) {
            this.deliveries.begin(delivery("slow"));
        }
        this.now += 2 * Deliveries.GRACE;
        this.deliveries.makeRoom(0);
        assertThat(ended()).containsOnly(false);
    }

    @Test
    void theSlowestGoesWhenThereIsNoRoom() throws IOException {
        for (int i = 0; i < ROOM + 1; i++) {
            this.deliveries.begin(delivery("client " + i));
            this.now += Deliveries.GRACE;
        }
        this.deliveries.makeRoom(0);
        assertThat(ended()).containsExactly(true, false, false, false);
    }

    @Test
    void asManyGoAsOthersNeed() throws IOException {
        this.deliveries.begin(delivery("a"));
        this.deliveries.begin(delivery("b"));
        this.now += Deliveries.GRACE;
        this.deliveries.makeRoom(1);
        assertThat(ended()).containsExactlyInAnyOrder(true, false);
        this.deliveries.makeRoom(9);
        assertThat(ended()).containsExactly(true, true);
    }

    @Test
    void whoLetsManyWaitGoesBeforeWhoLetsOneWait() throws IOException {
        this.deliveries.begin(delivery("visitor"));
        this.now += Deliveries.GRACE;
        this.deliveries.begin(delivery("crowd"));
        this.deliveries.begin(delivery("crowd"));
        this.now += Deliveries.GRACE;
        this.deliveries.makeRoom(1);
        assertThat(ended().get(0)).isFalse();
        assertThat(ended().subList(1, 3)).containsExactlyInAnyOrder(true, false);
    }

    /**
     * The second of the crowd is as long here as the visitor, and no longer one of many.
     */
    @Test
    void whoLetsOneWaitByNowIsAsGoodAsOthers() throws IOException {
        this.deliveries.begin(delivery("visitor"));
        this.now += Deliveries.GRACE;
        this.deliveries.begin(delivery("crowd"));
        this.deliveries.begin(delivery("crowd"));
        this.now += Deliveries.GRACE;
        this.deliveries.makeRoom(2);
        assertThat(ended().get(0)).isTrue();
        assertThat(ended().subList(1, 3)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatFailsOnceIsDoneAgain() throws Exception {
        WaitingLine line = mock();
        given(line.waiting()).willThrow(new IllegalStateException()).willReturn(1);
        this.deliveries.begin(delivery("slow"));
        this.now += Deliveries.GRACE;
        ScheduledExecutorService maker = new LoadConfiguration().roomMaker(line, this.deliveries);
        try {
            for (int i = 0; i < 500 && !ended().get(0); i++) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(ended()).containsExactly(true);
        }
        finally {
            maker.shutdownNow();
        }
    }

    @Test
    void whoReadsAPartInTimeDoesNotGo() throws IOException {
        Delivery quick = delivery("quick");
        for (int i = 0; i < 10; i++) {
            this.deliveries.begin(quick);
            this.now += Deliveries.GRACE - 1;
            this.deliveries.makeRoom(1);
            this.deliveries.end(quick);
            quick.proceed();
        }
        assertThat(ended()).containsExactly(false);
    }

    @Test
    void toReadSomeOfAPartIsNotToReadIt() throws IOException {
        Delivery slow = delivery("slow");
        for (int i = 0; i < 2; i++) {
            this.deliveries.begin(slow);
            this.now += Deliveries.GRACE / 2;
            this.deliveries.end(slow);
        }
        this.deliveries.begin(slow);
        this.deliveries.makeRoom(1);
        assertThat(ended()).containsExactly(true);
    }

    /** What holds no turn gives none away. */
    @Test
    void whoReadsAFileSlowlyIsInNobodysWay() throws IOException {
        this.deliveries.begin(delivery("file", false));
        this.now += Deliveries.GRACE;
        this.deliveries.begin(delivery("answer"));
        this.now += Deliveries.GRACE;
        this.deliveries.makeRoom(2);
        assertThat(ended()).containsExactly(false, true);
    }

    @Test
    void whereThereIsNoRoomAFileGoesToo() throws IOException {
        this.deliveries.begin(delivery("file", false));
        this.now += Deliveries.GRACE;
        for (int i = 0; i < ROOM; i++) {
            this.deliveries.begin(delivery("answer " + i));
        }
        this.deliveries.makeRoom(0);
        assertThat(ended()).containsExactly(true, false, false, false);
    }

    private Delivery delivery(String client) throws IOException {
        return delivery(client, true);
    }

    private Delivery delivery(String client, boolean inTurn) throws IOException {
        SocketChannel reader = SocketChannel.open(this.server.getLocalAddress());
        SocketChannel writer = this.server.accept();
        this.channels.add(reader);
        this.channels.add(writer);
        NioChannel channel = mock(NioChannel.class);
        given(channel.getIOChannel()).willReturn(writer);
        SocketWrapperBase<NioChannel> connection = mock();
        given(connection.getSocket()).willReturn(channel);
        return new Delivery(connection, client, inTurn, () -> this.now);
    }

    /** Which of the answers have been ended, in the order in which they were begun. */
    private List<Boolean> ended() {
        List<Boolean> ended = new ArrayList<>();
        for (int i = 1; i < this.channels.size(); i += 2) {
            ended.add(this.channels.get(i).socket().isOutputShutdown());
        }
        return ended;
    }

}
