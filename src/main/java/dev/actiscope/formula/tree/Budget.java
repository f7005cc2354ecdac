package dev.actiscope.formula.tree;

import dev.actiscope.activation.InvalidInputException;

/**
 * How much may be worked, in steps: an expression taken apart, put together or looked at.
 * They are counted and not timed, so that what is too much is so everywhere.
 */
public final class Budget {

    /**
     * What each thing that is asked of one formula may cost. What functions people write
     * take hundreds of steps, the largest of the tests 5,500 to be read with its
     * derivative and 19,000 for the second one.
     */
    public static final long OF_FORMULA = 50_000;

    /**
     * What it may cost to read all the functions of a view, or of a request, and to
     * compute them at the points of a chart: a hundredth of a second. It is what they are
     * refused by, so that whatever else is asked of them has to be within a fixed
     * measure.
     */
    private static final long OF_VIEW = 108_000;

    /** What it may cost to compute them where somebody chooses the points. */
    private static final long OF_POINTS = 200_000;

    /** So many numbers are computed in the time of one step of algebra. */
    private static final int OPERATIONS_A_STEP = 32;

    private final long most;

    private long spent;

    /**
     * @param most how many steps there are
     */
    public Budget(long most) {
        this.most = most;
    }

    /**
     * One for a single thing that is asked of one formula, whatever else is asked beside
     * it, so that what is answered alone is answered in company.
     */
    public static Budget ofFormula() {
        return new Budget(OF_FORMULA);
    }

    /**
     * One for what is asked of all the functions of a view together.
     */
    public static Budget ofView() {
        return new Budget(OF_VIEW);
    }

    /**
     * As many steps as it takes to compute with numbers.
     * @param operations at each point
     * @param points how many there are
     */
    public static long steps(int operations, int points) {
        return (long) operations * points / OPERATIONS_A_STEP;
    }

    /**
     * At how many points functions may be computed.
     * @param operations at each point, at least 1
     */
    public static int points(int operations) {
        return (int) (OF_POINTS * OPERATIONS_A_STEP / operations);
    }

    /**
     * Counts steps that were taken, be they too many.
     */
    public void add(long steps) {
        this.spent += steps;
    }

    /**
     * Counts steps that are taken now.
     * @throws InvalidInputException if there are not as many left, with the parameter
     * {@code f}
     */
    public void spend(long steps) {
        add(steps);
        if (isExceeded()) {
            throw new InvalidInputException("f", "too-much-work", (double) this.most);
        }
    }

    /**
     * How many steps there are left, less than 0 if more were spent.
     */
    public long left() {
        return this.most - this.spent;
    }

    /**
     * Whether more was spent than there was.
     */
    public boolean isExceeded() {
        return this.spent > this.most;
    }

    /**
     * How many steps were taken so far.
     */
    public long spent() {
        return this.spent;
    }

}
