package dev.actiscope.formula.wide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

import dev.actiscope.formula.PreciseInterval;
import dev.actiscope.formula.tree.ElementaryFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quicktheories.QuickTheory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.longs;

/**
 * The true value lies within the radius, whatever was asked: a ball that leaves it out
 * would be a wrong picture.
 */
class WideEnclosureTests {

    private static final int DIGITS = 60;

    /** More than twice as many as a double has. */
    private static final double SHARP = 0x1p-92;

    /** Exponents farther out are beyond the bounds of high precision. */
    private static final long MOST = 400_000_000;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final MathContext CONTEXT = new MathContext(400);

    private static final PreciseInterval NOTHING = new PreciseInterval(null, null, 1);

    @ParameterizedTest
    @EnumSource(ElementaryFunction.class)
    void aFunctionHoldsItsValue(ElementaryFunction function) {
        check(function, 20);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(ElementaryFunction.class)
    void aFunctionHoldsItsValueEverywhere(ElementaryFunction function) {
        check(function, 200);
    }

    private static void check(ElementaryFunction function, int examples) {
        QuickTheory.qt()
            .withFixedSeed(function.ordinal())
            .withExamples(examples)
            .withShrinkCycles(0)
            .forAll(longs().all())
            .check((seed) -> holds(function, new Random(seed)));
    }

    private static boolean holds(ElementaryFunction function, Random random) {
        Wide u = any(random);
        Wide result = WideFunctions.of(function, u);
        for (double place : new double[] { 0, -1, 1, random.nextDouble() }) {
            PreciseInterval truth = truth(() -> at(u, place).call(function));
            if (!holds(result, truth)) {
                return false;
            }
            if (u.isExact() && place == 0 && isExpectedSharp(function, u) && !isSharp(result, truth)) {
                return false;
            }
        }
        return true;
    }

    /** Neither beyond what is looked at, nor where the function is so steep. */
    private static boolean isExpectedSharp(ElementaryFunction function, Wide u) {
        return switch (function) {
            case SIN, COS, TAN -> u.exponent() < 20 && u.exponent() > -900 && isOffTheAxis(function, u);
            case LOG, LOG2, LOG10 -> true;
            default -> u.exponent() < 3;
        };
    }

    /** A zero of sin or cos at a double is nearer than any other, but not so near. */
    private static boolean isOffTheAxis(ElementaryFunction function, Wide u) {
        return Math.abs(WideFunctions.of(ElementaryFunction.SIN, u.scaled(1)).toDouble()) > 1e-3;
    }

    private static boolean isSharp(Wide result, PreciseInterval truth) {
        return truth == null || truth == NOTHING || result.isRay() || result.vouches(SHARP, 0);
    }

    @Test
    void arithmeticHoldsItsValue() {
        checkArithmetic(60);
    }

    @Tag("slow")
    @Test
    void arithmeticHoldsItsValueEverywhere() {
        checkArithmetic(600);
    }

    private static void checkArithmetic(int examples) {
        QuickTheory.qt()
            .withFixedSeed(1)
            .withExamples(examples)
            .withShrinkCycles(0)
            .forAll(longs().all())
            .check((seed) -> arithmeticHolds(new Random(seed)));
    }

    private static boolean arithmeticHolds(Random random) {
        Wide a = any(random);
        Wide b = (random.nextInt(4) == 0) ? a.plus(a.middle().scaled(-60)) : any(random);
        Wide whole = Wide.of(random.nextInt(9) - 4);
        double place = random.nextDouble() * 2 - 1;
        return holds(a, b, place, Wide::plus, PreciseInterval::plus)
                && holds(a, b, place, Wide::minus, PreciseInterval::minus)
                && holds(a, b, place, Wide::times, PreciseInterval::times)
                && holds(a, b, place, Wide::over, PreciseInterval::over)
                && holds(a, b, place, Wide::min, PreciseInterval::min)
                && holds(a, b, place, Wide::max, PreciseInterval::max)
                && holds(a, b, place, Wide::power, PreciseInterval::power)
                && holds(a, whole, place, Wide::power, PreciseInterval::power);
    }

    private static boolean holds(Wide a, Wide b, double place, BinaryOperator<Wide> wide,
            BinaryOperator<PreciseInterval> precise) {
        Wide result = wide.apply(a, b);
        return holds(result, truth(() -> precise.apply(at(a, place), at(b, -place))))
                && holds(result, truth(() -> precise.apply(at(a, 1), at(b, 1))));
    }

    /** Null where it cannot be told. */
    private static PreciseInterval truth(Supplier<PreciseInterval> truth) {
        try {
            return truth.get();
        }
        catch (PreciseInterval.NoValue none) {
            return NOTHING;
        }
        catch (PreciseInterval.Undecided undecided) {
            return null;
        }
    }

    private static boolean holds(Wide result, PreciseInterval truth) {
        if (truth == null || result.isAny()) {
            return true;
        }
        if (result.isNone() || truth == NOTHING) {
            return result.isNone() && truth == NOTHING;
        }
        if (result.isRay() || Math.abs(result.exponent()) > MOST && result.sign() != 0) {
            return result.sign() == Wide.UNCERTAIN || reaches(truth, result);
        }
        return (truth.low() == null || truth.low().compareTo(end(result, 1)) <= 0)
                && (truth.high() == null || truth.high().compareTo(end(result, -1)) >= 0);
    }

    /**
     * Of what is beyond the bounds of what it is compared with the sign, of a ray more.
     */
    private static boolean reaches(PreciseInterval truth, Wide result) {
        BigDecimal end = (result.sign() > 0) ? truth.high() : truth.low();
        return end == null || end.signum() == result.sign()
                && (!result.isRay() || end.precision() - end.scale() > result.exponent() * 0.30102);
    }

    private static BigDecimal end(Wide u, int side) {
        BigDecimal end = sum(u, side);
        if (end.signum() == 0) {
            return end;
        }
        BigDecimal power = TWO.pow((int) Math.abs(u.exponent()), CONTEXT);
        return (u.exponent() < 0) ? end.divide(power, CONTEXT) : end.multiply(power, CONTEXT);
    }

    private static BigDecimal sum(Wide u, double place) {
        BigDecimal off = new BigDecimal(u.radius()).multiply(new BigDecimal(place));
        return new BigDecimal(u.head()).add(new BigDecimal(u.tail())).add(off);
    }

    /** A number within the radius: −1 at the lower end, 1 at the upper one. */
    private static PreciseInterval at(Wide u, double place) {
        return PreciseInterval.of(sum(u, place), DIGITS)
            .times(PreciseInterval.of(2, DIGITS).power(PreciseInterval.of(u.exponent(), DIGITS)));
    }

    private static Wide any(Random random) {
        Wide number = Wide.of(anyDouble(random));
        return switch (random.nextInt(8)) {
            case 0 -> number.plus(Wide.of(anyDouble(random) * 1e-17)).middle();
            case 1 -> number.plus(Wide.of(anyDouble(random) * Math.pow(10, -random.nextInt(40))).around());
            case 2 -> number.magnitude();
            case 3 -> number.scaled(random.nextInt(4000) - 2000);
            default -> number;
        };
    }

    private static double anyDouble(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> random.nextInt(41) - 20;
            case 1 -> (random.nextInt(2801) - 1400) / 2.0;
            case 2 -> random.nextGaussian() * 3;
            case 3 -> Math.copySign(Math.pow(10, random.nextDouble() * 600 - 300), random.nextInt(2) - 0.5);
            case 4 -> Math.copySign(Math.pow(10, random.nextDouble() * 20 - 10), random.nextInt(2) - 0.5);
            case 5 -> (random.nextInt(2) * 2 - 1) * (1 + Math.scalb(random.nextInt(100) - 50, -random.nextInt(60)));
            default -> random.nextDouble() * 2 - 1;
        };
    }

}
