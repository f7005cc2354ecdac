package dev.actiscope.web.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where one may compute at a time.
 */
@Timeout(60)
class TurnsTests {

    private final Processors processors = new Processors(1);

    private final AtomicLong clock = new AtomicLong();

    private final Turns turns = new Turns(this.processors, new WaitingLine(3, 1), this.clock::get);

    @Test
    void whoHasComputedForLongIsNotWaitedFor() throws Exception {
        Turns.Turn dear = this.turns.take("one");
        this.clock.set(Turns.LONG);
        Turns.Turn plain = this.turns.take("other");
        assertThat(plain).isNotNull();
        plain.close();
        dear.close();
        assertThat(this.processors.wish(1, 0)).isDone();
        assertThat(this.processors.wish(1, 0)).isNotDone();
    }

    @Test
    void whoHasNotIsWaitedFor() throws Exception {
        Turns.Turn first = this.turns.take("one");
        this.clock.set(Turns.LONG - 1);
        CompletableFuture<Turns.Turn> second = CompletableFuture.supplyAsync(() -> taken("other"));
        assertThatExceptionOfType(TimeoutException.class)
            .isThrownBy(() -> second.get(5 * Turns.LONG, TimeUnit.NANOSECONDS));
        first.close();
        assertThat(second.get()).isNotNull();
    }

    @Test
    void whoWasOvertakenComputesNextAfterThoseWhoHaveComputedLess() throws Exception {
        Turns.Turn dear = this.turns.take("one");
        this.clock.set(Turns.LONG);
        Turns.Turn plain = this.turns.take("other");
        CompletableFuture<Void> shared = CompletableFuture.runAsync(dear::share);
        assertThatExceptionOfType(TimeoutException.class)
            .isThrownBy(() -> shared.get(5 * Turns.LONG, TimeUnit.NANOSECONDS));
        CompletableFuture<Void> third = this.processors.wish(1, 0);
        plain.close();
        assertThat(third).isDone();
        assertThat(shared).isNotDone();
        this.processors.release();
        shared.get();
        assertThat(this.processors.wish(1, 0)).isNotDone();
    }

    @Test
    void theLongestIsOvertakenFirst() throws Exception {
        Turns two = new Turns(new Processors(2), new WaitingLine(4, 1), this.clock::get);
        Turns.Turn first = two.take("one");
        this.clock.set(1);
        Turns.Turn second = two.take("two");
        this.clock.set(Turns.LONG);
        Turns.Turn third = two.take("three");
        CompletableFuture<Turns.Turn> fourth = CompletableFuture.supplyAsync(() -> taken(two, "four"));
        assertThatExceptionOfType(TimeoutException.class)
            .isThrownBy(() -> fourth.get(5 * Turns.LONG, TimeUnit.NANOSECONDS));
        first.close();
        assertThat(fourth).isNotDone();
        second.close();
        assertThat(fourth.get()).isNotNull();
        third.close();
    }

    private Turns.Turn taken(String client) {
        return taken(this.turns, client);
    }

    private static Turns.Turn taken(Turns turns, String client) {
        try {
            return turns.take(client);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
