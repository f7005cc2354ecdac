package dev.actiscope.web.load;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Work that takes longer than the parts of answers do, by turns of its own, so that these
 * need not wait for it: as many at once as there are processors, and few that wait.
 */
public class LongWork {

    private final Turns turns;

    LongWork(int processors) {
        this.turns = new Turns(new Processors(processors), new WaitingLine(processors, 2 * processors));
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
        try (Turns.Turn turn = this.turns.take(TurnFilter.client(request.getRemoteAddr()))) {
            return (turn != null) ? Optional.of(work.get()) : Optional.empty();
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

}
