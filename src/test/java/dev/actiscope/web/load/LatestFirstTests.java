package dev.actiscope.web.load;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatestFirstTests {

    private final ThreadPoolExecutor threads = LatestFirst.threads(1, 2, 60_000,
            new TaskThreadFactory("latest-first-", true, Thread.NORM_PRIORITY));

    @AfterEach
    void end() {
        this.threads.shutdownNow();
    }

    @Test
    void whoComesLastIsNextWhenAllThreadsAreTaken() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(2);
        CountDownLatch free = new CountDownLatch(1);
        CountDownLatch served = new CountDownLatch(3);
        List<String> order = new CopyOnWriteArrayList<>();
        Runnable slow = () -> {
            taken.countDown();
            await(free);
        };
        this.threads.execute(slow);
        this.threads.execute(() -> {
            taken.countDown();
            await(served);
        });
        await(taken);
        for (String visitor : List.of("first", "second", "third")) {
            this.threads.execute(() -> {
                order.add(visitor);
                served.countDown();
            });
        }
        free.countDown();
        await(served);
        assertThat(order).containsExactly("third", "second", "first");
    }

    @Test
    void aThreadThatHasNothingToDoIsUsedBeforeAnotherIsMade() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            CountDownLatch served = new CountDownLatch(1);
            this.threads.execute(served::countDown);
            await(served);
            while (this.threads.getSubmittedCount() > 0) {
                Thread.onSpinWait();
            }
        }
        assertThat(this.threads.getLargestPoolSize()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
