package dev.actiscope.web.load;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Work that takes longer than the parts of answers do, in a line of its own, so that
 * these need not wait for it: as many at once as there are processors, and few that wait.
 */
public class LongWork {

    private final WaitingLine line;

    /**
     * @param processors how many there are
     */
    public LongWork(int processors) {
        this.line = new WaitingLine(processors, 2 * processors);
    }

    /**
     * Works, while the request lets others have its turn.
     * @param request for which it is done
     * @return empty if too many wait already, or for too long
     */
    public <T> Optional<T> done(HttpServletRequest request, Supplier<T> work) {
        Turns.Turn usual = (Turns.Turn) request.getAttribute(TurnFilter.TURN);
        if (usual != null) {
            usual.pause();
        }
        try {
            return done(TurnFilter.client(request.getRemoteAddr()), work);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        finally {
            if (usual != null) {
                usual.resume();
            }
        }
    }

    private <T> Optional<T> done(String client, Supplier<T> work) throws InterruptedException {
        WaitingLine.Place place = this.line.enter(client);
        if (!this.line.admits(place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        }
        finally {
            this.line.leave(place);
        }
    }

}
