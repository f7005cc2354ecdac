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
     * derivative and 19,000 for the second one; eight formulas that take them all are
     * read in a twentieth of a second.
     */
    private static final long OF_FORMULA = 50_000;

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
     * Counts steps that are taken now.
     * @throws InvalidInputException if there are not as many left, with the parameter
     * {@code f}
     */
    public void spend(long steps) {
        this.spent += steps;
        if (isExceeded()) {
            throw new InvalidInputException("f", "too-much-work", (double) this.most);
        }
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
