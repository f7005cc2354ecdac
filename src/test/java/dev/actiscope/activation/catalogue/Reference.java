package dev.actiscope.activation.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import static java.util.Map.entry;

/**
 * What every function of the catalogue is, written as its paper has it, in high
 * precision. At a kink the branch taken is the one whose slope the function reports
 * there.
 */
interface Reference {

    Map<String, Reference> ALL = Map.ofEntries(
    // @formatter:off
            entry("identity", (x, p) -> x),
            entry("binary-step", (x, p) -> Jet.of((x.signum() < 0) ? 0 : 1)),
            entry("sigmoid", (x, p) -> x.logistic()),
            entry("hard-sigmoid", (x, p) -> clip(x, -3, 3).plus(3).over(6)),
            entry("log-sigmoid", (x, p) -> x.negate().softplus().negate()),
            entry("tanh", (x, p) -> x.tanh()),
            entry("hard-tanh", (x, p) -> clip(x, -1, 1)),
            entry("softsign", (x, p) -> softsign(x)),
            entry("arctan", (x, p) -> x.atan()),
            entry("relu", (x, p) -> relu(x)),
            entry("relu6", (x, p) -> clip(x, 0, 6)),
            entry("leaky-relu", (x, p) -> rectifier(x, Jet.of(p.get(0)))),
            entry("prelu", (x, p) -> rectifier(x, Jet.of(p.get(0)))),
            entry("rrelu", (x, p) -> rectifier(x, Jet.of(p.get(0)).plus(p.get(1)).over(2))),
            entry("noisy-relu", (x, p) -> (p.get(0) == 0) ? relu(x) : noisyRelu(x, Jet.of(p.get(0)))),
            entry("nrelu", (x, p) -> isFarBelow(x) ? Jet.of(0) : noisyRelu(x, x.logistic().sqrt())),
            entry("softplus", (x, p) -> isInfinite(p) ? relu(x) : x.times(p.get(0)).softplus().over(p.get(0))),
            entry("elu", (x, p) -> (x.signum() > 0) ? x : x.expm1().times(p.get(0))),
            entry("selu", (x, p) -> selu(x)),
            entry("celu", (x, p) -> celu(x, p.get(0))),
            entry("swish", (x, p) -> isInfinite(p) ? onOneSide(x, p.get(0) > 0) : x.times(x.times(p.get(0)).logistic())),
            entry("hard-swish", (x, p) -> hardSwish(x)),
            entry("gelu", (x, p) -> x.times(x.distribution())),
            entry("gelu-tanh", (x, p) -> x.times(geluGate(x).times(2).logistic())),
            entry("mish", (x, p) -> x.times(x.softplus().tanh())));
            // @formatter:on

    /**
     * The function at x with these settings.
     */
    Jet at(Jet x, List<Double> settings);

    private static boolean isInfinite(List<Double> settings) {
        return Double.isInfinite(settings.get(0));
    }

    private static Jet relu(Jet x) {
        return rectifier(x, Jet.of(0));
    }

    private static Jet rectifier(Jet x, Jet slopeBelow) {
        return (x.signum() > 0) ? x : x.times(slopeBelow);
    }

    private static Jet onOneSide(Jet x, boolean above) {
        return ((x.signum() > 0) == above && x.signum() != 0) ? x : Jet.of(0);
    }

    private static Jet clip(Jet x, int low, int high) {
        if (x.f().compareTo(BigDecimal.valueOf(low)) <= 0) {
            return Jet.of(low);
        }
        return (x.f().compareTo(BigDecimal.valueOf(high)) >= 0) ? Jet.of(high) : x;
    }

    /** Far out in a form whose slope does not cancel. */
    private static Jet softsign(Jet x) {
        if (x.abs().f().compareTo(BigDecimal.ONE) < 0) {
            return x.over(x.abs().plus(1));
        }
        Jet magnitude = Jet.of(1).over(x.abs().plus(1)).negate().plus(1);
        return (x.signum() < 0) ? magnitude.negate() : magnitude;
    }

    private static Jet noisyRelu(Jet x, Jet deviation) {
        Jet z = x.over(deviation);
        return x.times(z.distribution()).plus(deviation.times(z.density()));
    }

    /** Where the logistic function underflows even in high precision. */
    private static boolean isFarBelow(Jet x) {
        return x.f().compareTo(BigDecimal.valueOf(-2000)) < 0;
    }

    private static Jet selu(Jet x) {
        Jet lambda = Jet.of(new BigDecimal("1.0507009873554804934193349852946"));
        Jet alpha = Jet.of(new BigDecimal("1.6732632423543772848170429916717"));
        return lambda.times((x.signum() > 0) ? x : alpha.times(x.expm1()));
    }

    private static Jet celu(Jet x, double alpha) {
        if (x.signum() > 0 || Double.isInfinite(alpha)) {
            return x;
        }
        return (alpha == 0) ? Jet.of(0) : x.over(alpha).expm1().times(alpha);
    }

    private static Jet hardSwish(Jet x) {
        boolean isBetween = x.abs().f().compareTo(BigDecimal.valueOf(3)) <= 0;
        return isBetween ? x.times(x.plus(3)).over(6) : onOneSide(x, true);
    }

    private static Jet geluGate(Jet x) {
        Jet cubic = x.times(x).times(x).times(Jet.of(new BigDecimal("0.044715")));
        return x.plus(cubic).times(Jet.of(Precise.density(BigDecimal.ZERO)).times(2));
    }

}
