package dev.actiscope.formula;

import java.util.Random;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * A formula as chance has it, over the whole language, and places where to look at it.
 */
final class GeneratedFormula {

    private static final String[] LEAVES = { "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x",
            "x", "x", "x", "x", "x", "x", "x", "1", "2", "3", "0.5", "0.1", "10", "7", "pi", "e", "a", "100", "1e-3" };

    private static final String[] POWERS = { "2", "2", "3", "4", "-1", "-2", "(1/2)", "(1/3)", "1.5", "0.1", "9" };

    private static final String[] COMPARISONS = { "<", "<=", ">", ">=", "==", "!=" };

    private static final int DEEPEST = 5;

    private final Random random;

    GeneratedFormula(Random random) {
        this.random = random;
    }

    String text() {
        String text = text(2 + this.random.nextInt(DEEPEST - 1));
        return Parser.parse(text).varies() ? text : text();
    }

    private String text(int depth) {
        if (depth == 0 || this.random.nextInt(8) == 0) {
            return any(LEAVES);
        }
        return switch (this.random.nextInt(14)) {
            case 0, 1 -> "(" + text(depth - 1) + any("+", "-") + text(depth - 1) + ")";
            case 2, 3 -> "(" + text(depth - 1) + ")*(" + text(depth - 1) + ")";
            case 4 -> "(" + text(depth - 1) + ")/(" + text(depth - 1) + ")";
            case 5 -> "(" + text(depth - 1) + ")^" + any(POWERS);
            case 6 -> this.random.nextInt(3) == 0 ? "(" + text(depth - 1) + ")^(" + text(depth - 1) + ")"
                    : any("2", "10", "e", "0.5") + "^(" + text(depth - 1) + ")";
            case 7 -> "(-" + text(depth - 1) + ")";
            case 8, 9, 10 -> any(ElementaryFunction.values()).key() + "(" + text(depth - 1) + ")";
            case 11 -> any("min", "max") + "(" + text(depth - 1) + "," + text(depth - 1) + ")";
            case 12 -> this.random.nextInt(3) == 0 ? "clip(" + text(depth - 1) + ",-1,2)" : "if(" + text(depth / 2)
                    + any(COMPARISONS) + any(LEAVES) + "," + text(depth - 1) + "," + text(depth - 1) + ")";
            default -> application(depth);
        };
    }

    private String application(int depth) {
        Definition definition = any(Catalogue.definitions().toArray(Definition[]::new));
        return definition.name().replace('-', '_') + "(" + text(depth - 1) + ")";
    }

    /** From the smallest to the largest, with ends, corners and their neighbours. */
    double place() {
        double sign = this.random.nextInt(2) * 2 - 1;
        return sign * switch (this.random.nextInt(10)) {
            case 0 -> 0;
            case 1, 2 -> Math.pow(10, this.random.nextDouble() * 600 - 300);
            case 3 -> Math.pow(10, this.random.nextDouble() * 24 - 12);
            case 4 -> this.random.nextInt(12);
            case 5 -> this.random.nextInt(4) + Math.scalb(1.0, -10 - this.random.nextInt(40));
            case 6 -> 20 + this.random.nextGaussian() * 3;
            case 7 -> 700 + this.random.nextGaussian() * 40;
            default -> this.random.nextDouble() * 6;
        };
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[this.random.nextInt(choices.length)];
    }

}
