package dev.actiscope.formula.computing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.actiscope.formula.tree.Expression;

/**
 * The numbers of a formula, which are meant as they are written. Others are what rounding
 * left of them when it was brought into another form, unless they are short.
 */
public final class ExactNumbers {

    /** What one operation's result is off by, as a part of it. */
    private static final double ROUNDING = 0x1p-53;

    /** What is whole times this comes of no rounding. */
    private static final double SHORT = 0x1p10;

    /** From here on every double is whole times that. */
    private static final double LONG = 0x1p43;

    /** A number below is seldom the quotient of what is not short. */
    private static final double SMALL = 10;

    private final Set<Double> numbers = new HashSet<>();

    private final boolean areShort;

    private final boolean areRounded;

    /**
     * @param settings of its parameters
     */
    public ExactNumbers(Expression written, List<Double> settings) {
        this(written, settings, false);
    }

    private ExactNumbers(Expression written, List<Double> settings, boolean areRounded) {
        this.areRounded = areRounded;
        this.numbers.addAll(settings);
        collect(written, new HashSet<>());
        boolean areShort = true;
        for (double number : this.numbers) {
            areShort &= isShort(number);
        }
        this.areShort = areShort;
    }

    /**
     * The same, but that what is no double as it is written, such as 0.1, is off by what
     * rounding made of it.
     */
    public static ExactNumbers rounded(Expression written, List<Double> settings) {
        return new ExactNumbers(written, settings, true);
    }

    private static boolean isShort(double number) {
        return number * SHORT == Math.floor(number * SHORT) && Math.abs(number) < LONG;
    }

    private void collect(Expression e, Set<Expression> seen) {
        if (e.isNumber()) {
            this.numbers.add(e.value());
        }
        for (Expression operand : e.operands()) {
            if (seen.add(operand)) {
                collect(operand, seen);
            }
        }
    }

    /** Whether any of them is off. */
    public boolean areOff() {
        for (double number : this.numbers) {
            if (off(number) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a number may be off by that stands in another form of the formula.
     */
    public double off(double number) {
        // 1/0.1 is rounded, and 10 all the same.
        boolean isShort = isShort(number) && (this.areShort || Math.abs(number) < SMALL);
        boolean isExact = isShort || this.numbers.contains(number) || this.numbers.contains(-number);
        boolean isWhole = number == Math.floor(number);
        double off = (this.areRounded && !isWhole && !isShort(number)) ? ROUNDING * Math.abs(number) : 0;
        return isExact ? off : 2 * ROUNDING * Math.abs(number);
    }

}
