package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Expansion;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;

/**
 * What a function of the catalogue is: its formula, and the formula's derivatives, in
 * high precision. Both in the form in which a typed formula is computed, which the tests
 * of {@code formula} hold against the written one, since that cancels less.
 */
final class Reference {

    /**
     * What stands for ∞ as a setting, and its inverse for 0, where many a formula has no
     * value: larger than all doubles, and than any usual power of what stands for x = ∞.
     */
    private static final BigDecimal ENDLESS = AccuracySuite.ENDLESS.pow(10);

    private static final Jet TWO = Jet.of(2);

    private static final BigDecimal FARTHEST_ANGLE = new BigDecimal("1e9");

    private final Definition definition;

    private final Expression value;

    private final Expression slope;

    private final Expression second;

    private Reference(Definition definition, Formula formula) {
        this.definition = definition;
        this.value = formula.stable();
        this.slope = formula.stableDerivative();
        this.second = formula.stableSecondDerivative();
    }

    static Reference of(Definition definition) {
        return new Reference(definition, Formula.parse(definition.formula()));
    }

    /**
     * The function at x, and how it changes there.
     * @throws ArithmeticException if it has no value there, or none that can be had
     */
    Jet value(BigDecimal x, List<Double> settings) {
        return of(this.value, symbols(x, settings));
    }

    /**
     * The function's slope at x, and how it changes there.
     * @throws ArithmeticException as {@link #value} does
     */
    Jet slope(BigDecimal x, List<Double> settings) {
        return of(this.slope, symbols(x, settings));
    }

    /**
     * The function's second derivative at x, and how it changes there.
     * @throws ArithmeticException as {@link #value} does
     */
    Jet second(BigDecimal x, List<Double> settings) {
        return of(this.second, symbols(x, settings));
    }

    private Map<String, Jet> symbols(BigDecimal x, List<Double> settings) {
        Map<String, Jet> symbols = new HashMap<>();
        symbols.put("x", Jet.variable(x));
        symbols.put("pi", Jet.of(BigDecimalMath.pi(Precise.DIGITS)));
        symbols.put("e", Jet.of(BigDecimalMath.e(Precise.DIGITS)));
        for (int i = 0; i < settings.size(); i++) {
            symbols.put(this.definition.parameters().get(i).name(), Jet.of(setting(settings.get(i))));
        }
        return symbols;
    }

    private static BigDecimal setting(double value) {
        if (Double.isInfinite(value)) {
            return (value > 0) ? ENDLESS : ENDLESS.negate();
        }
        return (value == 0) ? BigDecimal.ONE.divide(ENDLESS) : new BigDecimal(value);
    }

    private static Jet of(Expression e, Map<String, Jet> symbols) {
        return switch (e.operator()) {
            case NUMBER -> Jet.of(e.value());
            case SYMBOL -> symbol(e.name(), symbols);
            case NEGATIVE -> of(e.operand(0), symbols).negate();
            case SUM -> all(e, symbols).stream().reduce(Jet::plus).orElseThrow();
            case PRODUCT -> all(e, symbols).stream().reduce(Jet::times).orElseThrow();
            case QUOTIENT -> of(e.operand(0), symbols).over(of(e.operand(1), symbols));
            case POWER -> of(e.operand(0), symbols).to(of(e.operand(1), symbols));
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> Jet.of(holds(e, symbols) ? 1 : 0);
            case IF -> of(e.operand((of(e.operand(0), symbols).signum() != 0) ? 1 : 2), symbols);
            case MIN, MAX, CLIP -> extreme(e.operator(), all(e, symbols));
            case CALL -> call(e, of(e.operand(0), symbols));
            case APPLICATION -> of(Expansion.expand(e), symbols);
        };
    }

    private static Jet symbol(String name, Map<String, Jet> symbols) {
        Jet value = symbols.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "the formula speaks of " + name + ", which is no parameter of the function");
        }
        return value;
    }

    private static List<Jet> all(Expression e, Map<String, Jet> symbols) {
        return e.operands().stream().map((operand) -> of(operand, symbols)).toList();
    }

    private static boolean holds(Expression comparison, Map<String, Jet> symbols) {
        int order = of(comparison.operand(0), symbols).compareTo(of(comparison.operand(1), symbols));
        return switch (comparison.operator()) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            default -> order != 0;
        };
    }

    private static Jet extreme(Operator operator, List<Jet> all) {
        return switch (operator) {
            case MIN -> all.stream().min(Jet::compareTo).orElseThrow();
            case MAX -> all.stream().max(Jet::compareTo).orElseThrow();
            default -> extreme(Operator.MIN, List.of(extreme(Operator.MAX, all.subList(0, 2)), all.get(2)));
        };
    }

    private static Jet call(Expression call, Jet u) {
        return switch (call.function()) {
            case EXP -> u.exp();
            case EXPM1 -> u.expm1();
            case LOG -> u.log();
            case LOG1P -> u.log1p();
            case LOG2 -> u.log().over(TWO.log());
            case LOG10 -> u.log().over(Jet.of(10).log());
            case SQRT -> u.sqrt();
            case ABS -> u.abs();
            case SIGN -> Jet.of(u.signum());
            case FLOOR -> Jet.of(u.f().setScale(0, RoundingMode.FLOOR));
            case CEIL -> Jet.of(u.f().setScale(0, RoundingMode.CEILING));
            case ROUND -> Jet.of(u.f().setScale(0, RoundingMode.HALF_EVEN));
            case SIN -> angle(u).sin();
            case COS -> angle(u).cos();
            case TAN -> angle(u).sin().over(u.cos());
            case ASIN -> u.asin();
            case ACOS -> Jet.of(1).atan().times(TWO).plus(u.asin().negate());
            case ATAN -> u.atan();
            case SINH -> u.expm1().plus(u.negate().expm1().negate()).over(TWO);
            case COSH -> u.exp().plus(u.negate().exp()).over(TWO);
            case TANH -> u.tanh();
            case ASINH -> u.asinh();
            case ERF -> u.erf();
            case ERFC -> u.erfc();
            case ERFINV, ERFCINV -> throw new ArithmeticException("no function of the catalogue has it");
            case SIGMOID -> u.logistic();
            case SOFTPLUS -> u.softplus();
            case RELU -> (u.signum() > 0) ? u : Jet.of(0);
        };
    }

    /** Farther out no digits would be left. */
    private static Jet angle(Jet u) {
        if (u.f().abs().compareTo(FARTHEST_ANGLE) > 0) {
            throw new ArithmeticException("an angle far out");
        }
        return u;
    }

}
