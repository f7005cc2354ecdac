package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.catalogue.PyTorch;
import dev.actiscope.activation.catalogue.TensorFlow;
import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The code for TensorFlow and PyTorch, executed by TensorFlow 2.18 and PyTorch 2.7:
 * values and back-propagated slopes are the curve's.
 */
@EnabledOnOs(value = OS.LINUX, architectures = { "amd64", "x86_64" })
class FrameworkCodeTests {

    private static final double FLOAT_PRECISION = 1e-7;

    /**
     * Far out, where a branch that is not taken overflows, and between the places of
     * kinks.
     */
    private static final double[] POINTS = DoubleStream
        .concat(DoubleStream.of(-750, -88.5, 88.5, 750), DoubleStream.iterate(-14.03, (x) -> x < 14.1, (x) -> x + 0.37))
        .toArray();

    private static final List<String> FORMULAS = List.of("swish:beta=1.5", "swish:beta=inf", "swish:beta=0",
            "softplus:beta=0.3", "celu:alpha=2.5", "celu:alpha=0", "elu:alpha=2.5", "noisy-relu:sigma=0.5",
            "leaky-relu:leak=0.1", "prelu:a=3", "rrelu:lower=0.1,upper=0.3", "log(1+exp(x))", "1/(1+exp(-x))",
            "log(1+x^2)", "if(x>0,sqrt(x),0)", "if(x<0,log(1-x),sqrt(x))", "if(0<x,1/x,2)", "if(x>=0,exp(-x),exp(x))",
            "if(x>1,sqrt(x),if(x<-1,-sqrt(-x),x))", "if(a>0,x,2*x):a=-1", "(x>0)*x+(x<=0)*x/2", "clip(x,-1,1)",
            "clip(x,a,3):a=-2", "max(x,leak*x):leak=0.1", "min(x,2)*max(0,x)", "abs(x)*sin(x)+cos(3*x)", "tan(x/10)",
            "asinh(x)", "erf(x)*erfc(-x)", "x/(1+abs(x))", "x*tanh(softplus(beta*x)):beta=1.5", "2^-abs(x)", "x^3-2*x",
            "expm1(-x^2)", "sinh(x/100)+cosh(x/100)", "asin(tanh(x)/2)", "x*exp(-x^2/(2*s^2))/(s*sqrt(2*pi)):s=2",
            "log(exp(x)+exp(-x))", "e^-x^2");

    /**
     * Places where a branch that is not taken has no value, a pole or no slope.
     */
    private static final double[] HARD_POINTS = { -2000, -710, -3.5, -1.5, -0.75, -0.5, -1e-7, 0, 1e-7, 0.5, 0.75, 1.5,
            3.5, 710, 2000 };

    private static final List<String> HARD_FORMULAS = List.of("(x+sqrt(x^2+b))/2", "(x+sqrt(x^2+b))/2:b=4",
            "x/sqrt(1+x^2)", "sqrt(x^2+a^2):a=3", "sqrt(1+(x-3)^2)", "log(cosh(x))", "log(cosh(x-3))",
            "if(x==0,1,sin(x)/x)", "if(x!=0,sin(x)/x,1)", "if(abs(x)<1e-6,1,sin(x)/x)", "if(1>abs(x),x,log(abs(x)))",
            "if(x!=0,exp(-1/x^2),0)", "if(x>a,sqrt(x-a),0)", "if(x-3>0,sqrt(x-3),0)", "if(a-x<0,0,sqrt(a-x)):a=-2",
            "if(x^2<4,exp(x^2),1/x)", "if(x,exp(-1/abs(x)),0)", "if(x>0,if(x==1,1,log(x)/(x-1)),x)",
            "if(abs(x)<1,0,if(x>0,log(x),-log(-x)))", "sqrt(1+sqrt(1+x^2)^2)", "if(abs(x)<1,x^200,1)");

    private static List<Curve> hardCurves() {
        return HARD_FORMULAS.stream().map(Curve::parse).toList();
    }

    /** Without what nobody could train: a step. */
    private static List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            if (!definition.name().equals("binary-step")) {
                curves.add(Curve.parse(definition.name()));
            }
        }
        FORMULAS.forEach((f) -> curves.add(Curve.parse(f)));
        return curves;
    }

    private static String name(Curve curve) {
        return curve.definition().map((definition) -> definition.name().replace('-', '_')).orElse("f");
    }

    @Test
    void tensorFlowComputesAndBackPropagatesTheCurve() {
        List<String> differences = new ArrayList<>();
        for (Curve curve : curves()) {
            compare(curve, POINTS, Listing.of(curve, Target.TENSORFLOW).code(), differences,
                    (code) -> new Graph(code, name(curve)).evaluate(POINTS));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void pyTorchComputesAndBackPropagatesTheCurve() {
        List<String> differences = new ArrayList<>();
        int count = 0;
        for (Curve curve : curves()) {
            String listing = Listing.of(curve, Target.PYTORCH).code();
            // A script has one function.
            if (Statements.of(listing).size() == 1) {
                count++;
                compare(curve, POINTS, listing, differences,
                        (code) -> PyTorch.execute(script(code, name(curve)), POINTS));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(count).isGreaterThan(55);
    }

    @Test
    void tensorFlowsGradientIsSpoiltByNoBranchThatIsNotTaken() {
        List<String> differences = new ArrayList<>();
        for (Curve curve : hardCurves()) {
            compare(curve, HARD_POINTS, Listing.of(curve, Target.TENSORFLOW).code(), differences,
                    (code) -> new Graph(code, name(curve)).evaluate(HARD_POINTS));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void pyTorchsGradientIsSpoiltByNoBranchThatIsNotTaken() {
        List<String> differences = new ArrayList<>();
        for (Curve curve : hardCurves()) {
            compare(curve, HARD_POINTS, Listing.of(curve, Target.PYTORCH).code(), differences,
                    (code) -> PyTorch.execute(script(code, name(curve)), HARD_POINTS));
        }
        assertThat(differences).isEmpty();
    }

    /** Where slopes jump. */
    private static final double[] CORNERS = { -3, -1, 0, 1, 3, 6 };

    private static final List<String> CORNERED = List.of("relu", "relu6", "hard-tanh", "hard-sigmoid", "hard-swish",
            "max(0,x)", "min(max(x,0),6)", "max(0,min(6,x))", "clip(x,-1,1)", "max(min(x,1),-1)", "clip((x+3)/6,0,1)",
            "min(max(x/6+0.5,0),1)", "x*hard_sigmoid(1)+hard_swish(x)", "if(x>0,x,0.01*x)", "abs(x)");

    @Test
    void cornersHaveTheSlopesOfTheCurveInBoth() {
        List<String> differences = new ArrayList<>();
        for (String f : CORNERED) {
            Curve curve = Curve.parse(f);
            compare(curve, CORNERS, Listing.of(curve, Target.TENSORFLOW).code(), differences,
                    (code) -> new Graph(code, name(curve)).evaluate(CORNERS));
            String listing = Listing.of(curve, Target.PYTORCH).code();
            if (Statements.of(listing).size() == 1) {
                compare(curve, CORNERS, listing, differences,
                        (code) -> PyTorch.execute(script(code, name(curve)), CORNERS));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void noiseThatVanishesLeavesAGradientInSinglePrecision() {
        List<String> script = new ArrayList<>(List.of("x = torch.to(x, 6)"));
        script.addAll(script(Listing.of(Curve.parse("nrelu"), Target.PYTORCH).code(), "nrelu"));
        int last = script.size() - 1;
        script.set(last, script.get(last).replace("return ", "return torch.to(") + ", 7)");
        Activation nrelu = Curve.parse("nrelu").activation();
        double[] x = { -1000, -100, -89, -50, -42, -21, -20, -19, -5, -1, 0, 1, 30, 500 };
        double[] slopes = PyTorch.execute(script, x)[1];
        for (int i = 0; i < x.length; i++) {
            assertThat(slopes[i]).as("at " + x[i]).isCloseTo(nrelu.derivative(x[i]), within(1e-5));
        }
    }

    @Test
    void pyTorchsOwnFunctionsAreTheCurve() {
        List<String> differences = new ArrayList<>();
        int count = 0;
        for (Curve curve : curves()) {
            String own = Listing.of(curve, Target.PYTORCH).own();
            int call = own.indexOf("y = ");
            if (call >= 0) {
                count++;
                compare(curve, POINTS, own, differences,
                        (code) -> PyTorch.evaluate(ownScript(code.substring(call + 4).strip()), POINTS));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(count).isGreaterThan(20);
    }

    @Test
    void slopesAtKinksAreWhatTheRemarksSay() {
        TensorFlow maximum = (tf, x) -> tf.math.maximum(x, tf.math.mul(tf.constant(0.1), x));
        assertThat(maximum.evaluate(0)[1]).containsExactly(1);
        TensorFlow rectifier = (tf, x) -> tf.math.maximum(x, tf.constant(0.0));
        assertThat(rectifier.evaluate(0)[1]).containsExactly(1);
        assertThat(PyTorch.evaluate("torch.maximum(x, torch.zeros_like(x))", 0)[1]).containsExactly(0.5);
        TensorFlow hardTanh = (tf, x) -> tf.clipByValue(x, tf.constant(-1.0), tf.constant(1.0));
        assertThat(hardTanh.evaluate(-1, 1)[1]).containsExactly(1, 1);
        assertThat(PyTorch.evaluate("torch.hardtanh(x, -1., 1.)", -1, 1)[1]).containsExactly(0, 0);
        TensorFlow selu = (tf, x) -> tf.nn.selu(x);
        assertThat(selu.evaluate(0)[1][0]).isCloseTo(1.05, within(0.005));
        assertThat(PyTorch.evaluate("torch.selu(x)", 0)[1][0]).isCloseTo(1.76, within(0.005));
    }

    private interface Framework {

        double[][] run(String code);

    }

    private static void compare(Curve curve, double[] points, String code, List<String> differences,
            Framework framework) {
        double[][] rows;
        try {
            rows = framework.run(code);
        }
        catch (RuntimeException ex) {
            differences.add(ex + "\n" + code);
            return;
        }
        Activation activation = curve.activation();
        for (int i = 0; i < points.length; i++) {
            double x = points[i];
            if (!isSame(activation.value(x), rows[0][i]) || !isSame(activation.derivative(x), rows[1][i])) {
                differences.add(curve.notation() + " at " + x + ": " + rows[0][i] + " and " + rows[1][i] + ", not "
                        + activation.value(x) + " and " + activation.derivative(x) + "\n" + code);
                return;
            }
        }
    }

    private static boolean isSame(double expected, double computed) {
        return Double.compare(expected + 0.0, computed + 0.0) == 0
                || Math.abs(expected - computed) <= FLOAT_PRECISION * (1 + Math.abs(expected));
    }

    /** A call in Python as TorchScript has it. */
    private static String ownScript(String call) {
        String script = call.replace("F.logsigmoid", "torch.log_sigmoid")
            .replace("F.softsign(x)", "torch.div(x, torch.add(torch.abs(x), 1))")
            .replace("F.", "torch.");
        if (!script.startsWith("torch.prelu")) {
            return script.replaceAll("(beta|negative_slope|alpha|lower|upper)=", "");
        }
        String weight = script.substring(script.indexOf('[') + 1, script.indexOf(']'));
        return "torch.prelu(x, torch.full([1], " + weight + ", dtype=7))";
    }

    /**
     * The function as statements of TorchScript, with its parameters as local variables.
     */
    private static List<String> script(String code, String name) {
        Map<String, Statements> functions = Statements.of(code);
        List<String> statements = new ArrayList<>();
        functions.get(name).parameters().forEach((parameter, value) -> statements.add(parameter + " = " + value));
        for (String line : functions.get(name).lines()) {
            statements.add(line.replace("F.", "torch.")
                .replace("math.pi", Double.toString(Math.PI))
                .replace("math.e ", Math.E + " ")
                .replace("math.nan", "nan")
                .replace("math.", "torch."));
        }
        return statements;
    }

}
