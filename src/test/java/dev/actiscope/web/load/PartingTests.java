package dev.actiscope.web.load;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may compute while an answer goes out, where there is one processor.
 */
class PartingTests {

    private final Processors processors = new Processors(1);

    private final WaitingLine line = new WaitingLine(1, 1);

    private final AtomicLong clock = new AtomicLong();

    private Turns.Turn turn;

    private Parting parting;

    @BeforeEach
    void begin() throws InterruptedException {
        this.turn = new Turns(this.processors, this.line, this.clock::get).take("client");
        this.parting = new Parting(new Delivery(null, "client", true, () -> 0), new Deliveries(1), this.turn);
    }

    @Test
    void othersComputeWhileTheClientIsToRead() {
        CompletableFuture<Void> other = this.processors.wish(1, 0);
        assertThat(other).isNotDone();
        this.parting.block();
        this.parting.block();
        assertThat(other).isDone();
        this.processors.release();
        this.parting.unblock();
        assertThat(this.processors.wish(1, 0)).isNotDone();
    }

    /** A part is compressed while it is sent. */
    @Test
    void othersDoNotComputeWhileAPartIsSent() throws IOException {
        this.parting.send(() -> {
            CompletableFuture<Void> other = this.processors.wish(1, 9);
            assertThat(other).isNotDone();
            other.thenRun(this.processors::release);
        });
    }

    @Test
    void whoHasComputedLessComputesBetweenTwoPartsWhenASliceOfTimeIsOver() throws IOException {
        CompletableFuture<Void> other = this.processors.wish(1, 0);
        CompletableFuture<Void> done = other.thenRun(this.processors::release);
        this.clock.set(Turns.SLICE - 1);
        this.parting.send(() -> assertThat(other).isNotDone());
        assertThat(done).isNotDone();
        this.clock.set(Turns.SLICE);
        this.parting.send(() -> assertThat(other).isNotDone());
        assertThat(done).isDone();
    }

    /** Nothing is made after it. */
    @Test
    void whoHasSentTheLastPartWaitsForNoOtherTurn() throws IOException {
        CompletableFuture<Void> other = this.processors.wish(1, 0);
        this.parting.sendLast(() -> assertThat(other).isNotDone());
        assertThat(other).isNotDone();
        this.turn.close();
        assertThat(other).isDone();
    }

    @Test
    void anAnswerThatIsBrokenOffLeavesItsPlace() {
        this.parting.block();
        this.parting.close();
        this.turn.close();
        assertThat(this.processors.wish(1, 0)).isDone();
        assertThat(this.line.enter("other").isWaiting()).isFalse();
    }

}
