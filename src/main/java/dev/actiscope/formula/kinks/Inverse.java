package dev.actiscope.formula.kinks;

import java.util.List;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.ErrorFunction;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.InverseCircular;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;
import dev.actiscope.formula.computing.Polynomial;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * Solves equations that a pupil would: those where x stands once, by undoing one
 * operation after the other, and those of at most the second degree.
 */
final class Inverse {

    /**
     * A discriminant that is less than this of its terms is rounding: the root is double.
     */
    private static final double ROUNDING = 0x1p-50;

    private final Bounds part;

    private final Work work;

    private final List<Double> roots;

    /**
     * @param roots where those in the part go
     */
    Inverse(Bounds part, Work work, List<Double> roots) {
        this.part = part;
        this.work = work;
        this.roots = roots;
    }

    /** Whether all roots can be found so, whatever the level. */
    static boolean isKnown(Expression u) {
        if (!u.varies() || Polynomial.of(u) != null) {
            return true;
        }
        return switch (u.operator()) {
            case SYMBOL -> true;
            case CALL -> !isHard(u.function()) && isKnown(u.operand(0));
            case POWER -> varying(u) == 1 && isKnown(u.operand(u.operand(0).varies() ? 0 : 1))
                    && (u.operand(1).isNumber() || u.operand(0).isNumber() && u.operand(0).value() > 0);
            case NEGATIVE, SUM, PRODUCT, QUOTIENT, MIN, MAX ->
                varying(u) == 1 && isKnown(u.operand(place(u))) && areNumbers(u);
            default -> false;
        };
    }

    private static boolean isHard(ElementaryFunction function) {
        return switch (function) {
            case ERF, ERFC, COSH, SOFTPLUS -> true;
            default -> false;
        };
    }

    private static boolean areNumbers(Expression u) {
        for (Expression operand : u.operands()) {
            if (!operand.varies() && !operand.isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static int varying(Expression u) {
        int varying = 0;
        for (Expression operand : u.operands()) {
            varying += operand.varies() ? 1 : 0;
        }
        return varying;
    }

    private static int place(Expression u) {
        int place = 0;
        while (!u.operand(place).varies()) {
            place++;
        }
        return place;
    }

    /**
     * Finds where a known expression is at a level.
     */
    void solve(Expression u, double level) {
        this.work.spend(1);
        if (this.roots.size() > Roots.MOST || this.work.isExceeded() || Double.isNaN(level)
                || Double.isInfinite(level)) {
            return;
        }
        if (u.is(Operator.SYMBOL)) {
            root(level);
            return;
        }
        if (varying(u) > 1) {
            this.work.spend(u.size());
            for (double root : Polynomial.of(u).roots(level, ROUNDING)) {
                root(root);
            }
            return;
        }
        int place = place(u);
        Expression v = u.operand(place);
        switch (u.operator()) {
            case NEGATIVE -> solve(v, -level);
            case SUM -> solve(v, level - rest(u, place, 0));
            case PRODUCT -> {
                double factor = rest(u, place, 1);
                if (factor != 0) {
                    solve(v, level / factor);
                }
            }
            case QUOTIENT -> {
                if (place == 0) {
                    solve(v, level * u.operand(1).value());
                }
                else if (level != 0) {
                    solve(v, u.operand(0).value() / level);
                }
            }
            case POWER -> power(u, v, place, level);
            case MAX -> extreme(v, level, u.operand(1 - place).value() <= level);
            case MIN -> extreme(v, level, u.operand(1 - place).value() >= level);
            default -> call(u.function(), v, level);
        }
    }

    private void root(double x) {
        if (this.part.contains(x)) {
            this.roots.add(x + 0.0);
        }
    }

    private static double rest(Expression u, int place, double none) {
        double rest = none;
        for (int i = 0; i < u.operands().size(); i++) {
            if (i != place) {
                double value = u.operand(i).value();
                rest = u.is(Operator.SUM) ? rest + value : rest * value;
            }
        }
        return rest;
    }

    private void extreme(Expression v, double level, boolean passes) {
        if (passes) {
            solve(v, level);
        }
    }

    private void power(Expression u, Expression v, int place, double level) {
        if (place == 1) {
            solve(v, Logarithms.log(level) / Logarithms.log(u.operand(0).value()));
            return;
        }
        double exponent = u.operand(1).value();
        boolean whole = exponent == Math.floor(exponent);
        boolean even = whole && exponent / 2 == Math.floor(exponent / 2);
        if (exponent == 0 || level < 0 && (even || !whole) || level == 0 && exponent < 0) {
            return;
        }
        double root = (exponent == 2) ? Math.sqrt(level)
                : Math.copySign(refined(Power.pow(Math.abs(level), 1 / exponent), exponent, Math.abs(level)), level);
        solve(v, root);
        if (even && root != 0) {
            solve(v, -root);
        }
    }

    /** A step of Newton's, so that the third root of 27 is 3. */
    private static double refined(double root, double exponent, double power) {
        double better = root - (Power.pow(root, exponent) - power) / (exponent * Power.pow(root, exponent - 1));
        return (Math.abs(better - root) < 1e-9 * root) ? better : root;
    }

    private void call(ElementaryFunction function, Expression v, double y) {
        switch (function) {
            case EXP -> solve(v, Logarithms.log(y));
            case EXPM1 -> solve(v, Logarithms.log(1 + y));
            case LOG -> solve(v, Exponential.exp(y));
            case LOG1P -> solve(v, Exponential.exp(y) - 1);
            case LOG2 -> solve(v, Power.pow(2, y));
            case LOG10 -> solve(v, Power.pow(10, y));
            case SQRT -> extreme(v, y * y, y >= 0);
            case ABS -> {
                extreme(v, y, y >= 0);
                extreme(v, -y, y > 0);
            }
            case RELU -> extreme(v, y, y >= 0);
            case ATAN -> extreme(v, Circular.tan(y), Math.abs(y) < Math.PI / 2);
            case ASIN -> extreme(v, Circular.sin(y), Math.abs(y) <= Math.PI / 2);
            case ACOS -> extreme(v, Circular.cos(y), y >= 0 && y <= Math.PI);
            case TANH -> solve(v, Logarithms.log((1 + y) / (1 - y)) / 2);
            case SINH -> solve(v, Elementary.asinh(y));
            case ASINH -> solve(v, Elementary.sinh(y));
            case SIGMOID -> solve(v, Logarithms.log(y / (1 - y)));
            case ERFINV -> solve(v, ErrorFunction.erf(y));
            case ERFCINV -> solve(v, ErrorFunction.erfc(y));
            case SIN -> {
                waves(v, InverseCircular.asin(y), 2 * Math.PI);
                waves(v, Math.PI - InverseCircular.asin(y), 2 * Math.PI);
            }
            case COS -> {
                waves(v, InverseCircular.acos(y), 2 * Math.PI);
                waves(v, -InverseCircular.acos(y), 2 * Math.PI);
            }
            case TAN -> waves(v, InverseCircular.atan(y), Math.PI);
            default -> {
                // A step: where it jumps is known already.
            }
        }
    }

    private void waves(Expression v, double level, double period) {
        this.work.spend(v.size());
        Crossing levels = new Crossing(v, level, period, false);
        Bounds values = Enclosure.values(v, this.part);
        double count = (level == level) ? levels.count(values) : 0;
        if (count > Roots.MOST) {
            this.work.spend(Work.ALL);
        }
        for (int i = 0; i < count && !this.work.isExceeded(); i++) {
            solve(v, levels.level(values, i));
        }
    }

}
