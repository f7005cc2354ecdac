package dev.actiscope.web.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * As many compute at once as there are processors, each until it has made a part of an
 * answer and a slice of time is over. Only so many may have begun an answer, and only so
 * many may wait to begin one.
 */
final class Turns {

    /** How long somebody waits to begin, in seconds. */
    private static final int MOST = 2;

    /**
     * To change who computes takes as long as a tenth of a short answer. Nobody notices
     * that it is not done sooner than this, in nanoseconds.
     */
    static final long SLICE = 1_000_000;

    private final Processors processors;

    private final WaitingLine line;

    private final LongSupplier clock;

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
        if (!isAdmitted(place)) {
            return null;
        }
        Turn turn = new Turn(place, waited);
        turn.resume();
        return turn;
    }

    private boolean isAdmitted(WaitingLine.Place place) throws InterruptedException {
        try {
            return place.admitted().get(MOST, TimeUnit.SECONDS);
        }
        catch (TimeoutException ex) {
            return !this.line.giveUp(place);
        }
        catch (InterruptedException ex) {
            if (!this.line.giveUp(place)) {
                this.line.leave(place);
            }
            throw ex;
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The turn of somebody who makes an answer, part by part. */
    final class Turn implements AutoCloseable {

        private final WaitingLine.Place place;

        private final boolean waited;

        private boolean paused;

        private int slices;

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
            if (Turns.this.clock.getAsLong() - this.since >= SLICE) {
                pause();
                resume();
            }
        }

        /** Lets others compute. */
        void pause() {
            this.paused = true;
            Turns.this.processors.release();
        }

        /** Waits to be next again. */
        void resume() {
            Turns.this.processors.wish(Turns.this.line.requests(this.place), this.slices++).join();
            this.paused = false;
            this.since = Turns.this.clock.getAsLong();
        }

        @Override
        public void close() {
            if (!this.paused) {
                Turns.this.processors.release();
            }
            Turns.this.line.leave(this.place);
        }

    }

}
