package dev.actiscope.formula;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Elementary;
import dev.actiscope.activation.ErrorFunction;

/**
 * The elementary functions of one argument: their names, how they are computed, and their
 * derivatives as formulas.
 */
public enum Function {

    EXP("exp", "exp(x)", Math::exp),

    EXPM1("expm1", "exp(x)", Elementary::expm1),

    LOG("log", "1/x", Math::log, "ln"),

    LOG1P("log1p", "1/(1+x)", Elementary::log1p),

    LOG2("log2", "1/(x*log(2))", (x) -> Math.log(x) / Constants.LOG_2),

    LOG10("log10", "1/(x*log(10))", Math::log10, "lg"),

    SQRT("sqrt", "1/(2*sqrt(x))", Math::sqrt),

    ABS("abs", "sign(x)", Math::abs, "absolute"),

    SIGN("sign", "0", Math::signum, "sgn", "signum"),

    FLOOR("floor", "0", Math::floor),

    CEIL("ceil", "0", Math::ceil, "ceiling"),

    ROUND("round", "0", Function::roundHalfToEven, "rint"),

    SIN("sin", "cos(x)", Math::sin),

    COS("cos", "-sin(x)", Math::cos),

    TAN("tan", "1/cos(x)^2", Math::tan),

    ASIN("asin", "1/sqrt(1-x^2)", Math::asin, "arcsin"),

    ACOS("acos", "-1/sqrt(1-x^2)", Math::acos, "arccos"),

    ATAN("atan", "1/(1+x^2)", Math::atan, "arctan", "arctangent"),

    SINH("sinh", "cosh(x)", Elementary::sinh),

    COSH("cosh", "sinh(x)", Elementary::cosh),

    TANH("tanh", "1-tanh(x)^2", Elementary::tanh, "hyperbolic_tangent"),

    ASINH("asinh", "1/sqrt(1+x^2)", Elementary::asinh, "arcsinh", "arsinh"),

    ERF("erf", "2*exp(-x^2)/sqrt(pi)", ErrorFunction::erf),

    ERFC("erfc", "-2*exp(-x^2)/sqrt(pi)", ErrorFunction::erfc),

    SIGMOID("sigmoid", "sigmoid(x)*(1-sigmoid(x))", Elementary::logistic, "logistic", "logistic_sigmoid", "expit",
            "sigma"),

    SOFTPLUS("softplus", "sigmoid(x)", Elementary::softplus, "soft_plus"),

    RELU("relu", "if(x>0,1,0)", (x) -> Math.max(0, x), "rectifier");

    private final String key;

    private final String slope;

    private final DoubleUnaryOperator value;

    private final String[] aliases;

    Function(String key, String slope, DoubleUnaryOperator value, String... aliases) {
        this.key = key;
        this.slope = slope;
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

    /**
     * Its derivative, as an expression in x.
     */
    Expression slope() {
        return Parser.parse(this.slope);
    }

    /** Whether f(−x) = −f(x). */
    boolean isOdd() {
        return switch (this) {
            case SIGN, ROUND, SIN, TAN, ASIN, ATAN, SINH, TANH, ASINH, ERF -> true;
            default -> false;
        };
    }

    /** Whether f(−x) = f(x). */
    boolean isEven() {
        return this == ABS || this == COS || this == COSH;
    }

    DoubleUnaryOperator value() {
        return this.value;
    }

    /**
     * The function of this name or alias, else null.
     */
    public static Function find(String name) {
        for (Function function : values()) {
            if (function.isCalled(name)) {
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

    /** Apart since an enum's own constants are made before its other fields. */
    private static final class Constants {

        private static final double LOG_2 = Math.log(2);

    }

}
