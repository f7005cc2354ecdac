package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;

/**
 * Curves whose code is compared with them.
 */
final class Examples {

    /** Kinks, ordinary places, and some that are far out. */
    static final double[] POINTS = DoubleStream
        .concat(DoubleStream.of(-1e6, -750, -88, -6, -3, -1, -0.5, -0.0, 0, 0.5, 1, 2, 3, 6, 88, 750, 1e6),
                DoubleStream.iterate(-29.93, (x) -> x < 30, (x) -> x + 0.37))
        .toArray();

    /** The ordinary ones. */
    static final double[] NEAR = DoubleStream.of(POINTS).filter((x) -> Math.abs(x) < 30).toArray();

    private static final List<String> SPECIAL = List.of("swish:beta=inf", "swish:beta=-inf", "swish:beta=0",
            "swish:beta=-2", "swish:beta=1.5", "softplus:beta=inf", "softplus:beta=0.3", "celu:alpha=0",
            "celu:alpha=inf", "celu:alpha=2.5", "elu:alpha=0", "elu:alpha=2.5", "noisy-relu:sigma=0",
            "noisy-relu:sigma=0.5", "leaky-relu:leak=0.1", "leaky-relu:leak=-1", "prelu:a=3",
            "rrelu:lower=0.1,upper=0.3", "rrelu:lower=0,upper=0");

    private static final List<String> FORMULAS = List.of("(x)", "3.0", "(a):a=-2", "pi*x", "e^x", "x^2", "-x^2", "x^-2",
            "2^-x", "x^0.5", "x^3-2*x+1", "x^(1/3)", "(-2)^x", "x^x", "a-(b-x)", "a/(b/x)", "x/(2*a)", "(x+1)*(x-1)",
            "-(x+1)", "-(-x)", "x*(-2)", "2-(-3)", "log(1+exp(x))", "1/(1+exp(-x))", "exp(x)-1", "log(1+x)", "log2(x)",
            "log10(x)", "sqrt(x)", "abs(x)", "sign(x)", "floor(x)", "ceil(x)", "round(x)", "sin(x)", "cos(x)", "tan(x)",
            "asin(x)", "acos(x)", "atan(x)", "sinh(x/10)", "cosh(x/10)", "tanh(x)", "asinh(x)", "asinh(1e9*x)",
            "erf(x)", "erfc(x)", "erfinv(x)", "erfcinv(x)", "normppf(x)", "erfcinv(1+x)", "sigmoid(x)", "softplus(x)",
            "relu(x)", "expm1(x)", "log1p(x)", "x*tanh(softplus(x))", "x*tanh(softplus(beta*x)):beta=1.5",
            "x*sigmoid(beta*x):beta=-2", "max(x,leak*x)", "min(x,2)", "max(2,x)", "max(0,x)", "min(max(0,x),6)",
            "max(-1,min(1,x))", "max(1,min(-1,x))", "clip(x,-1,1)", "clip(x,1,-1)", "clip(x,a,3):a=-2",
            "clip(x,a,3):a=4", "clip(1,x,3)", "clip(0,-x,x)", "clip(2,1,x)", "clip(x,-abs(x),x/2)", "max(a,b)*x:a=2",
            "x*min(a,-1)", "if(x>0,x,alpha*(exp(x)-1)):alpha=2", "if(x>0,sqrt(x),0)", "if(x<0,log(1-x),sqrt(x))",
            "if(0<x,1/x,2)", "if(x==0,1,sin(x)/x)", "if(x!=0,exp(-1/x^2),0)", "if(x>=0,exp(-x),exp(x))",
            "if(x>1,x^0.5,if(x<-1,-(-x)^0.5,x))", "if(a>0,x,2):a=-1", "if(a>0,x,2)", "if(a,x,2)", "if(x,1,2)",
            "if(x>0,a,1):a=0.1", "if(log(x)>0,1,2)", "if(log(x)<1,x,2*x)", "(x>0)*x+(x<=0)*x/2", "x>0", "log(x)<=0",
            "(x>0)*(x<1)", "(a>0)*x", "1/x", "1/(x-a):a=0.5", "exp(a)*x:a=2", "log(a)*x:a=-1", "x/a:a=0",
            "sqrt(2*pi)*x", "sign(a)*x:a=-3", "sigmoid(a)*x", "softplus(a)*x:a=-3", "erf(a)*x", "erfinv(a)*x:a=0.3",
            "abs(a)*x:a=-3", "round(a)*x:a=2.5", "log2(a)*x:a=3", "relu(a)*x:a=-3", "asinh(a)*x:a=-3",
            "swish(x,beta=2)", "swish(x,beta=0)+celu(x,alpha=0)", "celu(-x,alpha=1)/2", "swish(2)*x",
            "2*elu(x,alpha=a)+mish(x)-selu(-x):a=3", "leaky_relu(x,leak=x/10)", "gelu(gelu(x))",
            "relu6(x)*hard_swish(x)", "nrelu(x)+noisy_relu(x,sigma=2)", "rrelu(x)^2",
            "lambda*x+double*f+del*numpy+safe:lambda=2,del=3", "safe*if(x>0,exp(-x),exp(x)):safe=2",
            "def*x+math:def=2,math=3", "negative_slope*x:negative_slope=0.2", "a_b+a__b*x:a_b=2", "1e-300*x", "1e300*x",
            "123456789*x", "0.1*x+1e-7", "exp(-x^2/2)/sqrt(2*pi)", "x*exp(-abs(x))", "log(exp(x)+exp(-x))",
            "x/(1+abs(x))", "sin(x)/x", "x^2*if(x>0,1,-1)", "(x+sqrt(x^2+b))/2", "x/sqrt(1+x^2)", "sqrt(x^2+a^2):a=3",
            "sqrt(1+(x-3)^2)", "log(cosh(x))", "log(cosh(x-3))", "if(abs(x)<1e-6,1,sin(x)/x)",
            "if(1>abs(x),x,log(abs(x)))", "if(x>a,sqrt(x-a),0)", "if(x-3>0,sqrt(x-3),0)", "if(a-x<0,0,sqrt(a-x)):a=-2",
            "if(x,exp(-1/abs(x)),0)", "if(x^2<4,exp(x^2),1/x)", "if(x>0,if(x==1,1,log(x)/(x-1)),x)",
            "if(abs(x)<1,0,if(x>0,log(x),-log(-x)))", "if(a>0,if(log(x*log(a))>0,x,2),x):a=-1",
            "if(a,if(x>1/a,log(x),x),x):a=0", "u*log(u*x)+if(u*x>1,log(x),u)",
            "if(if(if(x,x,1)>0,exp(x),log(x))>0,exp(x),log(x))", "sign(a)*softplus(sign(a)*2)*x:a=-3");

    private static final String[] FUNCTIONS = { "exp", "expm1", "log", "sqrt", "abs", "atan", "tanh", "asinh", "erf",
            "erfc", "sigmoid", "softplus", "relu", "swish", "mish", "elu", "gelu", "hard_tanh" };

    private Examples() {
    }

    /** Formulas by chance. */
    static List<Curve> random() {
        List<Curve> curves = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            try {
                curves.add(Curve.parse(formula(random, 4) + ":a=0.7,b=-1.3"));
            }
            catch (InvalidInputException ex) {
                i--;
            }
        }
        return curves;
    }

    /**
     * Every function of the catalogue, limits, and formulas that have everything there
     * is.
     */
    static List<Curve> chosen() {
        List<Curve> curves = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            curves.add(Curve.parse(definition.name()));
        }
        SPECIAL.forEach((f) -> curves.add(Curve.parse(f)));
        FORMULAS.forEach((f) -> curves.add(Curve.parse(f)));
        return curves;
    }

    /** A formula that has both parameters. */
    private static String formula(Random random, int depth) {
        return part(random, depth) + "+a*" + part(random, depth - 1) + "*b";
    }

    private static String part(Random random, int depth) {
        if (depth == 0) {
            return switch (random.nextInt(6)) {
                case 0 -> "a";
                case 1 -> "b";
                case 2 -> Integer.toString(1 + random.nextInt(4));
                default -> "x";
            };
        }
        String one = part(random, depth - 1);
        return switch (random.nextInt(10)) {
            case 0 -> "(" + one + "+" + part(random, depth - 1) + ")";
            case 1 -> "(" + one + "-" + part(random, depth - 1) + ")";
            case 2 -> one + "*" + part(random, depth - 1);
            case 3 -> one + "/(1+" + part(random, depth - 1) + "^2)";
            case 4 -> "(-" + one + ")";
            case 5 -> "max(" + one + "," + part(random, depth - 1) + ")";
            case 6 ->
                "if(" + part(random, 1) + ">" + random.nextInt(3) + "," + one + "," + part(random, depth - 1) + ")";
            default -> FUNCTIONS[random.nextInt(FUNCTIONS.length)] + "(" + one + ")";
        };
    }

}
