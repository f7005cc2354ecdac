package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Growths;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.flow.FlowSettings.Terms;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Functions;

/**
 * The claims about what becomes of signals and gradients in deep networks: they are
 * judged by the mean of the logarithm over the networks, with its 95 % interval.
 */
final class FlowVerdicts {

    /**
     * A gradient has vanished or exploded, and a signal has grown, if what is left of it
     * is less than half, or more than twice: a learning rate that is right for one end of
     * the network is then wrong for the other.
     */
    static final double WORTH = Logarithms.log(2);

    /** A mean of so much of the root mean square is another distribution. */
    private static final double SHIFTED = 0.1;

    private final FlowResults results;

    private final TrainingVerdicts trainings;

    private final Terms terms;

    FlowVerdicts(FlowResults results) {
        this.results = results;
        this.trainings = new TrainingVerdicts(results);
        this.terms = new Terms(results.settings());
    }

    /**
     * All verdicts.
     * @param ended whether all trials have: whoever judges before may choose when
     */
    List<Verdict> all(boolean ended) {
        if (!ended) {
            return Verdict.each(GradientFlow.CLAIMS, Verdict::running);
        }
        List<Verdict> all = new ArrayList<>();
        all.add(gradient("2.6", "sigmoid"));
        all.add(this.trainings.tanhAgainstSigmoid());
        all.add(gradient("3.6", "tanh"));
        all.add(relu("4.2"));
        all.add(relu("4.6"));
        all.add(relu("4.7"));
        all.add(relu("4.9"));
        return all;
    }

    private Verdict relu(String claim) {
        int function = Functions.indexOf(this.results.functions(), "relu");
        if (function < 0) {
            return missing(claim, "relu");
        }
        return switch (claim) {
            case "4.2" -> explosion(function);
            case "4.6" -> this.trainings.shift(this.results.measured(function).shift(), SHIFTED);
            case "4.7" -> amplitude(function);
            default -> this.trainings.bounded();
        };
    }

    static Verdict missing(String claim, String name) {
        return Verdict.lacking(claim, Statement.of("missing").function(Curve.parse(name)), name);
    }

    /** Whether a function's gradients vanish on their way back. */
    private Verdict gradient(String claim, String name) {
        int function = Functions.indexOf(this.results.functions(), name);
        if (function < 0) {
            return missing(claim, name);
        }
        if (this.results.depth() == 1) {
            return Verdict.undecided(claim, Statement.of("shallow"));
        }
        if (this.terms.areZero()) {
            return Verdict.undecided(claim, Terms.zeroWeights(name));
        }
        Measured measured = this.results.measured(function);
        Confidence growth = Confidence.ofLogarithms(measured.gradientGrowth());
        if (growth.low() != growth.low()) {
            return Verdict.undecided(claim, noInterval(function, Growths.told(growth, measured.gradientGrowth())));
        }
        Confidence shrinking = new Confidence(-growth.value(), -growth.high(), -growth.low());
        Holds vanishes = enough(measured) ? shrinking.exceeds(0, WORTH) : Holds.UNDECIDED;
        boolean grows = enough(measured) && growth.exceeds(0, WORTH) == Holds.YES;
        String code = switch (vanishes) {
            case YES -> "gradient-vanishes";
            case NO -> grows ? "gradient-grows" : "gradient-stays";
            case UNDECIDED -> "gradient-unclear";
        };
        Theory theory = this.results.theory(function);
        double steepest = (theory != null) ? theory.steepest() : Double.NaN;
        boolean edge = this.terms.edgeTells(theory, vanishes == Holds.NO);
        Statement statement = growth(edge ? code : code + "-here", function, measured.gradientGrowth()).number(steepest)
            .number(power(steepest, this.results.depth() - 1));
        return new Verdict(claim, vanishes,
                edge ? statement.number(theory.edge().deviation()) : this.terms.addTo(statement));
    }

    /** What becomes of the gradients of a function on their way back, in a word. */
    static String wayOf(Measured measured) {
        Confidence growth = Confidence.ofLogarithms(measured.gradientGrowth());
        if (!enough(measured) || growth.low() != growth.low()) {
            return "gradients-unclear";
        }
        Confidence shrinking = new Confidence(-growth.value(), -growth.high(), -growth.low());
        if (shrinking.exceeds(0, WORTH) == Holds.YES) {
            return "gradients-vanish";
        }
        if (growth.exceeds(0, WORTH) == Holds.YES) {
            return "gradients-explode";
        }
        boolean neither = shrinking.exceeds(0, WORTH) == Holds.NO && growth.exceeds(0, WORTH) == Holds.NO;
        return neither ? "gradients-stay" : "gradients-unclear";
    }

    /** With one network, or where all are alike, or none has numbers. */
    private Statement noInterval(int function, Confidence growth) {
        Curve f = this.results.functions().get(function);
        return (growth.value() != growth.value()) ? Statement.of("no-growth").function(f)
                : Statement.of("no-interval").function(f).number(LogRatios.factor(growth.value(), 1));
    }

    /** The function, layers, the factor of all, and that of each with its interval. */
    private Statement growth(String code, int function, double... growths) {
        Confidence growth = Growths.told(Confidence.ofLogarithms(growths), growths);
        int steps = this.results.depth() - 1;
        Confidence each = LogRatios.factors(growth, steps);
        return Statement.of(code)
            .function(this.results.functions().get(function))
            .number(this.results.depth())
            .number(LogRatios.factor(growth.value(), 1))
            .number(each.value())
            .number(each.low())
            .number(each.high());
    }

    static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static boolean enough(Measured measured) {
        return measured.networks() >= Paired.LEAST_SEEDS;
    }

    /** Whether ReLU's activations grow from layer to layer. */
    private Verdict amplitude(int function) {
        if (this.results.depth() == 1) {
            return Verdict.undecided("4.7", Statement.of("shallow"));
        }
        if (this.terms.areZero()) {
            return Verdict.undecided("4.7", Terms.zeroWeights("relu"));
        }
        Measured measured = this.results.measured(function);
        Confidence growth = Confidence.ofLogarithms(measured.signalGrowth());
        if (growth.low() != growth.low()) {
            return Verdict.undecided("4.7", noInterval(function, Growths.told(growth, measured.signalGrowth())));
        }
        Holds grows = enough(measured) ? growth.exceeds(0, WORTH) : Holds.UNDECIDED;
        boolean shrinks = growth.high() < -WORTH;
        String code = switch (grows) {
            case YES -> "signal-grows";
            case NO -> shrinks ? "signal-shrinks" : "signal-stays";
            case UNDECIDED -> "signal-unclear";
        };
        Theory theory = this.results.theory(function);
        boolean tell = this.terms.weightsTell(theory, grows == Holds.YES);
        Statement statement = growth(tell ? code : code + "-here", function, measured.signalGrowth());
        return new Verdict("4.7", grows,
                tell ? statement.number(theory.deviation()).number(InitialWeights.HE) : this.terms.addTo(statement));
    }

    /** What large weights do to ReLU's gradients, and what those that are set do. */
    private Verdict explosion(int function) {
        if (this.results.depth() == 1) {
            return Verdict.undecided("4.2", Statement.of("shallow"));
        }
        double[] growths = this.results.measured(function).gradientGrowth();
        Confidence here = Growths.told(Confidence.ofLogarithms(growths), growths);
        return this.trainings.explosion(LogRatios.factor(here.value(), 1));
    }

}
