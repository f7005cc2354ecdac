package dev.actiscope.formula.computing;

import dev.actiscope.formula.tree.Budget;

/**
 * How much has been computed, in nodes of trees, so that it can be ended.
 */
public final class Work {

    /** More than anybody may spend. */
    public static final long ALL = 1L << 40;

    /** So many nodes are visited in the time of one step of algebra. */
    private static final int NODES_A_STEP = 4;

    private final long most;

    private long spent;

    /**
     * @param most how many nodes may be spent
     */
    public Work(long most) {
        this.most = most;
    }

    /**
     * Counts what is computed now.
     */
    public void spend(long nodes) {
        this.spent += nodes;
    }

    /**
     * How many nodes were spent so far.
     */
    public long spent() {
        return this.spent;
    }

    /**
     * The same in steps, as a {@link Budget} counts them.
     */
    public long steps() {
        return this.spent / NODES_A_STEP;
    }

    /**
     * An equal share of what is left; what is spent of it is yet to be counted here.
     * @param parts how many there are to share it
     */
    public Work share(int parts) {
        return new Work(Math.max(0, (this.most - this.spent) / parts));
    }

    /**
     * What is left, if it is no more than this; what is spent of it is yet to be counted
     * here.
     */
    public Work atMost(long nodes) {
        return new Work(Math.max(0, Math.min(this.most - this.spent, nodes)));
    }

    /**
     * Whether more was spent than may be.
     */
    public boolean isExceeded() {
        return this.spent > this.most;
    }

}
