package dev.actiscope.formula.wide;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.InverseCircular;
import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * Circular functions and their inverses. Of an angle beyond 2<sup>60</sup> they are known
 * as well as doubles know them.
 */
final class WideAngle {

    private static final double[] RIGHT_ANGLE_PARTS = { 1.5707963267948966, 6.123233995736766e-17,
            -1.4973849048591698e-33 };

    private static final Wide RIGHT_ANGLE = Wide.PI.scaled(-1);

    /** From this power of two on an angle is left to doubles. */
    private static final int LARGE_ANGLE = 60;

    /** How far off a sine of a double may be. */
    private static final Wide SINE_ERROR = Wide.ONE.scaled(-51).around();

    /** A tangent of what is known to less is not looked for. */
    private static final int BLURRED = -10;

    /** What is left of an angle. */
    private final Wide rest;

    /** How many right angles were taken away, but for whole turns. */
    private final int quadrant;

    private WideAngle(Wide angle) {
        Wide rest = angle;
        double turns = 0;
        for (int digits = 0; digits < 3; digits++) {
            double steps = Math.floor(rest.toDouble() / RIGHT_ANGLE_PARTS[0] + 0.5);
            rest = WideExponential.rest(rest, steps, RIGHT_ANGLE_PARTS);
            turns += steps - 4 * Math.floor(steps / 4);
        }
        this.rest = rest;
        this.quadrant = (int) turns & 3;
    }

    private static boolean isFar(Wide u) {
        return u.isRay() || u.exponent() >= LARGE_ANGLE;
    }

    static Wide sin(Wide u) {
        return sine(u, 0);
    }

    static Wide cos(Wide u) {
        return sine(u, 1);
    }

    /**
     * The sine of an angle and some right ones: between −1 and 1, and nowhere steeper.
     */
    private static Wide sine(Wide u, int more) {
        if (isFar(u)) {
            return farSine(u, more);
        }
        if (u.blur().exponent() > 0) {
            return Wide.ONE.around();
        }
        WideAngle angle = new WideAngle(u.middle());
        int turns = angle.quadrant + more;
        NearZero near = NearZero.circular(angle.rest);
        Wide sine = ((turns & 1) == 0) ? near.sine() : near.cosine();
        return ((turns & 2) == 0) ? sine.plus(u.blur()) : u.blur().minus(sine);
    }

    /** Of two doubles and of their sum it is known as well as doubles know it. */
    private static Wide farSine(Wide u, int more) {
        if (u.isRay() || u.exponent() > 1023 || u.blur().exponent() > BLURRED) {
            return Wide.ONE.around();
        }
        double head = u.middle().toDouble();
        Wide rest = u.minus(Wide.of(head));
        double tail = rest.middle().toDouble();
        Wide one = ofDouble(head, more).times(ofDouble(tail, 1));
        Wide other = ofDouble(head, 1 - more).times(ofDouble(tail, 0));
        Wide sine = (more == 0) ? one.plus(other) : one.minus(other);
        return sine.plus(rest.minus(Wide.of(tail)));
    }

    private static Wide ofDouble(double x, int more) {
        Wide exact = Wide.of(more);
        return (x == 0) ? exact : Wide.of((more == 0) ? Circular.sin(x) : Circular.cos(x)).plus(SINE_ERROR);
    }

    static Wide tan(Wide u) {
        if (isFar(u)) {
            return farSine(u, 0).over(farSine(u, 1));
        }
        if (u.blur().exponent() > BLURRED) {
            return Wide.ANY;
        }
        WideAngle angle = new WideAngle(u);
        Wide tangent = NearZero.circular(angle.rest).tangent();
        return ((angle.quadrant & 1) == 0) ? tangent : Wide.of(-1).over(tangent);
    }

    /**
     * What the arc tangent of the nearest double v lacks is that of (u − tan v) / (1 + u
     * tan v).
     */
    static Wide atan(Wide u) {
        Wide a = u.abs();
        if (a.isRay() || a.exponent() > 0) {
            Wide rest = WideFunctions.of(ElementaryFunction.ATAN, Wide.ONE.over(a));
            return WideExponential.signed(RIGHT_ANGLE.minus(rest), u);
        }
        if (u.exponent() < WideExponential.SERIES) {
            Wide cube = u.times(u).times(u);
            return u.minus(cube.over(Wide.of(3))).plus(cube.times(u).times(u).around());
        }
        Wide near = Wide.of(InverseCircular.atan(u.toDouble()));
        NearZero series = NearZero.circular(near);
        Wide cosine = series.cosine();
        Wide sine = series.sine();
        Wide d = u.times(cosine).minus(sine).over(cosine.plus(u.times(sine)));
        return near.plus(d).plus(d.times(d).times(d).around());
    }

    static Wide asin(Wide u) {
        Wide square = Wide.ONE.minus(u).times(Wide.ONE.plus(u));
        return (square.sign() == 0) ? WideExponential.signed(RIGHT_ANGLE, u)
                : WideFunctions.of(ElementaryFunction.ATAN, u.over(WideFunctions.of(ElementaryFunction.SQRT, square)));
    }

    static Wide acos(Wide u) {
        Wide above = Wide.ONE.plus(u);
        Wide ratio = Wide.ONE.minus(u).over(above);
        return (above.sign() == 0) ? Wide.PI
                : WideFunctions.of(ElementaryFunction.ATAN, WideFunctions.of(ElementaryFunction.SQRT, ratio)).scaled(1);
    }

}
