package dev.actiscope.facts.shape;

import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * After how much a function comes back: one in which x stands in sines alone, all of
 * multiples of one frequency.
 */
final class Period {

    private static final double ROUNDING = 1e-12;

    private Period() {
    }

    /**
     * A period of a function; infinite where none is seen.
     * @param e in numbers, x and elementary functions
     */
    static double of(Expression e) {
        double frequency = least(e, Double.POSITIVE_INFINITY);
        boolean known = frequency > 0 && frequency < Double.POSITIVE_INFINITY && areMultiples(e, frequency);
        return known ? 2 * Math.PI / frequency : Double.POSITIVE_INFINITY;
    }

    /** The least frequency; 0 if x stands elsewhere. */
    private static double least(Expression e, double known) {
        if (!e.varies()) {
            return known;
        }
        if (isWave(e)) {
            return Math.min(known, frequency(e.operand(0)));
        }
        double least = e.is(Operator.SYMBOL) ? 0 : known;
        for (Expression operand : e.operands()) {
            least = least(operand, least);
        }
        return least;
    }

    private static boolean areMultiples(Expression e, double frequency) {
        if (isWave(e)) {
            double times = frequency(e.operand(0)) / frequency;
            return Math.abs(times - Math.floor(times + 0.5)) <= ROUNDING * times;
        }
        return e.operands().stream().allMatch((operand) -> areMultiples(operand, frequency));
    }

    private static boolean isWave(Expression e) {
        return e.varies()
                && (e.is(ElementaryFunction.SIN) || e.is(ElementaryFunction.COS) || e.is(ElementaryFunction.TAN));
    }

    /** By how much an expression rises for every 1; 0 if it is no line. */
    private static double frequency(Expression e) {
        return switch (e.operator()) {
            case SYMBOL -> e.varies() ? 1 : 0;
            case NEGATIVE -> frequency(e.operand(0));
            case SUM -> {
                int varying = 0;
                double frequency = 0;
                for (Expression term : e.operands()) {
                    varying += term.varies() ? 1 : 0;
                    frequency = term.varies() ? frequency(term) : frequency;
                }
                yield (varying == 1) ? frequency : 0;
            }
            case PRODUCT -> {
                double frequency = 1;
                int varying = 0;
                for (Expression factor : e.operands()) {
                    varying += factor.varies() ? 1 : 0;
                    frequency *= factor.varies() ? frequency(factor) : factor.isNumber() ? Math.abs(factor.value()) : 0;
                }
                yield (varying == 1) ? frequency : 0;
            }
            case QUOTIENT -> (!e.operand(1).varies() && e.operand(1).isNumber())
                    ? frequency(e.operand(0)) / Math.abs(e.operand(1).value()) : 0;
            default -> 0;
        };
    }

}
