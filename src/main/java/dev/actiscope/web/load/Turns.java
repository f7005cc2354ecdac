package dev.actiscope.web.load;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * As many compute at once as there are processors, each for no longer than it takes to
 * make a part of an answer. Only so many may have begun an answer, and only so many may
 * wait to begin one.
 */
final class Turns {

    /** How long somebody waits to begin, in steps of milliseconds. */
    private static final int STEPS = 40;

    private static final int STEP = 50;

    /** Whoever waited so long, in nanoseconds, may have given up. */
    private static final long LONG = TimeUnit.MILLISECONDS.toNanos(100);

    private final Semaphore processors;

    private final Semaphore begun;

    private final AtomicInteger waiting = new AtomicInteger();

    private final int queue;

    private final Deliveries deliveries;

    /**
     * @param processors how many compute at once
     * @param begun how many answers may have been begun
     * @param queue how many may wait to begin
     */
    Turns(int processors, int begun, int queue, Deliveries deliveries) {
        this.processors = new Semaphore(processors, true);
        this.begun = new Semaphore(begun, true);
        this.queue = queue;
        this.deliveries = deliveries;
    }

    /**
     * Waits until an answer may be begun.
     * @return the first turn; null if too many wait already, or for too long
     */
    Turn take() throws InterruptedException {
        long start = System.nanoTime();
        if (!this.begun.tryAcquire() && !queue()) {
            return null;
        }
        this.processors.acquireUninterruptibly();
        return new Turn(System.nanoTime() - start > LONG);
    }

    /** Those who wait see to it that somebody makes room. */
    private boolean queue() throws InterruptedException {
        try {
            if (this.waiting.incrementAndGet() > this.queue) {
                return false;
            }
            for (int i = 0; i < STEPS; i++) {
                if (this.begun.tryAcquire(STEP, TimeUnit.MILLISECONDS)) {
                    return true;
                }
                this.deliveries.breakOffSlowest();
            }
            return false;
        }
        finally {
            this.waiting.decrementAndGet();
        }
    }

    /** The turn of somebody who makes an answer, part by part. */
    final class Turn implements AutoCloseable {

        private final boolean waitedLong;

        private boolean paused;

        private Turn(boolean waitedLong) {
            this.waitedLong = waitedLong;
        }

        /** Whether it was so long in coming that nobody may be waiting for it. */
        boolean waitedLong() {
            return this.waitedLong;
        }

        /** Lets others compute. */
        void pause() {
            this.paused = true;
            Turns.this.processors.release();
        }

        /** Waits to be next again. */
        void resume() {
            Turns.this.processors.acquireUninterruptibly();
            this.paused = false;
        }

        @Override
        public void close() {
            if (!this.paused) {
                Turns.this.processors.release();
            }
            Turns.this.begun.release();
        }

    }

}
