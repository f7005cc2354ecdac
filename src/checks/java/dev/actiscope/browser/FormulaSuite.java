package dev.actiscope.browser;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.tree.ElementaryFunction;

/**
 * Formulas of every kind, and where to ask for their values.
 */
final class FormulaSuite {

    private static final List<String> TYPED = List.of("x", "x^2", "x^3-2*x", "-x^2", "2^-x", "x^x", "(-x)^(1/3)",
            "x^2.5", "1/x", "1/(1+exp(-x))", "log(1+exp(x))", "exp(x)-1", "x*sigmoid(beta*x):beta=1.5",
            "max(x,leak*x):leak=0.1", "x*tanh(softplus(beta*x)):beta=2", "if(x>0,x,alpha*(exp(x)-1)):alpha=0.7",
            "max(0,x)^2", "x+sin(a*x)^2/a:a=3", "(x+sqrt(x^2+b))/2:b=4", "sign(x)*log(1+abs(x))", "exp(-x^2)",
            "exp(-x^2/(2*s^2)):s=0.5", "log(cosh(x))", "atan(x)*2/pi", "abs(x-1)+abs(x+1)", "max(-1,min(1,x))",
            "clip(2*x,-1,1)", "floor(x)", "round(x)", "ceil(x/2)", "x-floor(x)", "if(x<-1,0,if(x>1,1,(x+1)/2))",
            "if(x>=k,x,0):k=2.5", "(x>1)*(x<3)", "max(sin(x),cos(x))", "abs(sin(x))", "sqrt(abs(x))", "log(x)",
            "sqrt(x)", "asin(x)", "tan(x)", "erf(x)*x", "erfc(x/2)", "sinh(x)/9", "swish(x,beta=2)", "swish(gelu(x))",
            "mish(2x)", "leaky_relu(x,leak=0.3)", "elu(x-1,alpha=2)", "celu(x,alpha=0.5)", "softplus(x,beta=3)",
            "hard_swish(x)", "relu6(x+3)/6", "relu(x)-relu(x-1)", "noisy_relu(x,sigma=0.4)", "nrelu(x)", "selu(x)/2",
            "min(min(x,x^2),1)", "max(max(x,x^3),-2)", "x*(x>0)+x^2*(x<=0)", "1e-3*x^4-x^2", "tanh(x)^3",
            "exp(x)/(1+exp(x))^2", "log(exp(x)+exp(-x))", "(exp(x)-exp(-x))/2", "x/sqrt(1+alpha*x^2):alpha=0.3",
            "x*exp(-abs(x))", "abs(x)^p:p=1.3", "asinh(x)", "log2(1+x^2)", "log10(2+x)", "cos(pi*x)", "e^-x", "x!=2",
            "if(x==2,5,x)");

    private FormulaSuite() {
    }

    /** The typed ones, what the catalogue states, and each elementary function alone. */
    static List<String> formulas() {
        List<String> formulas = new ArrayList<>(TYPED);
        for (Definition definition : Catalogue.definitions()) {
            formulas.add(definition.formula());
        }
        for (ElementaryFunction function : ElementaryFunction.values()) {
            formulas.add(function.key() + "(x)");
        }
        return formulas;
    }

    /** Both infinities, both ends of the usual window, landmarks, and points between. */
    static List<Double> points() {
        List<Double> points = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY, -1e6, -750.0, -40.0, -1.0, -0.5, -1e-9,
                0.0, 1e-9, 0.5, 1.0, 2.0, 3.0, 40.0, 750.0, Double.POSITIVE_INFINITY));
        for (double x = -5.97; x < 6; x += 0.37) {
            points.add(x);
        }
        return points;
    }

}
