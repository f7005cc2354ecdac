package dev.actiscope.experiment.flow;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

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

    private final LessonVerdicts lessons;

    FlowVerdicts(FlowResults results) {
        this.results = results;
        this.lessons = new LessonVerdicts(results);
    }

    List<Verdict> all() {
        List<Verdict> all = new ArrayList<>();
        all.add(gradient("2.6", "sigmoid"));
        all.add(this.lessons.tanhAgainstSigmoid());
        all.add(gradient("3.6", "tanh"));
        all.add(relu("4.2"));
        all.add(relu("4.6"));
        all.add(relu("4.7"));
        all.add(relu("4.9"));
        return all;
    }

    private Verdict relu(String claim) {
        int function = FlowSettings.indexOf(this.results.functions(), "relu");
        if (function < 0) {
            return missing(claim, "relu");
        }
        return switch (claim) {
            case "4.2" -> new Verdict(claim, this.lessons.explodes(), explosion(function));
            case "4.6" -> this.lessons.shift(this.results.measured(function).shift(), SHIFTED);
            case "4.7" -> amplitude(function);
            default -> this.lessons.bounded();
        };
    }

    static Verdict missing(String claim, String name) {
        return Verdict.undecided(claim, Statement.of("missing").function(Curve.parse(name)));
    }

    /** Whether a function's gradients vanish on their way back. */
    private Verdict gradient(String claim, String name) {
        int function = FlowSettings.indexOf(this.results.functions(), name);
        if (function < 0) {
            return missing(claim, name);
        }
        int steps = this.results.depth() - 1;
        if (steps == 0) {
            return Verdict.undecided(claim, Statement.of("shallow"));
        }
        Measured measured = this.results.measured(function);
        Confidence growth = Confidence.mean(measured.gradientGrowth());
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
        double edge = (theory != null) ? theory.edge().deviation() : Double.NaN;
        Statement statement = growth(code, function, growth).number(steepest)
            .number(power(steepest, this.results.depth()))
            .number(edge);
        return new Verdict(claim, vanishes, statement);
    }

    /** The function, layers, the factor of all, and that of each with its interval. */
    private Statement growth(String code, int function, Confidence growth) {
        int steps = this.results.depth() - 1;
        Confidence each = Logs.factors(growth, steps);
        return Statement.of(code)
            .function(this.results.functions().get(function))
            .number(this.results.depth())
            .number(Logs.factor(growth.value(), 1))
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
        Measured measured = this.results.measured(function);
        Confidence growth = Confidence.mean(measured.signalGrowth());
        Holds grows = enough(measured) ? growth.exceeds(0, WORTH) : Holds.UNDECIDED;
        boolean shrinks = growth.high() < -WORTH;
        String code = switch (grows) {
            case YES -> "signal-grows";
            case NO -> shrinks ? "signal-shrinks" : "signal-stays";
            case UNDECIDED -> "signal-unclear";
        };
        Theory theory = this.results.theory(function);
        double deviation = (theory != null) ? theory.deviation() : Double.NaN;
        return new Verdict("4.7", grows, growth(code, function, growth).number(deviation).number(Beginning.HE));
    }

    /** What large weights do to ReLU's gradients, and what those that are set do. */
    private Statement explosion(int function) {
        Confidence here = Confidence.mean(this.results.measured(function).gradientGrowth());
        return this.lessons.explosion(Logs.factor(here.value(), 1));
    }

}
