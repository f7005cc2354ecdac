package dev.actiscope.formula.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.stability.rules.Rewriting;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.text.Decimal;

/**
 * Looks for places where a formula goes wrong if it is computed as it is written.
 */
public final class Findings {

    /** Of more parts nothing is told. */
    private static final int MOST_PARTS = 8;

    /** In nodes computed: what is not found by then is not told. */
    private static final long MOST_WORK = 1_500_000;

    /** From one place to the next. */
    private static final double STEP = 1.5;

    private static final double FARTHEST = 1e308;

    private static final double NEAREST = 1e-300;

    /** Nothing of the value is left. */
    private static final double LOST = 0.99;

    /** A part of the digits is wrong. */
    private static final double INACCURATE = 1e-6;

    /** More than this may not be wrong of what is said to be right. */
    private static final double CERTAIN = 1e-9;

    private final Algebra algebra;

    private final Evaluation evaluation;

    private final Expression computed;

    private final ElementaryFunction whole;

    private final Work work = new Work(MOST_WORK);

    /** Of the whole, as it is written and as it is computed. */
    private final int size;

    /**
     * Something as it is written and as it is computed.
     */
    private record ElementaryFunction(DoubleUnaryOperator written, DoubleUnaryOperator computed) {

        boolean differs(double x, double tolerance) {
            double naive = this.written.applyAsDouble(x);
            double value = this.computed.applyAsDouble(x);
            return isFinite(value) && (!isFinite(naive) || Math.abs(naive - value) > tolerance * Math.abs(value));
        }

        private static boolean isFinite(double number) {
            return Math.abs(number) < Double.POSITIVE_INFINITY;
        }

    }

    private Findings(Algebra algebra, Expression formula, Evaluation evaluation) {
        this.algebra = algebra;
        this.evaluation = evaluation;
        this.computed = Stability.of(algebra, formula);
        this.whole = function(formula, this.computed);
        this.size = formula.size() + this.computed.size();
    }

    public static List<Finding> of(Algebra algebra, Expression formula, Evaluation evaluation) {
        List<Finding> all = new ArrayList<>();
        List<Rewriting> rewritings = Stability.rewritings(algebra, formula);
        Findings findings = new Findings(algebra, formula, evaluation);
        for (int i = 0; i < Math.min(MOST_PARTS, rewritings.size()); i++) {
            findings.add(all, rewritings.get(i));
        }
        return all;
    }

    private ElementaryFunction function(Expression written, Expression computed) {
        return new ElementaryFunction(this.evaluation.of(written), this.evaluation.of(computed));
    }

    private void add(List<Finding> all, Rewriting part) {
        ElementaryFunction function = function(part.written(), part.computed());
        boolean near = false;
        for (double side : new double[] { 1, -1 }) {
            double x = search(function, side, STEP, LOST);
            x = (x == 0) ? search(function, side, STEP, INACCURATE) : x;
            if (x == 0 && !near) {
                x = search(function, side, 1 / STEP, LOST);
                x = (x == 0) ? search(function, side, 1 / STEP, INACCURATE) : x;
                near = x != 0;
            }
            if (x != 0 && Certainty.isWithin(this.algebra, CERTAIN, this.computed, this.evaluation, x)) {
                all.add(new Finding(part.written(), part.computed(), x, this.whole.written().applyAsDouble(x),
                        this.whole.computed().applyAsDouble(x)));
            }
        }
    }

    private boolean shows(ElementaryFunction part, double x, double tolerance) {
        this.work.spend(this.size);
        return part.differs(x, tolerance) && this.whole.differs(x, tolerance);
    }

    /** The first place on the way from ±1, or 0. */
    private double search(ElementaryFunction part, double side, double step, double tolerance) {
        double good = 1;
        double bad = 1;
        while (!shows(part, side * bad, tolerance)) {
            good = bad;
            bad *= step;
            if (bad > FARTHEST || bad < NEAREST || this.work.isExceeded()) {
                return 0;
            }
        }
        for (int i = 0; i < 50; i++) {
            double middle = good + (bad - good) / 2;
            if (shows(part, side * middle, tolerance)) {
                bad = middle;
            }
            else {
                good = middle;
            }
        }
        for (int digits = 1; digits <= 3; digits++) {
            double readable = readable(bad, digits, step > 1);
            if (Math.abs(readable / bad - 1) < 0.01 && shows(part, side * readable, tolerance)) {
                return side * readable;
            }
        }
        return side * readable(bad, 3, step > 1);
    }

    /** The next number of so many digits, as it would be written. */
    private static double readable(double number, int digits, boolean up) {
        int exponent = (int) Math.floor(Logarithms.log10(number)) - digits + 1;
        double scaled = number / Power.pow(10, exponent);
        StringBuilder text = new StringBuilder();
        Decimal.print(up ? Math.ceil(scaled) : Math.floor(scaled), text);
        return Decimal.parse(text.append('e').append(exponent).toString());
    }

}
