package dev.actiscope.formula.reading;

import java.util.function.Supplier;

import dev.actiscope.activation.InvalidInputException;

/**
 * What surrounds the place that is being read: brackets, bars, exponents, conditions.
 */
final class Nesting {

    /** Brackets, signs and exponents within each other. */
    static final int DEEPEST = 60;

    private int depth;

    /** Bars that are open, since the last bracket that is. */
    private int bars;

    /** Whether an exponent is being read, outside of any bracket in it. */
    private boolean exponent;

    /** Whether a condition is being read, in which = compares. */
    private boolean condition;

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
        return this.bars > 0;
    }

    boolean isInExponent() {
        return this.exponent;
    }

    boolean isInCondition() {
        return this.condition;
    }

    void openBar() {
        this.bars++;
    }

    void closeBar() {
        this.bars--;
    }

    /** What is read in an exponent. */
    <T> T inExponent(Supplier<T> reading) {
        return in(this.bars, true, this.condition, reading);
    }

    /**
     * What is read in brackets, where nothing around matters.
     * @param compares whether = compares there
     */
    <T> T inBrackets(boolean compares, Supplier<T> reading) {
        return in(0, false, compares, reading);
    }

    /** What is read as a condition. */
    <T> T inCondition(Supplier<T> reading) {
        return in(this.bars, this.exponent, true, reading);
    }

    private <T> T in(int bars, boolean exponent, boolean condition, Supplier<T> reading) {
        int barsOutside = this.bars;
        boolean exponentOutside = this.exponent;
        boolean conditionOutside = this.condition;
        this.bars = bars;
        this.exponent = exponent;
        this.condition = condition;
        T read = reading.get();
        this.bars = barsOutside;
        this.exponent = exponentOutside;
        this.condition = conditionOutside;
        return read;
    }

}
