package dev.actiscope.formula;

/**
 * How much has been computed, in nodes of trees, so that it can be ended.
 */
final class Work {

    /** More than anybody may spend. */
    static final long ALL = 1L << 40;

    private final long most;

    private long spent;

    Work(long most) {
        this.most = most;
    }

    void spend(long nodes) {
        this.spent += nodes;
    }

    long spent() {
        return this.spent;
    }

    boolean isExceeded() {
        return this.spent > this.most;
    }

}
