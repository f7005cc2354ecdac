package dev.actiscope.formula.computing;

/**
 * How much has been computed, in nodes of trees, so that it can be ended.
 */
public final class Work {

    /** More than anybody may spend. */
    public static final long ALL = 1L << 40;

    private final long most;

    private long spent;

    public Work(long most) {
        this.most = most;
    }

    public void spend(long nodes) {
        this.spent += nodes;
    }

    public long spent() {
        return this.spent;
    }

    public boolean isExceeded() {
        return this.spent > this.most;
    }

}
