package dev.actiscope.formula.stability.rules;

import java.util.List;

import static dev.actiscope.formula.stability.rules.Rule.ofFactors;
import static dev.actiscope.formula.stability.rules.Rule.ofLogarithm;
import static dev.actiscope.formula.stability.rules.Rule.ofOtherLogarithm;
import static dev.actiscope.formula.stability.rules.Rule.ofPair;
import static dev.actiscope.formula.stability.rules.Rule.ofProduct;
import static dev.actiscope.formula.stability.rules.Rule.ofRoot;

/**
 * All rules, in the order in which they are tried: what each is called, an example of
 * what is written, what that is computed as, and an x where this makes a difference.
 */
public final class Rules {

    // @formatter:off
    public static final List<Rule> ALL = List.of(
            // Two terms of a sum.
            ofPair("softplus-less-its-argument", "softplus(x)-x",
                    "softplus(-x)", 40, Differences::softplusLessItsArgument),
            ofPair("conjugate", "x+sqrt(x^2+1)",
                    "if(x<0,1/(if(abs(x)>1,abs(x)*sqrt(1/x^2+1),sqrt(x^2+1))-x),x+if(abs(x)>1,abs(x)*sqrt("
                            + "1/x^2+1),sqrt(x^2+1)))",
                    -1e9, SquareRoots::conjugate),
            ofPair("complement-of-root", "sqrt(1+x)-1", "x/(1+sqrt(1+x))", 1e-17, SquareRoots::complement),
            ofPair("sinh", "exp(x)-exp(-x)", "2*sinh(x)", 1e-17, Differences::sinh),
            ofPair("expm1", "exp(x)-1", "expm1(x)", 1e-17, Differences::expm1),
            ofPair("expm1-of-power", "2^x-1", "expm1(x*log(2))", 1e-17, Differences::powerLessOne),

            // Two terms of which one is 1, or whatever both are multiplied by.
            ofPair("complement-of-tanh", "1-tanh(x)", "2*sigmoid(-2*x)", 20, Complements::tanh),
            ofPair("complement-of-erf", "1-erf(x)", "erfc(x)", 6, Complements::erf),
            ofPair("complement-of-erfc", "1-erfc(x)", "erf(x)", 1e-17, Complements::erfc),
            ofPair("complement-of-half-erfc", "1-erfc(x)/2", "erfc(-x)/2", -6, Complements::halfOfErfc),
            ofPair("complement-of-sigmoid", "1-sigmoid(x)", "sigmoid(-x)", 40, Complements::sigmoid),
            ofPair("twice-sigmoid-less-one", "2*sigmoid(x)-1", "tanh(x/2)", 1e-17, Complements::twiceSigmoid),
            ofPair("one-plus-expm1", "1+expm1(x)", "exp(x)", -40, Complements::expm1),
            ofPair("complement-of-cosh", "cosh(x)-1", "2*sinh(x/2)^2", 1e-9, Complements::cosh),
            ofPair("complement-of-cosine", "1-cos(x)", "2*sin(x/2)^2", 1e-9, Complements::cos),
            ofPair("complement-of-square-of-tanh", "1-tanh(x)^2", "(1/cosh(x))^2", 20, Complements::squareOfTanh),
            ofPair("complement-of-square-of-sine", "1-sin(x)^2", "cos(x)^2", 1.5707963, Complements::squareOfSine),
            ofPair("complement-of-square-of-cosine", "1-cos(x)^2", "sin(x)^2", 1e-9, Complements::squareOfCosine),

            // Products, quotients and powers.
            ofFactors("tanh", "(exp(x)-exp(-x))/(exp(x)+exp(-x))", "tanh(x)", 710, Logistics::tanh),
            ofFactors("ratio-of-sinh-and-cosh", "sinh(x)/cosh(x)", "tanh(x)", 720, Logistics::ratioOfSinhAndCosh),
            ofProduct("mills-ratio", "exp(x^2)*erfc(x)",
                    "if(x<25,exp(x^2)*erfc(x),(1+(0.75/x^2+(6.5625/x^2+(162.421875/x^2"
                            + "-29.53125)/x^4-1.875)/x^4-0.5)/x^2)/(sqrt(pi)*x))",
                    30, Tails::millsRatio),
            ofProduct("inverse-of-mills-ratio", "exp(-x^2)/erfc(x)",
                    "if(x<25,exp(-x^2)/erfc(x),sqrt(pi)*x/(1+(0.75/x^2+(6.5625/x^2+(162.421875/x^2"
                            + "-29.53125)/x^4-1.875)/x^4-0.5)/x^2))",
                    30, Tails::inverseOfMillsRatio),
            ofProduct("fraction-of-sums-of-exponentials", "(exp(x)+2)/(exp(x)+1)",
                    "if(x>0,(1+2*exp(-x))/(1+exp(-x)),(exp(x)+2)/(exp(x)+1))", 710, Fractions::ofSums),
            ofFactors("logistic", "1/(1+exp(-x))", "sigmoid(x)", -710, Logistics::sigmoid),
            ofFactors("sech", "1/(exp(x)+exp(-x))", "1/2*(1/cosh(x))", 710, Logistics::sech),
            ofFactors("reflection-of-logistic", "exp(-x)*sigmoid(x)", "sigmoid(-x)", -720, Logistics::reflection),
            ofProduct("fraction-by-sum-of-exponentials", "exp(2*x)/(exp(x)+2)",
                    "if(x>0,exp(x)/(1+2*exp(-x)),exp(2*x)/(exp(x)+2))", 400, Fractions::bySum),
            ofFactors("exponential-times-sum", "exp(-x)*(exp(x)+2)", "1+2*exp(-x)", 720, Products::exponentialTimesSum),
            ofFactors("quotient-of-powers", "x^2/a^2", "(x/a)^2", 2e-162, Products::quotientOfPowers),
            ofFactors("inverse-of-power", "1/(1+x)^2", "(1/(1+x))^2", 1e155, Products::inverseOfPower),
            ofFactors("product-of-exponentials", "exp(x^2)*exp(-x^2)", "1", 40, Products::exponentials),
            ofProduct("vanishing-product", "x^100*exp(-x)",
                    "if(exp(-x)==0,0,x^100*exp(-x))", 2000, Products::vanishing),

            // Logarithms.
            ofOtherLogarithm("logarithm-to-another-base", "log2(1+x)",
                    "log1p(x)/log(2)", 1e-17, LogarithmsOfProducts::toAnotherBase),
            ofOtherLogarithm("logarithm-of-one-more", "log1p(exp(x))",
                    "softplus(x)", 710, LogarithmsOfProducts::ofOneMore),
            ofLogarithm("logarithm-of-exponential-times", "log(x*exp(-x))",
                    "-x+log(x)", 800, LogarithmsOfProducts::exponentialTimes),
            ofLogarithm("logarithm-of-constant-times", "log(a*sigmoid(x))",
                    "-softplus(-x)+log(a)", -800, LogarithmsOfProducts::constantTimes),
            ofLogarithm("logarithm-of-exponential", "log(3*exp(x))",
                    "x+log(3)", 800, LogarithmsOfProducts::ofExponential),
            ofLogarithm("logarithm-of-even-power-near-one", "log((1+x)^2)",
                    "2*if(x>-1/2,log1p(x),log(abs(1+x)))", 1e-17, LogarithmsOfProducts::ofEvenPowerNearOne),
            ofLogarithm("logarithm-of-even-power", "log(x^2)",
                    "2*log(abs(x))", 1e200, LogarithmsOfProducts::ofEvenPower),
            ofLogarithm("logarithm-of-power", "log(x^3)", "3*log(x)", 1e200, LogarithmsOfProducts::ofPower),
            ofLogarithm("logarithm-of-mean-of-exponentials", "log((exp(x)+exp(-x))/2)",
                    "if(abs(x)<1,log1p(2*sinh(x/2)^2),abs(x)+softplus(-2*abs(x))-log(2))",
                    720, LogarithmsOfExponentials::mean),
            ofLogarithm("log-sum-exp-near-one", "log((1+exp(x))/2)",
                    "if(abs(x)<1,log1p(expm1(x)/2),softplus(x)-log(2))", 1e-17, LogarithmsOfExponentials::nearOne),
            ofLogarithm("log-sum-exp", "log(1+exp(x))", "softplus(x)", 710, LogarithmsOfExponentials::softplus),
            ofLogarithm("log-difference-exp", "log(1-exp(-x))",
                    "if(x>1,log1p(-exp(-x)),log(-expm1(-x)))", 40, LogarithmsOfExponentials::difference),
            ofLogarithm("log-uneven-difference-exp", "log(exp(x)-2)",
                    "if(x>1,x+log1p(-2*exp(-x)),log(exp(x)-2))", 710, LogarithmsOfExponentials::unevenDifference),
            ofLogarithm("largest-exponential-out-of-logarithm", "log(a+exp(x))",
                    "if(x>300,x+log1p(a*exp(-x)),if(a>1/2,log1p(exp(x)-(1-a)),log(a+exp(x))))",
                    710, LargestExponential::takenOut),
            ofLogarithm("asinh", "log(x+sqrt(x^2+1))", "asinh(x)", -1e9, LogarithmsOfSums::asinh),
            ofLogarithm("logarithm-of-sum-as-product", "log(1-tanh(x))",
                    "if(x<1/2,log1p(-tanh(x)),log(2)-softplus(2*x))", 20, LogarithmsOfSums::asProduct),
            ofLogarithm("log1p-beside-product", "log(1-sin(x)^2)",
                    "log1p(-sin(x)^2)", 1e-9, LogarithmsOfSums::besideProduct),
            ofLogarithm("logarithm-of-twice-sigmoid", "log(2*sigmoid(x))",
                    "if(x>-1,log1p(tanh(x/2)),log(2)-softplus(-x))", 1e-17, LogarithmsOfFunctions::twiceSigmoid),
            ofLogarithm("logarithm-of-sigmoid", "log(sigmoid(x))",
                    "-softplus(-x)", -800, LogarithmsOfFunctions::sigmoid),
            ofLogarithm("logarithm-of-erfc", "log(erfc(x))",
                    "if(x<1/2,log1p(-erf(x)),if(x<25,log(erfc(x)),log1p((0.75/x^2+(6.5625/x^2+("
                            + "162.421875/x^2-29.53125)/x^4-1.875)/x^4-0.5)/x^2)-x^2-log(sqrt(pi)*x)))",
                    30, Tails::logErfc),
            ofLogarithm("logarithm-of-half-erfc", "log(erfc(x)/2)",
                    "if(x<0,log1p(-erfc(-x)/2),if(x<25,log(erfc(x)/2),log1p((0.75/x^2+(6.5625/x^2+("
                            + "162.421875/x^2-29.53125)/x^4-1.875)/x^4-0.5)/x^2)-x^2-log(sqrt(pi)*x)-log(2)))",
                    30, Tails::logHalfOfErfc),
            ofLogarithm("logarithm-of-multiple-of-erfc", "log(3*erfc(x))",
                    "if(x<25,log(3*erfc(x)),log1p((0.75/x^2+(6.5625/x^2+(162.421875/x^2-29.53125)/x^4"
                            + "-1.875)/x^4-0.5)/x^2)-x^2-log(sqrt(pi)*x)+log(3))",
                    30, Tails::logMultipleOfErfc),
            ofLogarithm("logarithm-of-erf", "log(erf(x))",
                    "if(x>1/2,log1p(-erfc(x)),log(erf(x)))", 6, LogarithmsOfFunctions::erf),
            ofLogarithm("logarithm-of-tanh", "log(tanh(x))",
                    "if(x>1/2,log1p(-2*sigmoid(-2*x)),log(tanh(x)))", 20, LogarithmsOfFunctions::tanh),
            ofLogarithm("logarithm-of-cosh", "log(cosh(x))",
                    "if(abs(x)<1,log1p(2*sinh(x/2)^2),abs(x)+softplus(-2*abs(x))-log(2))",
                    720, LogarithmsOfFunctions::cosh),
            ofLogarithm("logarithm-of-sinh", "log(sinh(x))",
                    "if(x>1,x+log1p(-exp(-2*x))-log(2),log(sinh(x)))", 720, LogarithmsOfFunctions::sinh),
            ofLogarithm("log1p", "log(1+x)", "log1p(x)", 1e-17, LogarithmsOfSums::log1p),

            // Square roots.
            ofRoot("square-root-of-a-square", "sqrt(x^2)", "abs(x)", 1e200, SquareRoots::ofSquare),
            ofRoot("square-root-beside-a-square", "sqrt(1+x^2)",
                    "if(abs(x)>1,abs(x)*sqrt(1/x^2+1),sqrt(1+x^2))", 1e200, SquareRoots::besideSquare));
    // @formatter:on

    private Rules() {
    }

}
