package dev.actiscope.web.load;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * As many compute at once as there are processors, each until it has made a part of an
 * answer and a slice of time is over. Who has computed for long without having made a
 * part has no processor to itself any longer: it goes on beside the others, and the
 * system lets them all compute. Only so many may have begun an answer, and only so many
 * may wait to begin one.
 */
final class Turns {

    /**
     * To change who computes takes as long as a tenth of a short answer. Nobody notices
     * that it is not done sooner than this, in nanoseconds.
     */
    static final long SLICE = 1_000_000;

    /** So long nobody has a processor to itself while others wait, in nanoseconds. */
    static final long LONG = 10 * SLICE;

    private final Processors processors;

    private final WaitingLine line;

    private final LongSupplier clock;

    /** Who has a processor, longest first. */
    private final Set<Turn> computing = new LinkedHashSet<>();

    /**
     * @param line those who want to begin an answer
     */
    Turns(Processors processors, WaitingLine line) {
        this(processors, line, System::nanoTime);
    }

    /**
     * @param clock in nanoseconds
     */
    Turns(Processors processors, WaitingLine line, LongSupplier clock) {
        this.processors = processors;
        this.line = line;
        this.clock = clock;
    }

    /**
     * Waits until an answer may be begun.
     * @param client for whom
     * @return the first turn; null if too many wait already, or for too long
     */
    Turn take(String client) throws InterruptedException {
        WaitingLine.Place place = this.line.enter(client);
        boolean waited = place.isWaiting();
        if (!this.line.admits(place)) {
            return null;
        }
        Turn turn = new Turn(place, waited);
        turn.resume();
        return turn;
    }

    private void begin(Turn turn) {
        synchronized (this.computing) {
            this.computing.add(turn);
        }
    }

    /** Somebody computes no longer, or has no processor to itself any longer. */
    private void end(Turn turn) {
        synchronized (this.computing) {
            if (this.computing.remove(turn)) {
                this.processors.release();
            }
        }
    }

    /** Takes the processor of who has had one for long, if there is somebody. */
    private void overtake() {
        synchronized (this.computing) {
            this.computing.stream().findFirst().filter(Turn::isLong).ifPresent(this::end);
        }
    }

    /** Waits for a processor, whoever has to be overtaken for it. */
    private void await(CompletableFuture<Void> granted) {
        boolean interrupted = false;
        while (!granted.isDone()) {
            try {
                granted.get(LONG, TimeUnit.NANOSECONDS);
            }
            catch (TimeoutException ex) {
                overtake();
            }
            catch (InterruptedException ex) {
                interrupted = true;
            }
            catch (ExecutionException ex) {
                throw new IllegalStateException(ex);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The turn of somebody who makes an answer, part by part. */
    final class Turn implements AutoCloseable {

        private final WaitingLine.Place place;

        private final boolean waited;

        /** How long so far, in nanoseconds. */
        private long computed;

        private long since;

        private Turn(WaitingLine.Place place, boolean waited) {
            this.place = place;
            this.waited = waited;
        }

        /** Whether it did not come at once, so that nobody may be waiting for it. */
        boolean waited() {
            return this.waited;
        }

        /** Lets others compute if this has long enough. */
        void share() {
            if (elapsed() >= SLICE) {
                pause();
                resume();
            }
        }

        /** Lets others compute. */
        void pause() {
            this.computed += elapsed();
            end(this);
        }

        /** Waits to be next again. */
        void resume() {
            await(Turns.this.processors.wish(Turns.this.line.requests(this.place), this.computed));
            this.since = Turns.this.clock.getAsLong();
            begin(this);
        }

        private boolean isLong() {
            return elapsed() >= LONG;
        }

        private long elapsed() {
            return Turns.this.clock.getAsLong() - this.since;
        }

        @Override
        public void close() {
            end(this);
            Turns.this.line.leave(this.place);
        }

    }

}
