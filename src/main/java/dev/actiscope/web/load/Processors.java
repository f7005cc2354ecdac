package dev.actiscope.web.load;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/**
 * The processors, as many threads as they can run at once. Of the client with the fewest
 * requests somebody is next; among those who has computed least for its answer, so that a
 * short one is not kept waiting by long ones; and among equals who came first.
 */
final class Processors {

    private static final Comparator<Wish> ORDER = Comparator.comparingInt(Wish::requests)
        .thenComparingLong(Wish::computed)
        .thenComparingLong(Wish::number);

    private final PriorityQueue<Wish> wishes = new PriorityQueue<>(ORDER);

    private int free;

    private long came;

    /**
     * @param requests how many the client has here
     * @param computed how long for its answer, in nanoseconds
     * @param number in the order in which they came
     * @param granted done when it may compute
     */
    private record Wish(int requests, long computed, long number, CompletableFuture<Void> granted) {
    }

    Processors(int count) {
        this.free = count;
    }

    /**
     * Somebody wants to compute.
     * @param requests how many its client has here
     * @param computed how long it has for its answer, in nanoseconds
     * @return done when there is a processor for it
     */
    synchronized CompletableFuture<Void> wish(int requests, long computed) {
        CompletableFuture<Void> granted = new CompletableFuture<>();
        if (this.free > 0) {
            this.free--;
            granted.complete(null);
        }
        else {
            this.wishes.add(new Wish(requests, computed, this.came++, granted));
        }
        return granted;
    }

    /** Somebody computes no longer. */
    synchronized void release() {
        Wish next = this.wishes.poll();
        if (next == null) {
            this.free++;
        }
        else {
            next.granted().complete(null);
        }
    }

}
