package dev.actiscope.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

import dev.actiscope.formula.PreciseInterval.NoValue;
import dev.actiscope.formula.PreciseInterval.Undecided;
import dev.actiscope.formula.PreciseJet.Corner;
import dev.actiscope.formula.tree.Expression;

/**
 * What a formula and its slope are at a place, as it is written, and whether a double is
 * as near to it as the law of accuracy asks: off by no more than 8 ε (|f| + |x f′|) +
 * 2<sup>−1074</sup>.
 */
final class FormulaOracle {

    /** How a double stands to the truth. */
    enum Finding {

        /** It is as near as it should be. */
        RIGHT,

        /** Nothing was said where there is nothing. */
        NOTHING,

        /** It is a number, and another one than is true. */
        WRONG,

        /** There is a value, a double comes near to it, and nothing was said. */
        MISSING,

        /** There is no value, and yet a number. */
        INVENTED,

        /** The truth is a convention, or could not be found out. */
        UNKNOWN

    }

    private static final int[] DIGITS = { 50, 110, 400, 1000 };

    /** Without it a sum of what is huge and what is tiny would have a billion digits. */
    private static final MathContext ENOUGH = new MathContext(60);

    private static final double EPSILON = 0x1p-52;

    private static final BigDecimal LAW = new BigDecimal(8 * EPSILON);

    private static final BigDecimal LEAST = new BigDecimal(Double.MIN_VALUE);

    private static final BigDecimal MOST = new BigDecimal(Double.MAX_VALUE);

    private final Expression formula;

    private final Map<String, Double> settings;

    FormulaOracle(Expression formula, Map<String, Double> settings) {
        this.formula = formula;
        this.settings = settings;
    }

    Finding ofValue(double x, double given) {
        PreciseInterval truth;
        try {
            truth = value(new BigDecimal(x));
        }
        catch (NoValue none) {
            return ofNothing(x, given, this::value);
        }
        if (truth == null) {
            return Finding.UNKNOWN;
        }
        PreciseJet jet = jet(new BigDecimal(x));
        return judge(truth, given, x, (jet == null) ? null : jet.d());
    }

    Finding ofSlope(double x, double given) {
        PreciseJet jet;
        try {
            if (value(new BigDecimal(x)) == null) {
                return Finding.UNKNOWN;
            }
            jet = jet(new BigDecimal(x));
        }
        catch (NoValue none) {
            return ofNothing(x, given, (place) -> {
                PreciseJet near = jet(place);
                return (near == null) ? null : near.d();
            });
        }
        return (jet == null) ? Finding.UNKNOWN : judge(jet.d(), given, x, jet.s());
    }

    /**
     * Where a point alone is without a value its limit is one, or that of the only side
     * that has any; and the law allows what is so a few units in the last place away.
     */
    private Finding ofNothing(double x, double given, Function<BigDecimal, PreciseInterval> truth) {
        if (!(Math.abs(given) < Double.POSITIVE_INFINITY)) {
            return Finding.NOTHING;
        }
        BigDecimal place = new BigDecimal(x);
        BigDecimal step = place.abs().max(new BigDecimal("1e-330")).scaleByPowerOfTen(-40);
        if (isNear(place.add(step), given, truth) || isNear(place.subtract(step), given, truth)) {
            return Finding.UNKNOWN;
        }
        for (int units = -4; units <= 4; units++) {
            if (hasValue(new BigDecimal(x + units * Math.ulp(x)), truth)) {
                return Finding.UNKNOWN;
            }
        }
        return Finding.INVENTED;
    }

    private static boolean hasValue(BigDecimal place, Function<BigDecimal, PreciseInterval> truth) {
        try {
            return truth.apply(place) != null;
        }
        catch (NoValue none) {
            return false;
        }
    }

    private boolean isNear(BigDecimal place, double given, Function<BigDecimal, PreciseInterval> truth) {
        try {
            PreciseInterval limit = truth.apply(place);
            return limit == null || Math.abs(middle(limit).doubleValue() - given) <= 1e-6 * Math.abs(given) + 1e-12;
        }
        catch (NoValue none) {
            return false;
        }
    }

    private static Finding judge(PreciseInterval truth, double given, double x, PreciseInterval slope) {
        BigDecimal value = middle(truth);
        if (value.abs().compareTo(MOST.multiply(new BigDecimal("0.999999"))) > 0) {
            boolean isFinite = Math.abs(given) < Double.POSITIVE_INFINITY;
            return !isFinite ? Finding.NOTHING : (value.abs().compareTo(MOST.multiply(new BigDecimal("1.000001"))) < 0)
                    ? Finding.UNKNOWN : Finding.WRONG;
        }
        if (!(Math.abs(given) < Double.POSITIVE_INFINITY)) {
            return Finding.MISSING;
        }
        BigDecimal off = new BigDecimal(given).subtract(value, ENOUGH).abs();
        if (off.compareTo(LAW.multiply(value.abs(), ENOUGH).add(LEAST, ENOUGH)) <= 0) {
            return Finding.RIGHT;
        }
        if (slope == null) {
            return Finding.UNKNOWN;
        }
        BigDecimal steep = new BigDecimal(x).multiply(farther(slope), ENOUGH).abs();
        return (off.compareTo(LAW.multiply(value.abs().add(steep, ENOUGH), ENOUGH).add(LEAST, ENOUGH)) <= 0)
                ? Finding.RIGHT : Finding.WRONG;
    }

    private static BigDecimal farther(PreciseInterval slope) {
        BigDecimal far = new BigDecimal("1e5000");
        BigDecimal low = (slope.low() == null) ? far : slope.low().abs();
        return low.max((slope.high() == null) ? far : slope.high().abs());
    }

    private static BigDecimal middle(PreciseInterval truth) {
        if (truth.low() == null || truth.high() == null) {
            return (truth.low() == null) ? truth.high() : truth.low();
        }
        return truth.low()
            .abs()
            .max(truth.high().abs())
            .multiply(BigDecimal.valueOf(truth.low().signum() < 0 ? -1 : 1));
    }

    /** Null where it is not found out. */
    PreciseInterval value(BigDecimal x) {
        return withEnough((digits) -> {
            PreciseInterval value = PreciseJet.value(this.formula, x, this.settings, digits);
            return isSharp(value) ? value : null;
        });
    }

    PreciseJet jet(BigDecimal x) {
        try {
            return withEnough((digits) -> {
                PreciseJet jet = PreciseJet.of(this.formula, x, this.settings, digits);
                return isSharp(jet.d()) ? jet : null;
            });
        }
        catch (Corner corner) {
            return null;
        }
    }

    private static <T> T withEnough(IntFunction<T> attempt) {
        for (int digits : DIGITS) {
            try {
                T found = attempt.apply(digits);
                if (found != null) {
                    return found;
                }
            }
            catch (Undecided undecided) {
                // Then with more.
            }
        }
        return null;
    }

    /** To 25 digits, or so small that no double tells it from 0, or so large. */
    private static boolean isSharp(PreciseInterval number) {
        if (number.low() == null || number.high() == null) {
            return number.low() != null && number.low().compareTo(MOST.pow(2)) > 0
                    || number.high() != null && number.high().negate().compareTo(MOST.pow(2)) > 0;
        }
        BigDecimal width = number.high().subtract(number.low(), ENOUGH);
        return width.compareTo(LEAST.scaleByPowerOfTen(-25)) < 0
                || width.compareTo(number.low().abs().max(number.high().abs()).scaleByPowerOfTen(-25)) < 0;
    }

}
