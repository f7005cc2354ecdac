package dev.actiscope.experiment.lab.flow;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.flow.FlowSettings.Terms;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * The claims that need short trainings, or weights of a size of their own. Candidates are
 * compared seed by seed; where a claim names two things, both have to hold, and the
 * intervals are so much wider.
 */
final class TrainingVerdicts {

    /** Steps or jitter larger by this share are larger. */
    private static final double LARGER = Logarithms.log(1.25);

    /** How words begin that say how fast ReLU learns. */
    private static final String LEARNS = "learns-fast";

    /** Fewer tell nothing of how steps differ. */
    private static final int LEAST_STEPS = 2;

    private final FlowResults results;

    TrainingVerdicts(FlowResults results) {
        this.results = results;
    }

    /**
     * 3.4: tanh learns faster, since its slope is larger. It fails where tanh does not
     * learn faster; that it is for the slope no training here can tell, since there is
     * none with the slope alone changed.
     */
    Verdict tanhAgainstSigmoid() {
        int tanh = Functions.indexOf(this.results.functions(), ShortTraining.TANH);
        int sigmoid = Functions.indexOf(this.results.functions(), ShortTraining.SIGMOID);
        if (tanh < 0 || sigmoid < 0) {
            String first = (tanh < 0) ? ShortTraining.TANH : ShortTraining.SIGMOID;
            return Verdict.lacking("3.4", Statement.of("missing").function(Curve.parse(first)), ShortTraining.TANH,
                    ShortTraining.SIGMOID);
        }
        if (steps() == 0) {
            return untrained("3.4");
        }
        if (new Terms(this.results.settings()).areZero()) {
            return Verdict.undecided("3.4", Terms.zeroWeights(ShortTraining.TANH));
        }
        Paired same = slower(ShortTraining.SIGMOID, ShortTraining.TANH, 2);
        Paired faster = slower(ShortTraining.SIGMOID_FASTER, ShortTraining.TANH, 2);
        if (same.leftOut() > 0) {
            return Verdict.undecided("3.4", leftOut(ShortTraining.TANH, ShortTraining.SIGMOID, same));
        }
        if (faster.leftOut() > 0) {
            return Verdict.undecided("3.4", leftOut(ShortTraining.TANH, ShortTraining.SIGMOID_FASTER, faster));
        }
        return tanhAgainstSigmoid(tanh, sigmoid, same, faster);
    }

    private Verdict tanhAgainstSigmoid(int tanh, int sigmoid, Paired same, Paired faster) {
        Holds holds = same.judge(Paired.WORTH).and(faster.judge(Paired.WORTH));
        double[] gradients = LogRatios.ratios(this.results.measured(tanh).firstGradients(),
                this.results.measured(sigmoid).firstGradients());
        Confidence factor = factor(same.difference());
        Statement statement = Statement.of(code("tanh-faster", holds))
            .number(factor.value())
            .number(factor.low())
            .number(factor.high())
            .number(factor(faster.difference()).value());
        return new Verdict("3.4", (holds == Holds.YES) ? Holds.UNDECIDED : holds,
                terms(statement, rate()).number(this.results.depth())
                    .number(LogRatios.factor(Confidence.mean(gradients).value(), 1))
                    .number(crossing()));
    }

    /** It needs trainings, and lacks steps. */
    private static Verdict untrained(String claim) {
        return Verdict.undecided(claim, Statement.of("no-training"))
            .lackingTerm(FlowSettings.STEPS.name(), FlowSettings.STEPS.print(FlowSettings.STEPS.standard()).get(0));
    }

    /**
     * In some pairs there is nothing to compare, as where a network diverged: the rest
     * tells of the fortunate ones alone.
     */
    private static Statement leftOut(String one, String other, Paired paired) {
        return Statement.of("left-out")
            .word(one)
            .word(other)
            .number(paired.leftOut())
            .number(paired.leftOut() + paired.seeds());
    }

    private int steps() {
        return this.results.settings().get(FlowSettings.STEPS);
    }

    /** Where the slopes of tanh and of the logistic function are the same. */
    static double crossing() {
        Activation tanh = Curve.parse("tanh").activation();
        Activation sigmoid = Curve.parse("sigmoid").activation();
        double low = 0;
        double high = 4;
        for (double x = 2; low < x && x < high; x = (low + high) / 2) {
            if (tanh.derivative(x) > sigmoid.derivative(x)) {
                low = x;
            }
            else {
                high = x;
            }
        }
        return low;
    }

    /**
     * Whether gradients explode with large weights.
     * @param function 0 for ReLU, 1 for ReLU6
     */
    private Holds explodes(int function) {
        double[] growths = growthOfGradient(function);
        return (growths.length < Paired.LEAST_SEEDS) ? Holds.UNDECIDED
                : Confidence.ofLogarithms(growths).exceeds(0, FlowVerdicts.WORTH);
    }

    /**
     * 4.2: since nothing bounds ReLU's gradients the claim fails as soon as they are seen
     * to explode.
     * @param here what becomes of a gradient at the settings
     */
    Verdict explosion(double here) {
        if (growthOfGradient(0).length == 0 || here != here) {
            return Verdict.undecided("4.2", Statement.of("no-rise"));
        }
        return new Verdict("4.2", (explodes(0) == Holds.YES) ? Holds.NO : Holds.UNDECIDED, explosionOf(here));
    }

    /**
     * In how many networks a gradient comes through is told unless it does so in all, and
     * explodes. The last word is that on how fast ReLU learns, after the losses that it
     * goes by.
     */
    private Statement explosionOf(double here) {
        double[] growths = growthOfGradient(0);
        double growth = Confidence.mean(growths).value();
        int networks = this.results.begunWithLargeWeights();
        Holds explodes = explodes(0);
        boolean some = explodes == Holds.YES && growths.length < networks;
        String speed = speed();
        boolean raced = speed.startsWith(LEARNS);
        Statement statement = Statement
            .of(code("relu-explodes", explodes) + (raced ? "" : "-alone") + (some ? "-some" : ""))
            .number(this.results.depth())
            .number(LogRatios.factor(growth, 1))
            .number(LogRatios.factor(growth, Math.max(1, this.results.depth() - 1)))
            .number(here);
        if (raced) {
            statement = terms(statement.number(factor(behind(ShortTraining.TANH).difference()).value())
                .number(factor(behind(ShortTraining.SIGMOID_FASTER).difference()).value()), rate());
        }
        if (some || explodes != Holds.YES) {
            statement = statement.number(growths.length).number(networks);
        }
        return statement.word(speed);
    }

    /**
     * How fast ReLU learns beside tanh and the logistic function, or why nobody knows.
     */
    private String speed() {
        if (Functions.indexOf(this.results.functions(), ShortTraining.TANH) < 0
                || Functions.indexOf(this.results.functions(), ShortTraining.SIGMOID) < 0) {
            return "speed-unasked";
        }
        if (steps() == 0) {
            return "speed-untrained";
        }
        Paired tanh = behind(ShortTraining.TANH);
        Paired sigmoid = behind(ShortTraining.SIGMOID_FASTER);
        if (tanh.leftOut() + sigmoid.leftOut() > 0) {
            return "speed-left-out";
        }
        return code(LEARNS, tanh.judge(Paired.WORTH).and(sigmoid.judge(Paired.WORTH)));
    }

    /** By how much another is behind ReLU. */
    private Paired behind(String other) {
        return slower(other, ShortTraining.RELU, 2);
    }

    /** Under which terms the networks were trained. */
    private Statement terms(Statement statement, double rate) {
        Settings settings = this.results.settings();
        return statement.number(ShortTraining.layers(settings))
            .number(settings.get(FlowSettings.STEPS))
            .number(rate)
            .number(settings.get(FlowSettings.NETWORKS));
    }

    private double[] growthOfGradient(int function) {
        return this.results.growthWithLargeWeights(function);
    }

    /**
     * 4.6: ReLU hands on another distribution, and that slows learning. It fails where
     * the distribution is none other; whether that slows learning no training at one rate
     * for both can tell, whichever is ahead at it: the race lets each have its own best.
     * @param shift the mean of its activations as a share of their root mean square
     * @param worth the least that is worth speaking of
     */
    Verdict shift(double shift, double worth) {
        if (steps() == 0) {
            return untrained("4.6");
        }
        if (new Terms(this.results.settings()).areZero()) {
            return Verdict.undecided("4.6", Terms.zeroWeights(ShortTraining.RELU));
        }
        if (shift != shift) {
            return Verdict.undecided("4.6", Statement.of("no-signal"));
        }
        boolean shifted = shift >= worth;
        Paired slower = slower(ShortTraining.RELU, ShortTraining.CENTRED, 1);
        if (slower.leftOut() > 0) {
            return shifted ? Verdict.undecided("4.6", leftOut(ShortTraining.RELU, ShortTraining.CENTRED, slower))
                    : Verdict.fails("4.6", Statement.of("relu-shifts-hardly-alone").share(shift));
        }
        Confidence factor = factor(slower.difference());
        Statement statement = Statement
            .of(shifted ? code("relu-shifts", slower.judge(Paired.WORTH)) : "relu-shifts-hardly")
            .share(shift)
            .number(ShortTraining.UNCENTRED)
            .number(factor.value())
            .number(factor.low())
            .number(factor.high());
        return new Verdict("4.6", shifted ? Holds.UNDECIDED : Holds.NO, terms(statement, rate()));
    }

    /**
     * 4.9: ReLU6's bound calms the training where outputs are large, and keeps gradients
     * from exploding.
     */
    Verdict bounded() {
        List<double[]> relu = this.results.training(ShortTraining.RELU_LARGE, false);
        List<double[]> relu6 = this.results.training(ShortTraining.RELU6_LARGE, false);
        if (steps() < LEAST_STEPS) {
            return untrained("4.9");
        }
        Paired steps = Paired.of(FlowResults.meanLogarithms(relu), FlowResults.meanLogarithms(relu6), 2);
        Paired jitter = Paired.of(FlowResults.jitter(this.results.training(ShortTraining.RELU_LARGE, true)),
                FlowResults.jitter(this.results.training(ShortTraining.RELU6_LARGE, true)), 2);
        if (this.results.depth() == 1) {
            return Verdict.undecided("4.9", Statement.of("shallow"));
        }
        if (growthOfGradient(0).length == 0 || growthOfGradient(1).length == 0) {
            return Verdict.undecided("4.9", Statement.of("no-rise"));
        }
        Paired fewer = (steps.leftOut() > jitter.leftOut()) ? steps : jitter;
        return (fewer.leftOut() > 0) ? boundedButFor(fewer) : bounded(steps, jitter);
    }

    /** That gradients explode no training has to tell. */
    private Verdict boundedButFor(Paired some) {
        return (explodes(1) == Holds.YES) ? Verdict.fails("4.9", largeOf(Statement.of("relu6-explodes-alone")))
                : Verdict.undecided("4.9", leftOut(ShortTraining.RELU_LARGE, ShortTraining.RELU6_LARGE, some));
    }

    private Verdict bounded(Paired steps, Paired jitter) {
        Holds calmer = steps.judge(LARGER).and(jitter.judge(LARGER));
        Holds explodes = explodes(1);
        Holds holds = calmer.and(explodes.not());
        boolean refuted = explodes == Holds.YES && calmer != Holds.NO;
        Confidence longer = LogRatios.factors(steps.difference(), 1);
        Statement statement = Statement.of(refuted ? "relu6-explodes" : code("relu6-calmer", holds))
            .number(longer.value())
            .number(longer.low())
            .number(longer.high())
            .number(LogRatios.factor(jitter.difference().value(), 1));
        return new Verdict("4.9", holds, terms(largeOf(statement), ShortTraining.SLOWER * rate()));
    }

    /** What large weights do to both, layer by layer. */
    private Statement largeOf(Statement statement) {
        int layers = this.results.depth() - 1;
        double relu = Confidence.mean(growthOfGradient(0)).value();
        double relu6 = Confidence.mean(growthOfGradient(1)).value();
        return statement.number(together(0))
            .number(together(1))
            .number(LogRatios.factor(relu, layers))
            .number(LogRatios.factor(relu6, layers))
            .number(this.results.depth())
            .number(LogRatios.factor(relu6, 1));
    }

    private double together(int function) {
        double[] last = Confidence.finite(this.results.largeWeights(function, LargeWeights.SIGNAL_LAST));
        return Averages.rootMeanSquare(last, last.length);
    }

    /** By how much the mean logarithm of the loss is greater with one than the other. */
    private Paired slower(String one, String other, int pairs) {
        double[] a = FlowResults.meanLogarithms(this.results.training(one, true));
        double[] b = FlowResults.meanLogarithms(this.results.training(other, true));
        return (a.length == b.length) ? Paired.of(a, b, pairs) : Paired.of(new double[0], new double[0]);
    }

    /** How large the other's loss is, as a multiple. */
    private static Confidence factor(Confidence difference) {
        return new Confidence(LogRatios.factor(-difference.value(), 1), LogRatios.factor(-difference.high(), 1),
                LogRatios.factor(-difference.low(), 1));
    }

    private double rate() {
        return this.results.settings().get(FlowSettings.RATE);
    }

    /** The code of a sentence for each outcome. */
    private static String code(String yes, Holds holds) {
        return switch (holds) {
            case YES -> yes;
            case NO -> yes + "-not";
            case UNDECIDED -> yes + "-unclear";
        };
    }

}
