package dev.actiscope.experiment.flow;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.flow.FlowSettings.Terms;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * The claims that need short trainings, or weights of a size of their own. Candidates are
 * compared seed by seed; where a claim names two things, both have to hold, and the
 * intervals are so much wider.
 */
final class LessonVerdicts {

    /** Steps or jitter larger by this share are larger. */
    private static final double LARGER = Logarithms.log(1.25);

    private static final int SIGNAL_LAST = 1;

    private static final int GRADIENT_FIRST = 2;

    private static final int GRADIENT_LAST = 3;

    private final FlowResults results;

    LessonVerdicts(FlowResults results) {
        this.results = results;
    }

    /**
     * 3.4: tanh learns faster, since its slope is larger. It fails where tanh does not
     * learn faster; that it is for the slope no training here can tell, since there is
     * none with the slope alone changed.
     */
    Verdict tanhAgainstSigmoid() {
        int tanh = FlowSettings.indexOf(this.results.functions(), Lesson.TANH);
        int sigmoid = FlowSettings.indexOf(this.results.functions(), Lesson.SIGMOID);
        if (tanh < 0 || sigmoid < 0) {
            return FlowVerdicts.missing("3.4", (tanh < 0) ? Lesson.TANH : Lesson.SIGMOID);
        }
        Paired same = slower(Lesson.SIGMOID, Lesson.TANH, 2);
        Paired faster = slower(Lesson.SIGMOID_FASTER, Lesson.TANH, 2);
        if (same.seeds() == 0) {
            return Verdict.undecided("3.4", Statement.of("no-training"));
        }
        if (new Terms(this.results.settings()).areZero()) {
            return Verdict.undecided("3.4", Terms.zeroWeights(Lesson.TANH));
        }
        Holds holds = both(same.judge(Paired.WORTH), faster.judge(Paired.WORTH));
        double[] gradients = Logs.ratios(this.results.measured(tanh).firstGradients(),
                this.results.measured(sigmoid).firstGradients());
        Confidence factor = factor(same.difference());
        Statement statement = Statement.of(code("tanh-faster", holds))
            .number(factor.value())
            .number(factor.low())
            .number(factor.high())
            .number(factor(faster.difference()).value())
            .number(Logs.factor(Confidence.mean(gradients).value(), 1))
            .number(crossing())
            .number(rate())
            .number(this.results.depth())
            .number(Lesson.layers(this.results.settings()));
        return new Verdict("3.4", (holds == Holds.YES) ? Holds.UNDECIDED : holds, statement);
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
        double[] growths = riseOfGradient(function);
        return (growths.length < Paired.LEAST_SEEDS) ? Holds.UNDECIDED
                : Confidence.mean(growths).exceeds(0, FlowVerdicts.WORTH);
    }

    /**
     * 4.2: since nothing bounds ReLU's gradients the claim fails as soon as they are seen
     * to explode.
     * @param here what becomes of a gradient at the settings
     */
    Verdict explosion(double here) {
        if (riseOfGradient(0).length == 0 || here != here) {
            return Verdict.undecided("4.2", Statement.of("no-rise"));
        }
        return new Verdict("4.2", (explodes(0) == Holds.YES) ? Holds.NO : Holds.UNDECIDED, explosionOf(here));
    }

    private Statement explosionOf(double here) {
        double growth = Confidence.mean(riseOfGradient(0)).value();
        int steps = Math.max(1, this.results.depth() - 1);
        Paired tanh = slower(Lesson.TANH, Lesson.RELU, 2);
        Paired sigmoid = slower(Lesson.SIGMOID_FASTER, Lesson.RELU, 2);
        boolean raced = tanh.seeds() > 0 && sigmoid.seeds() > 0;
        Statement statement = Statement.of(raced ? "relu-explodes" : "relu-explodes-alone")
            .number(this.results.depth())
            .number(Logs.factor(growth, 1))
            .number(Logs.factor(growth, steps))
            .number(here);
        return raced ? statement.number(factor(tanh.difference()).value())
            .number(factor(sigmoid.difference()).value())
            .number(rate()) : statement;
    }

    private double[] riseOfGradient(int function) {
        return Logs.finite(
                Logs.ratios(this.results.rise(function, GRADIENT_FIRST), this.results.rise(function, GRADIENT_LAST)));
    }

    /**
     * 4.6: ReLU hands on another distribution, and that slows learning.
     * @param shift the mean of its activations as a share of their root mean square
     * @param worth the least that is worth speaking of
     */
    Verdict shift(double shift, double worth) {
        Paired slower = slower(Lesson.RELU, Lesson.CENTRED, 1);
        if (slower.seeds() == 0) {
            return Verdict.undecided("4.6", Statement.of("no-training"));
        }
        if (new Terms(this.results.settings()).areZero()) {
            return Verdict.undecided("4.6", Terms.zeroWeights(Lesson.RELU));
        }
        if (shift != shift) {
            return Verdict.undecided("4.6", Statement.of("no-signal"));
        }
        Holds shifted = (shift >= worth) ? Holds.YES : Holds.NO;
        Holds holds = both(shifted, slower.judge(Paired.WORTH));
        Confidence factor = factor(slower.difference());
        return new Verdict("4.6", holds,
                Statement.of(code("relu-shifts", holds))
                    .number(shift)
                    .number(factor.value())
                    .number(factor.low())
                    .number(factor.high())
                    .number(rate())
                    .number(Lesson.UNCENTRED));
    }

    /**
     * 4.9: ReLU6's bound calms the training where outputs are large, and keeps gradients
     * from exploding.
     */
    Verdict bounded() {
        List<double[]> relu = this.results.lesson(Lesson.RELU_LARGE, false);
        List<double[]> relu6 = this.results.lesson(Lesson.RELU6_LARGE, false);
        if (relu.isEmpty() || this.results.settings().get(FlowSettings.STEPS) < 2) {
            return Verdict.undecided("4.9", Statement.of("no-training"));
        }
        Paired steps = Paired.of(FlowResults.meanLogarithms(relu), FlowResults.meanLogarithms(relu6), 2);
        Paired jitter = Paired.of(FlowResults.jitter(this.results.lesson(Lesson.RELU_LARGE, true)),
                FlowResults.jitter(this.results.lesson(Lesson.RELU6_LARGE, true)), 2);
        if (this.results.depth() == 1) {
            return Verdict.undecided("4.9", Statement.of("shallow"));
        }
        if (riseOfGradient(0).length == 0 || riseOfGradient(1).length == 0) {
            return Verdict.undecided("4.9", Statement.of("no-rise"));
        }
        Holds calmer = both(steps.judge(LARGER), jitter.judge(LARGER));
        Holds explodes = explodes(1);
        Holds holds = both(calmer, not(explodes));
        boolean refuted = explodes == Holds.YES && calmer != Holds.NO;
        int layers = this.results.depth() - 1;
        return new Verdict("4.9", holds,
                Statement.of(refuted ? "relu6-explodes" : code("relu6-calmer", holds))
                    .number(Logs.factor(steps.difference().value(), 1))
                    .number(Logs.factor(steps.difference().low(), 1))
                    .number(Logs.factor(steps.difference().high(), 1))
                    .number(Logs.factor(jitter.difference().value(), 1))
                    .number(together(0))
                    .number(together(1))
                    .number(Logs.factor(Confidence.mean(riseOfGradient(0)).value(), layers))
                    .number(Logs.factor(Confidence.mean(riseOfGradient(1)).value(), layers))
                    .number(this.results.depth())
                    .number(Logs.factor(Confidence.mean(riseOfGradient(1)).value(), 1)));
    }

    private double together(int function) {
        double[] last = Logs.finite(this.results.rise(function, SIGNAL_LAST));
        return Spread.rootMeanSquare(last, last.length);
    }

    /** By how much the mean logarithm of the loss is greater with one than the other. */
    private Paired slower(String one, String other, int pairs) {
        double[] a = FlowResults.meanLogarithms(this.results.lesson(one, true));
        double[] b = FlowResults.meanLogarithms(this.results.lesson(other, true));
        return (a.length == b.length) ? Paired.of(a, b, pairs) : Paired.of(new double[0], new double[0]);
    }

    /** How large the other's loss is, as a multiple. */
    private static Confidence factor(Confidence difference) {
        return new Confidence(Logs.factor(-difference.value(), 1), Logs.factor(-difference.high(), 1),
                Logs.factor(-difference.low(), 1));
    }

    private double rate() {
        return this.results.settings().get(FlowSettings.RATE);
    }

    private static Holds not(Holds holds) {
        return (holds == Holds.UNDECIDED) ? holds : (holds == Holds.YES) ? Holds.NO : Holds.YES;
    }

    private static Holds both(Holds one, Holds other) {
        if (one == Holds.NO || other == Holds.NO) {
            return Holds.NO;
        }
        return (one == Holds.YES && other == Holds.YES) ? Holds.YES : Holds.UNDECIDED;
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
