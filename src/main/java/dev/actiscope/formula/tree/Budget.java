package dev.actiscope.formula.tree;

import dev.actiscope.activation.InvalidInputException;

/**
 * How much may be worked for one answer, in steps: a node made, visited or computed. It
 * is counted and not timed, so that what is too much is so everywhere.
 */
public final class Budget {

    /** What is said where it does not suffice. */
    public static final String EXCEEDED = "too-much-work";

    private final long most;

    private long spent;

    /**
     * @param most how many steps there are
     */
    public Budget(long most) {
        this.most = most;
    }

    /**
     * Counts steps that are taken now.
     * @throws InvalidInputException if there are not as many left
     */
    public void spend(long steps) {
        this.spent += steps;
        if (this.spent > this.most) {
            throw new InvalidInputException("f", EXCEEDED, (double) this.most);
        }
    }

    /**
     * How many steps were taken so far.
     */
    public long spent() {
        return this.spent;
    }

}
