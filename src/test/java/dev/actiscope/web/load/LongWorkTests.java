package dev.actiscope.web.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LongWorkTests {

    private final LongWork work = new LongWork(1);

    private final ExecutorService clients = Executors.newCachedThreadPool();

    private final CountDownLatch begun = new CountDownLatch(1);

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        this.end.countDown();
        this.clients.shutdownNow();
    }

    @Test
    void itIsDone() {
        assertThat(this.work.done(new MockHttpServletRequest(), () -> "done")).contains("done");
    }

    @Test
    void whenTooManyWaitSomebodyIsSentAway() throws Exception {
        List<Future<Optional<String>>> answers = new ArrayList<>(List.of(ask(this::longOne)));
        assertThat(this.begun.await(5, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 3; i++) {
            answers.add(ask(() -> "short"));
        }
        assertThat(answers.subList(1, 4).stream().filter((answer) -> isEmpty(answer))).hasSizeGreaterThanOrEqualTo(1);
        this.end.countDown();
        assertThat(answers.get(0).get()).contains("long");
    }

    @Test
    void othersComputeMeanwhile() throws Exception {
        Turns usual = new Turns(new Processors(1), new WaitingLine(2, 1));
        MockHttpServletRequest request = new MockHttpServletRequest();
        Turns.Turn turn = usual.take("client");
        request.setAttribute(TurnFilter.TURN, turn);
        Optional<Boolean> other = this.work.done(request, () -> takesTurn(usual));
        assertThat(other).contains(true);
        turn.close();
    }

    private Future<Optional<String>> ask(Supplier<String> what) {
        return this.clients.submit(() -> this.work.done(new MockHttpServletRequest(), what));
    }

    private String longOne() {
        this.begun.countDown();
        try {
            this.end.await();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return "long";
    }

    /** Within the two seconds that somebody waits. */
    private static boolean isEmpty(Future<Optional<String>> answer) {
        try {
            return answer.get(4, TimeUnit.SECONDS).isEmpty();
        }
        catch (Exception ex) {
            throw new AssertionError(ex);
        }
    }

    private static boolean takesTurn(Turns usual) {
        try (Turns.Turn turn = usual.take("other")) {
            return turn != null;
        }
        catch (InterruptedException ex) {
            throw new AssertionError(ex);
        }
    }

}
