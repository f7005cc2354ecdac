package dev.actiscope.web.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessorsTests {

    private final Processors processors = new Processors(2);

    @Test
    void noMoreComputeThanThereAreProcessors() {
        List<CompletableFuture<Void>> all = List.of(this.processors.wish(1, 0), this.processors.wish(1, 0),
                this.processors.wish(1, 0));
        assertThat(all).extracting(CompletableFuture::isDone).containsExactly(true, true, false);
        this.processors.release();
        assertThat(all.get(2)).isDone();
    }

    @Test
    void whoHasComputedLeastIsNext() {
        occupy();
        CompletableFuture<Void> longAnswer = this.processors.wish(1, 60);
        CompletableFuture<Void> shortAnswer = this.processors.wish(1, 1);
        this.processors.release();
        assertThat(shortAnswer).isDone();
        assertThat(longAnswer).isNotDone();
    }

    @Test
    void aClientWithManyRequestsIsAfterOneWithFew() {
        occupy();
        CompletableFuture<Void> crowd = this.processors.wish(24, 0);
        CompletableFuture<Void> visitor = this.processors.wish(2, 5);
        this.processors.release();
        assertThat(visitor).isDone();
        assertThat(crowd).isNotDone();
    }

    @Test
    void equalsComputeInTheOrderInWhichTheyCame() {
        occupy();
        CompletableFuture<Void> first = this.processors.wish(1, 0);
        CompletableFuture<Void> second = this.processors.wish(1, 0);
        this.processors.release();
        assertThat(first).isDone();
        assertThat(second).isNotDone();
    }

    private void occupy() {
        this.processors.wish(1, 0).join();
        this.processors.wish(1, 0).join();
    }

}
