package dev.actiscope.web.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The answers that wait until their clients read more of them. What waits keeps memory
 * and a thread, so when there are too many, some have to go: of the clients that let most
 * of them wait, the slowest.
 */
final class Deliveries {

    /** The time for a whole answer, in nanoseconds. */
    static final long LIMIT = TimeUnit.SECONDS.toNanos(60);

    /**
     * Nobody has to go who has let a part wait for less: who reads 128 KB in a second is
     * safe.
     */
    static final long GRACE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Set<Delivery> waiting = new LinkedHashSet<>();

    private final int room;

    /**
     * @param room how many may wait
     */
    Deliveries(int room) {
        this.room = room;
    }

    /** A client is to read. */
    synchronized void begin(Delivery delivery) {
        delivery.await();
        this.waiting.add(delivery);
    }

    /** It has, or has gone. */
    synchronized void end(Delivery delivery) {
        this.waiting.remove(delivery);
    }

    /**
     * Ends the answers that have had their time, however often some of one was read, and
     * those for which there is no room.
     * @param needed how many others wait for the turn of one of these
     */
    synchronized void makeRoom(int needed) {
        List<Delivery> late = new ArrayList<>(this.waiting);
        late.removeIf((delivery) -> delivery.age() <= LIMIT);
        late.forEach(this::breakOff);
        breakOff(needed, Delivery::isInTurn);
        breakOff(this.waiting.size() - this.room, (delivery) -> true);
    }

    private void breakOff(int most, Predicate<Delivery> which) {
        Map<String, Integer> answers = new HashMap<>();
        this.waiting.forEach((delivery) -> answers.merge(delivery.client(), 1, Integer::sum));
        for (int i = 0; i < most; i++) {
            slowest(which, answers).ifPresent((delivery) -> {
                breakOff(delivery);
                answers.merge(delivery.client(), -1, Integer::sum);
            });
        }
    }

    /**
     * @param answers how many of each client wait
     */
    private Optional<Delivery> slowest(Predicate<Delivery> which, Map<String, Integer> answers) {
        return this.waiting.stream()
            .filter(which)
            .filter((delivery) -> delivery.waited() >= GRACE)
            .max(Comparator.comparingInt((Delivery delivery) -> answers.get(delivery.client()))
                .thenComparingLong(Delivery::waited));
    }

    private void breakOff(Delivery delivery) {
        this.waiting.remove(delivery);
        delivery.breakOff();
    }

}
