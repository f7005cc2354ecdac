package dev.actiscope.experiment.claims;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.facts.shape.Monotonicity;
import dev.actiscope.facts.sheet.FactSheet;

/**
 * Claims that a computation decides, without anything that learns: those on what a
 * function is like.
 */
final class Computed {

    /** Of a number of the size of 1, some units in the last place. */
    private static final double ROUNDING = 1e-15;

    /** From −20 to 20: beyond, functions of the article do nothing new. */
    private static final int REACH = 20;

    private static final int PARTS = 8;

    private Computed() {
    }

    static Verdict sigmoidSquashes() {
        return squashes("2.1", Curve.parse("sigmoid"));
    }

    /** Whether it squashes, and is 2σ(2x) − 1. */
    static Verdict tanhIsRescaledSigmoid() {
        Activation tanh = Curve.parse("tanh").activation();
        Activation sigmoid = Curve.parse("sigmoid").activation();
        double most = 0;
        for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
            double x = (double) i / PARTS;
            most = Math.max(most, Math.abs(tanh.value(x) - (2 * sigmoid.value(2 * x) - 1)));
        }
        Verdict squashes = squashes("3.1", Curve.parse("tanh"));
        Statement found = new Statement("rescaled", squashes.statement().arguments()).number(most);
        return verdict("3.1", squashes.holds() == Holds.YES && most <= ROUNDING, found);
    }

    /** Whether it is smooth, rises everywhere, and has all its values between two. */
    private static Verdict squashes(String claim, Curve f) {
        FactSheet facts = FactSheet.of(f);
        Interval range = facts.extent().range();
        boolean rises = facts.monotonicity() == Monotonicity.INCREASING && facts.extent().slope().low() >= 0;
        boolean bounded = range.high() - range.low() < Double.POSITIVE_INFINITY;
        Statement found = Statement.of("squashes")
            .function(f)
            .number(range.low())
            .number(range.high())
            .number(facts.extent().slope().high());
        return verdict(claim, rises && bounded && facts.smoothness().isEndless(), found);
    }

    /** Whether values are shares, those of x and −x of a whole. */
    static Verdict sigmoidIsLikeAProbability() {
        Activation sigmoid = Curve.parse("sigmoid").activation();
        double most = 0;
        for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
            double x = (double) i / PARTS;
            most = Math.max(most, Math.abs(sigmoid.value(x) + sigmoid.value(-x) - 1));
        }
        Interval range = sigmoid.range();
        return verdict("2.4", range.low() == 0 && range.high() == 1 && most <= ROUNDING,
                Statement.of("probability").number(range.low()).number(range.high()));
    }

    /** Whether the slope follows from the value alone. */
    static Verdict sigmoidsSlopeIsEasy() {
        Activation sigmoid = Curve.parse("sigmoid").activation();
        double most = 0;
        for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
            double x = (double) i / PARTS;
            double value = sigmoid.value(x);
            most = Math.max(most, Math.abs(sigmoid.derivative(x) - value * (1 - value)));
        }
        return verdict("2.5", most <= ROUNDING, Statement.of("easy-slope").number(sigmoid.derivative(0)));
    }

    /** How far the formula with exponentials gets as it stands. */
    static Verdict tanhWrittenOut() {
        int x = 1;
        while (isNumber(quotient(x))) {
            x++;
        }
        double tanh = Curve.parse("tanh").activation().value(x);
        return verdict("3.7", x > 1000, Statement.of("overflows").number(x).number(tanh));
    }

    private static double quotient(double x) {
        double up = Exponential.exp(x);
        double down = Exponential.exp(-x);
        return (up - down) / (up + down);
    }

    private static boolean isNumber(double x) {
        return x == x;
    }

    static Verdict reluPassesPositives() {
        Activation relu = Curve.parse("relu").activation();
        boolean passes = true;
        for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
            double x = (double) i / PARTS;
            passes &= relu.value(x) == ((x > 0) ? x : 0) && (x == 0 || relu.derivative(x) == ((x > 0) ? 1 : 0));
        }
        return verdict("4.1", passes, Statement.of("passes").function(Curve.parse("relu")));
    }

    /** Whether it lies above ReLU, nearly on it far out, and has no corner. */
    static Verdict softplusIsSmoother() {
        Curve softplus = Curve.parse("softplus");
        Activation relu = Curve.parse("relu").activation();
        boolean above = true;
        for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
            double x = (double) i / PARTS;
            above &= softplus.activation().value(x) > relu.value(x);
        }
        boolean smooth = FactSheet.of(softplus).smoothness().isEndless();
        double minusThree = softplus.activation().value(-3);
        return verdict("5.1", above && smooth,
                Statement.of("smoother").number(softplus.activation().value(0)).number(minusThree));
    }

    /** Whether the maximum is Leaky ReLU for leaks up to 1, and not beyond. */
    static Verdict leakyIsAMaximum() {
        Curve leaky = Curve.parse("leaky-relu");
        boolean same = true;
        for (double a : new double[] { 0, 0.01, 0.2, 1 }) {
            Activation f = leaky.with(0, a).activation();
            for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
                double x = (double) i / PARTS;
                same &= f.value(x) == Math.max(x, a * x);
            }
        }
        double beyond = 2;
        return verdict("6.4", same && Math.max(-1, beyond * -1) != beyond * -1,
                Statement.of("maximum").number(beyond).number(beyond * -1).number(Math.max(-1, beyond * -1)));
    }

    static Verdict swishHasItsShape() {
        Curve swish = Curve.parse("swish");
        FactSheet facts = FactSheet.of(swish);
        Interval range = facts.extent().range();
        boolean half = range.low() > Double.NEGATIVE_INFINITY && range.high() == Double.POSITIVE_INFINITY;
        return verdict("7.2", half && facts.monotonicity() == Monotonicity.NO && facts.smoothness().isEndless(),
                Statement.of("swish-shape").function(swish).number(range.low()));
    }

    /** Whether it is x/2 at β = 0, and comes to ReLU as 1/β. */
    static Verdict swishLiesBetween() {
        Activation line = Curve.parse("swish:beta=0").activation();
        boolean half = true;
        for (int i = -REACH * PARTS; i <= REACH * PARTS; i++) {
            double x = (double) i / PARTS;
            half &= line.value(x) == x / 2;
        }
        double one = -FactSheet.of(Curve.parse("swish")).extent().range().low();
        double hundred = -FactSheet.of(Curve.parse("swish:beta=100")).extent().range().low();
        boolean near = Math.abs(hundred * 100 - one) <= ROUNDING * 100;
        return verdict("7.5", half && near, Statement.of("between").number(one).number(hundred));
    }

    private static Verdict verdict(String claim, boolean holds, Statement found) {
        return holds ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

}
