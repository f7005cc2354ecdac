package dev.actiscope.formula.tree;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.ErrorFunction;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.InverseCircular;
import dev.actiscope.activation.math.Logarithms;

/**
 * The elementary functions of one argument: their names, and how they are computed.
 */
public enum ElementaryFunction {

    EXP("exp", Exponential::exp),

    EXPM1("expm1", Exponential::expm1),

    LOG("log", Logarithms::log, "ln"),

    LOG1P("log1p", Logarithms::log1p),

    LOG2("log2", Logarithms::log2),

    LOG10("log10", Logarithms::log10, "lg"),

    SQRT("sqrt", Math::sqrt),

    ABS("abs", Math::abs, "absolute"),

    SIGN("sign", Math::signum, "sgn", "signum"),

    FLOOR("floor", Math::floor),

    CEIL("ceil", Math::ceil, "ceiling"),

    ROUND("round", ElementaryFunction::roundHalfToEven, "rint"),

    SIN("sin", Circular::sin),

    COS("cos", Circular::cos),

    TAN("tan", Circular::tan),

    ASIN("asin", InverseCircular::asin, "arcsin"),

    ACOS("acos", InverseCircular::acos, "arccos"),

    ATAN("atan", InverseCircular::atan, "arctan", "arctangent"),

    SINH("sinh", Elementary::sinh),

    COSH("cosh", Elementary::cosh),

    TANH("tanh", Elementary::tanh, "hyperbolic_tangent"),

    ASINH("asinh", Elementary::asinh, "arcsinh", "arsinh"),

    ERF("erf", ErrorFunction::erf),

    ERFC("erfc", ErrorFunction::erfc),

    ERFINV("erfinv", ErrorFunction::erfinv, "erf_inv", "inverseerf"),

    ERFCINV("erfcinv", ErrorFunction::erfcinv, "erfc_inv", "inverseerfc"),

    SIGMOID("sigmoid", Elementary::logistic, "logistic", "logistic_sigmoid", "expit", "sigma", "logisticsigmoid"),

    SOFTPLUS("softplus", Elementary::softplus, "soft_plus", "log1pexp", "log1p_exp"),

    RELU("relu", (x) -> Math.max(0, x), "rectifier", "ramp");

    private final String key;

    private final DoubleUnaryOperator value;

    private final String[] aliases;

    ElementaryFunction(String key, DoubleUnaryOperator value, String... aliases) {
        this.key = key;
        this.value = value;
        this.aliases = aliases;
    }

    /**
     * Its name in a formula.
     */
    public String key() {
        return this.key;
    }

    /**
     * Its other names.
     */
    public List<String> aliases() {
        return List.of(this.aliases);
    }

    /** Whether f(−x) = −f(x). */
    public boolean isOdd() {
        return switch (this) {
            case SIGN, ROUND, SIN, TAN, ASIN, ATAN, SINH, TANH, ASINH, ERF, ERFINV -> true;
            default -> false;
        };
    }

    /** Whether f(−x) = f(x). */
    public boolean isEven() {
        return this == ABS || this == COS || this == COSH;
    }

    /**
     * Whether it, or what it leaves of its argument, repeats itself without end.
     */
    public boolean isPeriodic() {
        return switch (this) {
            case SIN, COS, TAN, FLOOR, CEIL, ROUND -> true;
            default -> false;
        };
    }

    /**
     * What computes it, over all doubles: NaN where it is not defined.
     */
    public DoubleUnaryOperator value() {
        return this.value;
    }

    /**
     * The function of this name or alias, else null.
     */
    public static ElementaryFunction find(String name) {
        for (ElementaryFunction function : values()) {
            if (function.isCalled(name)) {
                return function;
            }
        }
        return null;
    }

    /**
     * The function that is computed so, else null.
     */
    public static ElementaryFunction of(DoubleUnaryOperator value) {
        for (ElementaryFunction function : values()) {
            if (function.value == value) {
                return function;
            }
        }
        return null;
    }

    private boolean isCalled(String name) {
        for (String alias : this.aliases) {
            if (alias.equals(name)) {
                return true;
            }
        }
        return this.key.equals(name);
    }

    /** As NumPy, TensorFlow and PyTorch round. */
    private static double roundHalfToEven(double x) {
        double low = Math.floor(x);
        double above = x - low;
        if (above == 0.5) {
            return (low / 2 == Math.floor(low / 2)) ? low : low + 1;
        }
        return (above > 0.5) ? low + 1 : low;
    }

}
