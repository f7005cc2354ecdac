package dev.actiscope.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

import dev.actiscope.formula.PreciseInterval.NoValue;
import dev.actiscope.formula.PreciseInterval.Undecided;
import dev.actiscope.formula.PreciseJet.Corner;
import dev.actiscope.formula.digits.PreciseActivation;
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

        /** It is as near as was said, though that is not as near as it should be. */
        ADMITTED,

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

    /** Where more would not settle what is far out. */
    private static final int[] FEW = { 50, 110 };

    /** Without it a sum of what is huge and what is tiny would have a billion digits. */
    private static final MathContext ENOUGH = new MathContext(60);

    /** The powers of ten at which a limit is looked for. */
    private static final int[] FAR = { 2, 4, 6, 8, 16, 24, 32, 64, 200, 600 };

    private static final int FARTHEST = 100_000;

    private static final BigDecimal NOTHING = new BigDecimal("1e-400");

    private static final BigDecimal LARGE = new BigDecimal("1e25");

    private static final BigDecimal FINE = new BigDecimal("1e-14");

    private static final double EPSILON = 0x1p-52;

    private static final BigDecimal LAW = new BigDecimal(8 * EPSILON);

    private static final BigDecimal LEAST = new BigDecimal(Double.MIN_VALUE);

    private static final BigDecimal MOST = new BigDecimal(Double.MAX_VALUE);

    private final Expression formula;

    private final Map<String, Double> settings;

    /** The latest. */
    private BigDecimal truth;

    FormulaOracle(Expression formula, Map<String, Double> settings) {
        this.formula = formula;
        this.settings = settings;
    }

    /** The value or slope that was compared with last, and null if there was none. */
    BigDecimal truth() {
        return this.truth;
    }

    /**
     * @param digits how many of them were said to be right; {@link PreciseActivation#ALL}
     * if all
     */
    Finding ofValue(double x, double given, int digits) {
        return admitted(ofValue(x, given), given, digits);
    }

    /** The same of a slope. */
    Finding ofSlope(double x, double given, int digits) {
        return admitted(ofSlope(x, given), given, digits);
    }

    private Finding admitted(Finding finding, double given, int digits) {
        if (finding != Finding.WRONG || digits == PreciseActivation.ALL) {
            return finding;
        }
        BigDecimal off = new BigDecimal(given).subtract(this.truth, ENOUGH).abs();
        BigDecimal said = new BigDecimal(given).abs().scaleByPowerOfTen(-digits);
        return (off.compareTo(said) <= 0) ? Finding.ADMITTED : Finding.WRONG;
    }

    private Finding ofValue(double x, double given) {
        this.truth = null;
        if (Double.isInfinite(x)) {
            return ofLimit(x, given, (place) -> value(place, FEW));
        }
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

    private Finding ofSlope(double x, double given) {
        this.truth = null;
        if (Double.isInfinite(x)) {
            return ofLimit(x, given, (place) -> slope(place, FEW));
        }
        PreciseJet jet;
        try {
            if (value(new BigDecimal(x)) == null) {
                return Finding.UNKNOWN;
            }
            jet = jet(new BigDecimal(x));
        }
        catch (NoValue none) {
            return ofNothing(x, given, (place) -> slope(place, DIGITS));
        }
        return (jet == null) ? Finding.UNKNOWN : judge(jet.d(), given, x, jet.s());
    }

    /**
     * What it tends to, as far as the last three of ever farther places show: where they
     * settle, grow without end, or go to and fro.
     */
    private Finding ofLimit(double x, double given, Function<BigDecimal, PreciseInterval> at) {
        List<BigDecimal> values = new ArrayList<>();
        int nothing = 0;
        for (int tens : FAR) {
            try {
                PreciseInterval value = at.apply(place(tens, x));
                if (value != null) {
                    values.add(middle(value));
                }
                nothing = 0;
            }
            catch (NoValue none) {
                values.clear();
                nothing++;
            }
        }
        boolean isFinite = Math.abs(given) < Double.POSITIVE_INFINITY;
        if (nothing > 2) {
            return isFinite ? Finding.INVENTED : Finding.NOTHING;
        }
        int known = values.size();
        if (known < 3) {
            return Finding.UNKNOWN;
        }
        BigDecimal last = values.get(known - 1);
        Finding found = ofLast(values.get(known - 3), values.get(known - 2), last, given);
        return (found == Finding.WRONG && isElsewhere(x, last, at)) ? Finding.UNKNOWN : found;
    }

    /** Whether what has settled goes on in the end: a logarithm takes its time. */
    private static boolean isElsewhere(double side, BigDecimal settled, Function<BigDecimal, PreciseInterval> at) {
        try {
            BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(FARTHEST);
            PreciseInterval value = at.apply((side < 0) ? place.negate() : place);
            return value != null
                    && middle(value).subtract(settled, ENOUGH).abs().compareTo(settled.abs().scaleByPowerOfTen(-3)) > 0;
        }
        catch (NoValue none) {
            return true;
        }
    }

    /** No whole number, where more is defined than elsewhere. */
    private static BigDecimal place(int tens, double side) {
        BigDecimal place = new BigDecimal("1.2345678901").scaleByPowerOfTen(tens).add(new BigDecimal("0.37"));
        return (side < 0) ? place.negate() : place;
    }

    private Finding ofLast(BigDecimal a, BigDecimal b, BigDecimal c, double given) {
        boolean isFinite = Math.abs(given) < Double.POSITIVE_INFINITY;
        BigDecimal size = c.abs();
        BigDecimal step = b.subtract(a, ENOUGH);
        BigDecimal next = c.subtract(b, ENOUGH);
        boolean falls = size.compareTo(b.abs()) <= 0 && b.abs().compareTo(a.abs()) <= 0
                || size.compareTo(b.abs().scaleByPowerOfTen(-3)) < 0;
        if (size.compareTo(NOTHING) < 0 || falls && size.compareTo(FINE) < 0) {
            this.truth = BigDecimal.ZERO;
            return !isFinite ? Finding.MISSING : (Math.abs(given) < 1e-12) ? Finding.RIGHT : Finding.WRONG;
        }
        if (size.compareTo(MOST) < 0 && next.abs().compareTo(size.multiply(FINE)) <= 0
                && step.abs().compareTo(size.scaleByPowerOfTen(-3)) < 0) {
            this.truth = c.round(new MathContext(17));
            return !isFinite ? Finding.MISSING : isLike(given, c) ? Finding.RIGHT : Finding.WRONG;
        }
        boolean goesOn = step.signum() == next.signum();
        boolean isClear = goesOn ? size.compareTo(LARGE) > 0 && next.abs().compareTo(step.abs()) > 0
                : next.abs().compareTo(size.scaleByPowerOfTen(-2)) > 0;
        return !isClear ? Finding.UNKNOWN : isFinite ? Finding.INVENTED : Finding.NOTHING;
    }

    private static boolean isLike(double given, BigDecimal limit) {
        return new BigDecimal(given).subtract(limit, ENOUGH).abs().compareTo(limit.abs().scaleByPowerOfTen(-13)) <= 0;
    }

    private PreciseInterval slope(BigDecimal x, int[] enough) {
        PreciseJet jet = (value(x, enough) == null) ? null : jet(x, enough);
        return (jet == null) ? null : jet.d();
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

    private Finding judge(PreciseInterval truth, double given, double x, PreciseInterval slope) {
        BigDecimal value = middle(truth);
        this.truth = value.round(new MathContext(17));
        BigDecimal steep = (slope == null) ? BigDecimal.ZERO : new BigDecimal(x).multiply(farther(slope), ENOUGH).abs();
        BigDecimal allowed = LAW.multiply(value.abs().add(steep, ENOUGH), ENOUGH).add(LEAST, ENOUGH);
        if (!(Math.abs(given) < Double.POSITIVE_INFINITY)) {
            return (value.abs().add(allowed, ENOUGH).compareTo(MOST) > 0) ? Finding.NOTHING : Finding.MISSING;
        }
        BigDecimal off = new BigDecimal(given).subtract(value, ENOUGH).abs();
        return (off.compareTo(allowed) <= 0) ? Finding.RIGHT : (slope == null) ? Finding.UNKNOWN : Finding.WRONG;
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
    private PreciseInterval value(BigDecimal x) {
        return value(x, DIGITS);
    }

    private PreciseInterval value(BigDecimal x, int[] enough) {
        return withEnough(enough, (digits) -> {
            PreciseInterval value = PreciseJet.value(this.formula, x, this.settings, digits);
            return isSharp(value) ? value : null;
        });
    }

    private PreciseJet jet(BigDecimal x) {
        return jet(x, DIGITS);
    }

    private PreciseJet jet(BigDecimal x, int[] enough) {
        try {
            return withEnough(enough, (digits) -> {
                PreciseJet jet = PreciseJet.of(this.formula, x, this.settings, digits);
                return isSharp(jet.d()) ? jet : null;
            });
        }
        catch (Corner corner) {
            return null;
        }
    }

    private static <T> T withEnough(int[] enough, IntFunction<T> attempt) {
        for (int digits : enough) {
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
