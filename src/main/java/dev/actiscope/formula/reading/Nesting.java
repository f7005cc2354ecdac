package dev.actiscope.formula.reading;

import dev.actiscope.activation.InvalidInputException;

/**
 * What surrounds the place that is being read: brackets, bars, exponents, conditions.
 */
final class Nesting {

    /** Brackets, signs and exponents within each other. */
    static final int DEEPEST = 60;

    /** An exponent is being read, outside of any bracket in it. */
    private static final int EXPONENT = 1;

    /** A condition is being read, in which = compares. */
    private static final int CONDITION = 2;

    /** A bar is open, since the last bracket that is; each further one adds as much. */
    private static final int BAR = 4;

    private int depth;

    private int around;

    /**
     * @throws InvalidInputException if that is too deep
     */
    void enter() {
        if (++this.depth > DEEPEST) {
            throw new InvalidInputException("f", "formula-too-deep", DEEPEST);
        }
    }

    void leave() {
        this.depth--;
    }

    boolean isInBars() {
        return this.around >= BAR;
    }

    boolean isInExponent() {
        return (this.around & EXPONENT) != 0;
    }

    boolean isInCondition() {
        return (this.around & CONDITION) != 0;
    }

    /**
     * Nothing around matters from here on.
     * @param compares whether = compares
     * @return what was around, to be restored
     */
    int enterBrackets(boolean compares) {
        return set(compares ? CONDITION : 0);
    }

    int enterExponent() {
        return set(this.around | EXPONENT);
    }

    int enterCondition() {
        return set(this.around | CONDITION);
    }

    int enterBars() {
        return set(this.around + BAR);
    }

    void restore(int outside) {
        this.around = outside;
    }

    private int set(int inside) {
        int outside = this.around;
        this.around = inside;
        return outside;
    }

}
