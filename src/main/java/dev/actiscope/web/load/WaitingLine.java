package dev.actiscope.web.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where requests wait until they may be answered, of which only so many are at a time.
 * Who asks for little is next: the client with the fewest requests here, and among equals
 * the one that came last, since who has been waiting longest has most likely gone. When
 * the line is full, the other end of it is sent away.
 */
final class WaitingLine {

    /** How long a request waits, in seconds. */
    private static final int MOST = 2;

    private final int length;

    private int room;

    /** In the order in which they came. */
    private final List<Place> waiting = new ArrayList<>();

    /** How many requests each client has here, answered ones included. */
    private final Map<String, Integer> present = new HashMap<>();

    /**
     * @param room how many may be answered at a time
     * @param length how many may wait
     */
    WaitingLine(int room, int length) {
        this.room = room;
        this.length = length;
    }

    /**
     * A request's place in the line.
     *
     * @param client who asks
     * @param admitted whether it may be answered, as soon as that is known
     */
    record Place(String client, CompletableFuture<Boolean> admitted) {

        /** Whether it is not known yet. */
        boolean isWaiting() {
            return !this.admitted.isDone();
        }

    }

    /** A request comes. */
    synchronized Place enter(String client) {
        Place place = new Place(client, new CompletableFuture<>());
        this.present.merge(client, 1, Integer::sum);
        if (this.room > 0) {
            this.room--;
            place.admitted().complete(true);
            return place;
        }
        this.waiting.add(place);
        if (this.waiting.size() > this.length) {
            sendAway(last());
        }
        return place;
    }

    /**
     * Waits until a request may be answered, or has to go.
     * @return whether it may be answered
     */
    boolean admits(Place place) throws InterruptedException {
        try {
            return place.admitted().get(MOST, TimeUnit.SECONDS);
        }
        catch (TimeoutException ex) {
            return !giveUp(place);
        }
        catch (InterruptedException ex) {
            if (!giveUp(place)) {
                leave(place);
            }
            throw ex;
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** A request has been answered. */
    synchronized void leave(Place place) {
        forget(place);
        if (this.waiting.isEmpty()) {
            this.room++;
            return;
        }
        Place next = next();
        this.waiting.remove(next);
        next.admitted().complete(true);
    }

    /**
     * A request has waited long enough, unless it has been admitted meanwhile.
     * @return whether it has to go
     */
    synchronized boolean giveUp(Place place) {
        if (place.isWaiting()) {
            sendAway(place);
        }
        return !place.admitted().join();
    }

    synchronized int waiting() {
        return this.waiting.size();
    }

    private Place next() {
        Place next = this.waiting.get(0);
        for (Place place : this.waiting) {
            next = (requests(place) <= requests(next)) ? place : next;
        }
        return next;
    }

    private Place last() {
        return this.waiting.stream().max(Comparator.comparingInt(this::requests)).orElseThrow();
    }

    /** How many requests its client has here. */
    synchronized int requests(Place place) {
        return this.present.get(place.client());
    }

    private void sendAway(Place place) {
        this.waiting.remove(place);
        forget(place);
        place.admitted().complete(false);
    }

    private void forget(Place place) {
        this.present.computeIfPresent(place.client(), (client, requests) -> (requests > 1) ? requests - 1 : null);
    }

}
