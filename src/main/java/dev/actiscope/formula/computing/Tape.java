package dev.actiscope.formula.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.tree.Operator;

/**
 * Operations one after another, each on the results of earlier ones and none twice. What
 * does not depend on x is computed when the tape is written. A tape that is no longer
 * written to may be run by many threads.
 *
 * @see <a href="https://doi.org/10.1145/355586.364791">Wengert, A simple automatic
 * derivative evaluation program, 1964</a>
 */
public class Tape {

    /** At most as many points at a time, so that all results stay near the processor. */
    private static final int BLOCK = 64;

    /** A call takes the time of so many sums. */
    private static final int DEAR = 8;

    record Step(Operator operator, DoubleUnaryOperator function, int first, int second, int third) {
    }

    /** The argument first. A constant is a step without an operator. */
    private final List<Step> steps = new ArrayList<>();

    /** Where a step has its result that is not constant. */
    private final Map<Step, Integer> places = new HashMap<>();

    /** Where a number stands, by its bits. */
    private final Map<Long, Integer> numbers = new HashMap<>();

    /** Of each step its result if it is constant. */
    private double[] constants = new double[16];

    Tape() {
        add(new Step(Operator.SYMBOL, null, 0, 0, 0));
    }

    /** The place of x. */
    int x() {
        return 0;
    }

    /** The place of a constant. */
    int constant(double value) {
        long bits = Double.doubleToRawLongBits(value);
        Integer known = this.numbers.get(bits);
        if (known != null) {
            return known;
        }
        int place = add(new Step(null, null, 0, 0, 0));
        this.constants[place] = value;
        this.numbers.put(bits, place);
        return place;
    }

    /** Hears how a constant was computed. */
    void computed(int constant, Step step) {
    }

    /** What is done at a place that is not constant. */
    Step step(int place) {
        return this.steps.get(place);
    }

    boolean isConstant(int place) {
        return this.steps.get(place).operator == null;
    }

    double constantAt(int place) {
        return this.constants[place];
    }

    /** The place of an operator's result. */
    int operation(Operator operator, int first, int second) {
        return operation(operator, first, second, first);
    }

    /** The place of an operator's result. */
    int operation(Operator operator, int first, int second, int third) {
        return place(new Step(operator, null, first, second, third));
    }

    /** The place of a function's result. */
    int call(DoubleUnaryOperator function, int argument) {
        return place(new Step(Operator.CALL, function, argument, argument, argument));
    }

    private int place(Step step) {
        if (isConstant(step.first) && isConstant(step.second) && isConstant(step.third)) {
            double[] results = { this.constants[step.first], this.constants[step.second], this.constants[step.third],
                    0 };
            run(new Step(step.operator, step.function, 0, 1, 2), results, 3, 1);
            int constant = constant(results[3]);
            computed(constant, step);
            return constant;
        }
        Integer known = this.places.get(step);
        if (known != null) {
            return known;
        }
        int place = add(step);
        this.places.put(step, place);
        return place;
    }

    private int add(Step step) {
        int place = this.steps.size();
        if (place == this.constants.length) {
            this.constants = Arrays.copyOf(this.constants, 2 * place);
        }
        this.steps.add(step);
        return place;
    }

    /**
     * How many operations it takes to compute what stands at a place, and all before.
     */
    public int operations(int place) {
        int operations = 0;
        for (int i = 0; i <= place; i++) {
            Operator operator = this.steps.get(i).operator;
            operations += (operator == Operator.CALL || operator == Operator.POWER) ? DEAR : 1;
        }
        return operations;
    }

    /** The result at a place for one x. */
    public double at(int place, double x) {
        if (isConstant(place)) {
            return this.constants[place];
        }
        double[] results = Arrays.copyOf(this.constants, place + 1);
        results[0] = x;
        for (int i = 1; i <= place; i++) {
            run(this.steps.get(i), results, i, 1);
        }
        return results[place];
    }

    /**
     * The results at two places for many x.
     * @param x where
     * @param first takes the results at a place
     * @param second takes the results at another
     */
    public void sample(double[] x, int firstPlace, double[] first, int secondPlace, double[] second) {
        int last = Math.max(firstPlace, secondPlace);
        int block = evenly(x.length);
        double[] results = new double[block * (last + 1)];
        for (int i = 0; i <= last; i++) {
            Arrays.fill(results, block * i, block * (i + 1), this.constants[i]);
        }
        for (int from = 0; from < x.length; from += block) {
            int count = Math.min(block, x.length - from);
            System.arraycopy(x, from, results, 0, count);
            for (int i = 1; i <= last; i++) {
                run(this.steps.get(i), results, i, block);
            }
            System.arraycopy(results, block * firstPlace, first, from, count);
            System.arraycopy(results, block * secondPlace, second, from, count);
        }
    }

    /** As many points at a time as leave the last block nearly full. */
    private static int evenly(int points) {
        int blocks = (points + BLOCK - 1) / BLOCK;
        return (blocks > 0) ? (points + blocks - 1) / blocks : 0;
    }

    /**
     * @param results those of each step side by side
     * @param place the step
     * @param n how many there are of each
     */
    static void run(Step step, double[] results, int place, int n) {
        if (step.operator == null) {
            return;
        }
        double[] r = results;
        int a = n * step.first;
        int b = n * step.second;
        int c = n * step.third;
        int to = n * place;
        switch (step.operator) {
            case SUM -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = r[a + i] + r[b + i];
                }
            }
            case NEGATIVE -> {
                for (int i = 0; i < n; i++) {
                    // In WebAssembly −x is 0 − x, which loses the sign of 0.
                    r[to + i] = -1 * r[a + i];
                }
            }
            case PRODUCT -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = r[a + i] * r[b + i];
                }
            }
            case QUOTIENT -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = r[a + i] / r[b + i];
                }
            }
            case POWER -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = Power.pow(r[a + i], r[b + i]);
                }
            }
            case MIN -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = Math.min(r[a + i], r[b + i]);
                }
            }
            case MAX -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = Math.max(r[a + i], r[b + i]);
                }
            }
            case IF -> {
                for (int i = 0; i < n; i++) {
                    double holds = r[a + i];
                    r[to + i] = (holds == holds) ? r[((holds != 0) ? b : c) + i] : Double.NaN;
                }
            }
            case CALL -> {
                DoubleUnaryOperator function = step.function;
                for (int i = 0; i < n; i++) {
                    r[to + i] = function.applyAsDouble(r[a + i]);
                }
            }
            case LESS -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = (r[a + i] < r[b + i]) ? 1 : unlike(r[a + i], r[b + i]);
                }
            }
            case AT_MOST -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = (r[a + i] <= r[b + i]) ? 1 : unlike(r[a + i], r[b + i]);
                }
            }
            case EQUAL -> {
                for (int i = 0; i < n; i++) {
                    r[to + i] = (r[a + i] == r[b + i]) ? 1 : unlike(r[a + i], r[b + i]);
                }
            }
            default -> throw new IllegalArgumentException("not on a tape");
        }
    }

    /**
     * What a comparison gives that does not hold: with what is not a number, not a
     * number.
     */
    private static double unlike(double left, double right) {
        return (left == left && right == right) ? 0 : Double.NaN;
    }

}
