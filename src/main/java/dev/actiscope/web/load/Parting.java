package dev.actiscope.web.load;

import java.io.IOException;

/**
 * How the parts of one answer go out: others compute after some parts, and while the
 * client is to read.
 */
final class Parting implements AutoCloseable {

    private final Delivery delivery;

    private final Deliveries deliveries;

    private final Turns.Turn turn;

    private boolean blocked;

    /** Something that sends a part, and waits until the client takes it. */
    interface Part {

        void send() throws IOException;

    }

    /**
     * @param turn the turn in which it is made; null if it needs none
     */
    Parting(Delivery delivery, Deliveries deliveries, Turns.Turn turn) {
        this.delivery = delivery;
        this.deliveries = deliveries;
        this.turn = turn;
    }

    /**
     * Sends a part, after which others compute if this has long enough.
     * @throws IOException if the client has gone, or has to
     */
    void send(Part part) throws IOException {
        sendLast(part);
        if (this.turn != null) {
            this.turn.share();
        }
    }

    /**
     * Sends a part that nothing is made after, so that its turn need not come again.
     * @throws IOException if the client has gone, or has to
     */
    void sendLast(Part part) throws IOException {
        part.send();
        this.delivery.proceed();
    }

    /** The client is to read before it can be sent more. */
    void block() {
        if (!this.blocked) {
            this.blocked = true;
            this.deliveries.begin(this.delivery);
            if (this.turn != null) {
                this.turn.pause();
            }
        }
    }

    /** The client has read. */
    void unblock() {
        if (this.blocked) {
            this.blocked = false;
            this.deliveries.end(this.delivery);
            if (this.turn != null) {
                this.turn.resume();
            }
        }
    }

    /** The answer has been sent, or will not be. */
    @Override
    public void close() {
        this.delivery.tell(null);
        this.deliveries.end(this.delivery);
    }

}
