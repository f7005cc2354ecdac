package dev.actiscope.web.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * As many compute at once as there are processors, each for no longer than it takes to
 * make a part of an answer. Only so many may have begun an answer, and only so many may
 * wait to begin one.
 */
final class Turns {

    /** How long somebody waits to begin, in seconds. */
    private static final int MOST = 2;

    private final Processors processors;

    private final WaitingLine line;

    /**
     * @param line those who want to begin an answer
     */
    Turns(Processors processors, WaitingLine line) {
        this.processors = processors;
        this.line = line;
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

        private int parts;

        private Turn(WaitingLine.Place place, boolean waited) {
            this.place = place;
            this.waited = waited;
        }

        /** Whether it did not come at once, so that nobody may be waiting for it. */
        boolean waited() {
            return this.waited;
        }

        /** Lets others compute. */
        void pause() {
            this.paused = true;
            Turns.this.processors.release();
        }

        /** Waits to be next again. */
        void resume() {
            Turns.this.processors.wish(Turns.this.line.requests(this.place), this.parts++).join();
            this.paused = false;
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
