package dev.actiscope.formula;

import dev.actiscope.activation.Activation;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The numbers of typed formulas where doubles overflow, cancel or have no answer on the
 * way. What is right was computed with 60 digits.
 */
class NumbersTests {

    /** min(max(u, low), high) is the upper bound there. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "clip(1,x,3); 4.4; 3; 0", "clip(0,-x,x); -30; -30; 1",
            "clip(x^2,x,1); 0.5; 0.5; 1", "clip(x,3*x,x+1); 2; 3; 1" })
    void whereTheBoundsOfAClipCrossItIsTheUpperOne(String f, double x, double value, double slope) {
        Activation function = Curve.parse(f).activation();
        assertThat(function.value(x)).isEqualTo(value);
        assertThat(function.derivative(x)).isEqualTo(slope);
    }

    private static final double ACCURATE = 8 * Math.ulp(1.0);

    private static Activation read(String f) {
        return Curve.parse(f).withAllDigits().activation();
    }

    /** Within what a change of x by a few units in the last place would make. */
    private static void assertAccurate(String f, double x, double value, double slope) {
        Activation activation = read(f);
        double finiteSlope = Math.abs(slope) < Double.POSITIVE_INFINITY ? Math.abs(slope) : 0;
        assertThat(activation.value(x)).as("value")
            .satisfies((actual) -> assertThat(Math.abs(actual - value))
                .isLessThanOrEqualTo(ACCURATE * (Math.abs(value) + Math.abs(x) * finiteSlope) + Double.MIN_VALUE));
        assertThat(activation.derivative(x)).as("slope")
            .satisfies((actual) -> assertThat(Math.abs(actual - slope))
                .isLessThanOrEqualTo(1e-12 * Math.abs(slope) + Double.MIN_VALUE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x*tanh(exp(x)); 703; 703; 1", "x*sigmoid(exp(x)); 704; 704; 1", "x*tanh(exp(x)); 1e5; 1e5; 1",
                    "x*(exp(2*x)+2*exp(x))/(exp(2*x)+2*exp(x)+2); 177; 177; 1",
                    "x*(exp(2*x)+2*exp(x))/(exp(2*x)+2*exp(x)+2); 1e4; 1e4; 1",
                    "x/(exp(x)-1); 710; 3.1781632202293424e-306; -3.173686934003667e-306",
                    "x/(exp(x)-1); 712; 4.313292185103229e-307; -4.30723419046123e-307", "x/(exp(x)-1); 1000; 0; 0",
                    "atan(sinh(x)); 750; 1.5707963267948966; 0", "atan(sinh(x)); -750; -1.5707963267948966; 0",
                    "log(x^2+2*exp(exp(x))); 6.56; 706.9648417759257; 706.2716945953657",
                    "log(x^2+2*exp(exp(x))); 8; 2981.6511342222884; 2980.9579870417283" })
    void theSlopeIsThereWhereInfinityArisesOnTheWay(String f, double x, double value, double slope) {
        assertAccurate(f, x, value, slope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "log1p(x-1.25)^(-x*x); -0.0", "log(x)^(x+1); -1", "asin(x)^(x-2); 2" })
    void whatHasNoValueHasNoPowerEither(String f, double x) {
        assertThat(read(f).value(x)).isNaN();
        assertThat(read(f).derivative(x)).isNaN();
        assertThat(Curve.parse(f).activation().value(x)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "0^x; 1; 0; 0", "0^x; 2.5; 0; 0", "x^a:a=0; 0; 1; 0", "x^a:a=0; 3; 1; 0",
            "max(x,0)^0.5; -1; 0; 0", "max(x,0)^0.5; -1e-300; 0; 0", "max(x,0)^0.5; -30; 0; 0" })
    void whatIsConstantHasSlopeZero(String f, double x, double value, double slope) {
        assertAccurate(f, x, value, slope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x/(1+abs(x)^k)^(1/k):k=300; 11; 1; 3.4737756563307279e-314",
                    "x/(1+abs(x)^k)^(1/k):k=300; -11; -1; 3.4737756563307279e-314",
                    "sqrt(1+exp(x)); 720; 2.2182652975385555e156; 1.1091326487692777e156", "x^2/(1+x^2); 1e160; 1; 0",
                    "x^2/(1+x^2); Infinity; 1; 0", "x^2/(1+x^2); -Infinity; 1; 0",
                    "log((1+exp(10*x))/(1+exp(10*(x-1))))/10; 71; 1; 9.8592289151372033e-305",
                    "log((1+exp(10*x))/(1+exp(10*(x-1))))/10; 75; 1; 4.1885e-322",
                    "log((1+exp(10*x))/(1+exp(10*(x-1))))/10; 400; 1; 0", "(x>0)*x+(x<=0)*(exp(x)-1); 710; 710; 1",
                    "(x>0)*x+(x<=0)*(exp(x)-1); 1e6; 1e6; 1",
                    "exp(x^2)*erfc(x); 27; 0.02088160799042094; -0.0007723356127817775",
                    "exp(x^2)*erfc(x); 100; 0.005641613782989433; -5.6410497625993184e-05" })
    void theValueIsThereWhereInfinityArisesOnTheWay(String f, double x, double value, double slope) {
        Activation activation = read(f);
        assertThat(Math.abs(activation.value(x) - value)).as(activation.value(x) + " for the value")
            .isLessThanOrEqualTo(8e-16 * Math.abs(value));
        assertThat(Math.abs(activation.derivative(x) - slope)).as(activation.derivative(x) + " for the slope")
            .isLessThanOrEqualTo(1e-13 * Math.abs(slope) + 1e-322);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x-tanh(x); 1e-8; 3.3333333333333335e-25; 1e-16",
                    "(1+1/x)^x; 1e15; 2.7182818284590438; 1.3591409142295201e-30",
                    "(exp(x)-1)/x; -1e-16; 1; 0.49999999999999994",
                    "x*((1+exp(x))^2-1)/((1+exp(x))^2+1); -40; -1.6993417021166355e-16; -1.6568581595637197e-16" })
    void nothingCancels(String f, double x, double value, double slope) {
        assertAccurate(f, x, value, slope);
    }

    /** Near 0 and far out, where more than all digits of a wide number cancel. */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "(exp(x)-1-x)/x^2; 1e-16; 0.5; 0.16666666666666669",
                    "(exp(x)-1-x)/x^2; -1e-12; 0.49999999999983336; 0.16666666666658334",
                    "(x-sin(x))/x^3; 1e-8; 0.16666666666666666; -1.6666666666666666e-10",
                    "(x-sin(x))/x^3; -1e-7; 0.16666666666666657; 1.6666666666666659e-09",
                    "x-asinh(x); -6.567097606438599E-12; -4.720295240447918e-35; 2.1563385486245787e-23",
                    "x/tan(x); 1e-13; 1.0; -6.666666666666667e-14",
                    "erf(x)/tanh(x); 1.1920928955078125E-7; 1.1283791670955126; -2.548731550734008e-22",
                    "x/(1+abs(x)^3)^(1/3); 1e6; 1.0; 1e-24", "x/(1+abs(x)^3)^(1/3); -1e10; -1.0; 1e-40",
                    "(sqrt(1+x^2)-x)*x; 1e12; 0.5; 2.5e-37", "log(1+x)/x; 1e-20; 1.0; -0.5",
                    "if(asinh(x)<x,cos(x),3); 1e-20; 1.0; -1e-20", "asinh(sinh(x)); 1e20; 1e20; 1",
                    "asinh(sinh(x)); -1e4; -1e4; 1", "log1p(expm1(x)); 1e9; 1e9; 1" })
    void whatCancelsAltogetherIsFoundFromItsSeries(String f, double x, double value, double slope) {
        assertAccurate(f, x, value, slope);
    }

    /** Scale times alpha of SELU is no double. */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "-2*selu(x)/x; -1e-100; -3.5161986816947532; -1.7580993408473766",
                    "selu(x)/x; -1e-30; 1.7580993408473766; 0.8790496704236883",
                    "x/(x/(-0.1)-x); 1e-100; -0.09090909090909091; 0", "round(0.1*x)*x; -5; 0; 0" })
    void aNumberThatWasRoundedOnTheWayIsNotTakenForExact(String f, double x, double value, double slope) {
        assertAccurate(f, x, value, slope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "(1+1/x)^x; Infinity; 2.718281828459045", "(1+1/x)^x; -Infinity; 2.718281828459045",
                    "x^(1/log(x)); Infinity; 2.718281828459045", "(3^x+5^x)^(1/x); Infinity; 5",
                    "(3^x+5^x)^(1/x); -Infinity; 3", "((x-1)/(x+1))^x; Infinity; 0.1353352832366127",
                    "((x-1)/(x+1))^x; -Infinity; 0.1353352832366127", "sin(x)/x; Infinity; 0", "sin(x)/x; -Infinity; 0",
                    "log(x)/log(2*x); Infinity; 1", "(3+log(x))/(2*log(x)); Infinity; 0.5" })
    void atInfinityIsTheLimit(String f, double x, double value) {
        Activation activation = read(f);
        assertThat(activation.value(x)).isEqualTo(value);
        assertThat(Math.abs(activation.derivative(x))).isEqualTo(0);
    }

    /** Beyond every double, and beyond what wide numbers hold exactly. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "exp(sqrt(x)); Infinity; Infinity; Infinity",
            "2^(x^(1/2)); Infinity; Infinity; Infinity", "cosh(x^(1/3)); Infinity; Infinity; Infinity",
            "-exp(sqrt(x)); Infinity; -Infinity; -Infinity", "exp(-x)*exp(x^2); Infinity; Infinity; Infinity",
            "softplus(x)*10^(x*x); -Infinity; Infinity; -Infinity", "x*exp(-sqrt(x)); Infinity; 0; 0",
            "log(log(x)); Infinity; Infinity; 0", "max(min(x,x),relu(100)); Infinity; Infinity; 1",
            "x*sigmoid(2*x)*sigmoid(x); Infinity; Infinity; 1", "x*log(1+x^2); -Infinity; -Infinity; Infinity" })
    void whatGrowsWithoutEndIsTold(String f, double x, double value, double slope) {
        assertThat(read(f).value(x)).isEqualTo(value);
        assertThat(read(f).derivative(x)).isEqualTo(slope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "exp(x)/x^2", "exp(x)*x^-100", "1.001^x/x^5", "cosh(x)/x^100", "exp(sqrt(x))/x^100" })
    void anExponentialOutgrowsEveryPower(String f) {
        assertThat(read(f).value(Double.POSITIVE_INFINITY)).isInfinite();
    }

    /** To as many digits as the angle's own rounding would leave, and more. */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "sin(x^4); 1e6; -0.99647222910258326; 1e-15", "sin(exp(x)); 50; 0.032542294088683191; 1e-9",
                    "sin(x^2); 1e15; -0.090116901912138058; 1e-15", "sin(x+1); 1e20; 0.29422817129618591; 1e-15",
                    "tan(x^2); 1e15; 0.090485068063302173; 1e-15", "sin(1/x); 1e-20; -0.94875441708408199; 1e-9" })
    void aSineOfALargeAngleIsThatOfTheAngle(String f, double x, double value, double off) {
        assertThat(read(f).value(x)).isCloseTo(value, within(off));
    }

    /** From 2^1023 on the inverse of a number's power of two is subnormal. */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "tanh(x); 1e308; 1; 0", "x/sqrt(1+x^2); 1e308; 1; 0", "2*x-x; 1.7e308; 1.7e308; 1",
                    "x*tanh(x); 9e307; 9e307; 1", "atan(x)-1.5; 1e308; 0.07079632679489661; 0",
                    "sqrt(1+x^2); -1e308; 1e308; -1" })
    void theLargestNumbersAreNumbersLikeOthers(String f, double x, double value, double slope) {
        assertThat(read(f).value(x)).isEqualTo(value);
        assertThat(read(f).derivative(x)).isEqualTo(slope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "x^20*exp(-x); 745; 7.829543422511966e-267", "x^20*exp(-x); 800; 4.2287714842993526e-290",
                    "1e200*exp(-x); 800; 3.667874584177687e-148", "sqrt(exp(x)); -745; 1.6799853363859867e-162",
                    "(pi-3.141592653589793)*x; 1; 1.2246467991473532e-16" })
    void whatUnderflowsOrIsRoundedOnTheWayIsNotLost(String f, double x, double value) {
        assertThat(read(f).value(x)).isCloseTo(value, within(8 * Math.ulp(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sin(x)-sin(x+1)", "sin(x)^(1/x)", "x-floor(x)", "sign(sin(x))", "sin(x)", "x*sin(x)",
            "tan(x)", "cos(exp(x))", "mod(x,2)", "abs(sin(x))", "sin(x)>0", "max(sin(x),0)" })
    void whatHasNoLimitHasNoValueAtInfinity(String f) {
        assertThat(read(f).value(Double.POSITIVE_INFINITY)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "1/relu(x); -1", "log(relu(x)); -1", "1/relu(x); -700", "log(relu(x)); -1e-9", "1/max(0,x); -2",
                    "log(min(x,0)); 3", "log2(x)^x; 0", "log2(x)^(-x); -0.0", "log(-2)^(min(x-x,1/x)*round(x)); 3.2",
                    "cos(pi+relu(x))^(x/atan(x)); -1.7e259", "cos(acos(pi*x))^(x^4); -7.9e-189" })
    void whereThereIsNoValueThereIsNoSlope(String f, double x) {
        assertThat(Math.abs(read(f).value(x)) < Double.POSITIVE_INFINITY).isFalse();
        assertThat(read(f).derivative(x)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "atan(1/x); 0", "tanh(1/x); 0", "1/(1+exp(1/x)); 0", "sign(1/(x-1)); 1", "atan(1/(x^2-4)); -2" })
    void aPoleIsAGap(String f, double x) {
        assertThat(read(f).value(x)).isNaN();
        assertThat(read(f).derivative(x)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "exp(-1/x^2); 0; 0; 0", "exp(-1/(x-2)^2)+1; 2; 1; 0", "tanh(1/x^2); 0; 1; 0" })
    void aHoleThatIsFilledHasASlope(String f, double x, double value, double slope) {
        assertThat(read(f).value(x)).isEqualTo(value);
        assertThat(read(f).derivative(x)).isEqualTo(slope);
    }

    /** What TensorFlow and PyTorch have for the functions of these names. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "relu6(x); relu6; 0", "relu6(x); relu6; 6", "hard_tanh(x); hard-tanh; -1",
            "hard_tanh(x); hard-tanh; 1", "hard_sigmoid(x); hard-sigmoid; -3", "hard_sigmoid(x); hard-sigmoid; 3",
            "hard_swish(x); hard-swish; -3", "hard_swish(x); hard-swish; 3", "max(0,x); relu; 0", "max(x,0); relu; 0",
            "relu(x)+0; relu; 0", "min(max(x,0),6); relu6; 6", "min(max(x,0),6); relu6; 0", "max(0,min(6,x)); relu6; 0",
            "max(0,min(6,x)); relu6; 6", "clip(x,0,6); relu6; 6", "clip(x,0,6); relu6; 0", "clip(x,-1,1); hard-tanh; 1",
            "max(-1,min(1,x)); hard-tanh; 1", "max(-1,min(x,1)); hard-tanh; -1", "max(x,a*x):a=0.25; prelu; 0",
            "max(0.01*x,x); leaky-relu; 0", "max(0,min(1,(x+3)/6)); hard-sigmoid; 3",
            "clip(x/6+0.5,0,1); hard-sigmoid; -3" })
    void aTypedCornerHasTheFunctionsOwnSlope(String f, String function, double x) {
        assertThat(read(f).derivative(x)).isEqualTo(read(function).derivative(x));
        assertThat(read(f).value(x)).isEqualTo(read(function).value(x));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "abs(x); 0; 0", "max(x,x^2); 1; 1.5", "min(x,2*x-1); 1; 1.5",
            "if(x>0,x,3*x); 0; 3", "if(x>=0,x,3*x); 0; 1" })
    void anyOtherCornerHasTheMeanOrItsBranch(String f, double x, double slope) {
        assertThat(read(f).derivative(x)).isEqualTo(slope);
    }

}
