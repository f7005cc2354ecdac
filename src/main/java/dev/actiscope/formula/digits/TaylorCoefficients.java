package dev.actiscope.formula.digits;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.wide.Wide;
import dev.actiscope.formula.wide.WideFunctions;

import static dev.actiscope.formula.wide.Wide.ONE;
import static dev.actiscope.formula.wide.Wide.ZERO;

/**
 * The coefficients of the Taylor series of the smooth elementary functions, about a
 * number: each is a derivative by the factorial of its order. Of a number that is not
 * exact they hold those of all numbers within.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898717761">Griewank and Walther, Evaluating
 * Derivatives, 2008, chapter 13, Taylor coefficients by recurrence</a>
 */
final class TaylorCoefficients {

    private final Wide at;

    private final int count;

    private TaylorCoefficients(Wide at, int count) {
        this.at = at;
        this.count = count;
    }

    /**
     * The first so many coefficients, at least one.
     */
    static Wide[] of(ElementaryFunction function, Wide at, int count) {
        TaylorCoefficients taylor = new TaylorCoefficients(at, count);
        Wide y = WideFunctions.of(function, at);
        return switch (function) {
            case EXP -> taylor.growing(y, 0, 1, 0);
            case TAN -> taylor.growing(y, 1, 0, 1);
            case TANH -> taylor.growing(y, 1, 0, -1);
            case SIGMOID -> taylor.growing(y, 0, 1, -1);
            case SIN, COS -> taylor.waving(y, WideSlopes.of(function, at, y), -1);
            case SINH, COSH -> taylor.waving(y, WideSlopes.of(function, at, y), 1);
            case ERFINV, ERFCINV -> taylor.ofInverse(y, WideSlopes.of(function, at, y));
            default -> taylor.integral(y, taylor.slopes(function, WideSlopes.of(function, at, y)));
        };
    }

    /** Those of (1 + h)<sup>power</sup> about an h. */
    static Wide[] ofPower(Wide power, Wide h, int count) {
        Wide base = ONE.plus(h);
        return new TaylorCoefficients(h, count).power(base, ONE, ZERO, power, base.power(power));
    }

    private Wide[] slopes(ElementaryFunction function, Wide first) {
        Wide square = this.at.times(this.at);
        Wide twice = this.at.scaled(1);
        return switch (function) {
            case EXPM1 -> of(ElementaryFunction.EXP, this.at, this.count);
            case SOFTPLUS -> of(ElementaryFunction.SIGMOID, this.at, this.count);
            case ERF, ERFC -> bell(first);
            case LOG, LOG2, LOG10 -> power(this.at, ONE, ZERO, Wide.of(-1), first);
            case LOG1P -> power(ONE.plus(this.at), ONE, ZERO, Wide.of(-1), first);
            case SQRT -> power(this.at, ONE, ZERO, Wide.of(-0.5), first);
            case ATAN -> power(ONE.plus(square), twice, ONE, Wide.of(-1), first);
            case ASINH -> power(ONE.plus(square), twice, ONE, Wide.of(-0.5), first);
            case ASIN, ACOS -> power(ONE.minus(square), twice.negative(), Wide.of(-1), Wide.of(-0.5), first);
            default -> throw new IllegalArgumentException("not smooth");
        };
    }

    /** y′ = a + b y + c y². */
    private Wide[] growing(Wide y, int a, int b, int c) {
        Wide[] all = new Wide[this.count];
        all[0] = y;
        for (int k = 0; k < this.count - 1; k++) {
            Wide square = ZERO;
            for (int i = 0; i <= k && c != 0; i++) {
                square = square.plus(all[i].times(all[k - i]));
            }
            Wide slope = Wide.of((k == 0) ? a : 0).plus(all[k].times(Wide.of(b))).plus(square.times(Wide.of(c)));
            all[k + 1] = slope.over(Wide.of(k + 1));
        }
        return all;
    }

    /** y″ = sign y. */
    private Wide[] waving(Wide y, Wide slope, int sign) {
        Wide[] all = new Wide[this.count];
        for (int k = 0; k < this.count; k++) {
            all[k] = (k == 0) ? y : (k == 1) ? slope : all[k - 2].times(Wide.of(sign)).over(Wide.of(k * (k - 1)));
        }
        return all;
    }

    /** y″ = 2 y (y′)². */
    private Wide[] ofInverse(Wide y, Wide slope) {
        Wide[] all = new Wide[this.count];
        Wide[] slopes = new Wide[this.count];
        all[0] = y;
        slopes[0] = slope;
        for (int k = 0; k < this.count - 1; k++) {
            all[k + 1] = slopes[k].over(Wide.of(k + 1));
            Wide sum = ZERO;
            for (int i = 0; i <= k; i++) {
                for (int j = 0; i + j <= k; j++) {
                    sum = sum.plus(all[i].times(slopes[j]).times(slopes[k - i - j]));
                }
            }
            slopes[k + 1] = sum.scaled(1).over(Wide.of(k + 1));
        }
        return all;
    }

    /** (q + r h + s h²)<sup>power</sup>. */
    private Wide[] power(Wide q, Wide r, Wide s, Wide power, Wide first) {
        Wide[] all = new Wide[this.count];
        all[0] = first;
        for (int k = 0; k < this.count - 1; k++) {
            Wide sum = power.minus(Wide.of(k)).times(r).times(all[k]);
            if (k > 0) {
                sum = sum.plus(power.scaled(1).minus(Wide.of(k - 1)).times(s).times(all[k - 1]));
            }
            all[k + 1] = sum.over(q.times(Wide.of(k + 1)));
        }
        return all;
    }

    /** w′ = −2 u w. */
    private Wide[] bell(Wide first) {
        Wide[] all = new Wide[this.count];
        all[0] = first;
        for (int k = 0; k < this.count - 1; k++) {
            Wide sum = this.at.times(all[k]).plus((k > 0) ? all[k - 1] : ZERO);
            all[k + 1] = sum.scaled(1).negative().over(Wide.of(k + 1));
        }
        return all;
    }

    private Wide[] integral(Wide y, Wide[] slopes) {
        Wide[] all = new Wide[this.count];
        all[0] = y;
        for (int k = 1; k < this.count; k++) {
            all[k] = slopes[k - 1].over(Wide.of(k));
        }
        return all;
    }

}
