package dev.actiscope.experiment.flow;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
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

    /** A mean loss lower by this share learns faster: less is no use to anybody. */
    private static final double FASTER = Logarithms.log(1.05);

    /** Steps or jitter larger by this share are larger. */
    private static final double LARGER = Logarithms.log(1.25);

    private static final int SIGNAL_LAST = 1;

    private static final int GRADIENT_FIRST = 2;

    private static final int GRADIENT_LAST = 3;

    private final FlowResults results;

    LessonVerdicts(FlowResults results) {
        this.results = results;
    }

    /** 3.4: tanh learns faster, since its slope is larger. */
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
        Holds holds = both(same.judge(FASTER), faster.judge(FASTER));
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
            .number(rate());
        return new Verdict("3.4", holds, statement);
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
     * 4.2: since nothing bounds ReLU's gradients the claim fails as soon as they are seen
     * to explode.
     */
    Holds explodes() {
        Confidence growth = Confidence.mean(riseOfGradient(0));
        boolean enough = riseOfGradient(0).length >= Paired.LEAST_SEEDS && this.results.depth() > 1;
        return (enough && growth.exceeds(0, FlowVerdicts.WORTH) == Holds.YES) ? Holds.NO : Holds.UNDECIDED;
    }

    /**
     * @param here what becomes of a gradient at the settings
     */
    Statement explosion(double here) {
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
        return Logs.ratios(this.results.rise(function, GRADIENT_FIRST), this.results.rise(function, GRADIENT_LAST));
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
        Holds shifted = (shift >= worth) ? Holds.YES : (shift < worth) ? Holds.NO : Holds.UNDECIDED;
        Holds holds = both(shifted, slower.judge(FASTER));
        Confidence factor = factor(slower.difference());
        return new Verdict("4.6", holds,
                Statement.of(code("relu-shifts", holds))
                    .number(shift)
                    .number(factor.value())
                    .number(factor.low())
                    .number(factor.high())
                    .number(rate()));
    }

    /** 4.9: ReLU6's bound calms the training where outputs are large. */
    Verdict bounded() {
        List<double[]> relu = this.results.lesson(Lesson.RELU_LARGE, false);
        List<double[]> relu6 = this.results.lesson(Lesson.RELU6_LARGE, false);
        if (relu.isEmpty() || this.results.settings().get(FlowSettings.STEPS) < 2) {
            return Verdict.undecided("4.9", Statement.of("no-training"));
        }
        Paired steps = Paired.of(FlowResults.meanLogarithms(relu), FlowResults.meanLogarithms(relu6), 2);
        Paired jitter = Paired.of(FlowResults.jitter(this.results.lesson(Lesson.RELU_LARGE, true)),
                FlowResults.jitter(this.results.lesson(Lesson.RELU6_LARGE, true)), 2);
        Holds holds = both(steps.judge(LARGER), jitter.judge(LARGER));
        int layers = Math.max(1, this.results.depth() - 1);
        return new Verdict("4.9", holds,
                Statement.of(code("relu6-calmer", holds))
                    .number(Logs.factor(steps.difference().value(), 1))
                    .number(Logs.factor(steps.difference().low(), 1))
                    .number(Logs.factor(steps.difference().high(), 1))
                    .number(Logs.factor(jitter.difference().value(), 1))
                    .number(together(0))
                    .number(together(1))
                    .number(Logs.factor(Confidence.mean(riseOfGradient(0)).value(), layers))
                    .number(Logs.factor(Confidence.mean(riseOfGradient(1)).value(), layers)));
    }

    private double together(int function) {
        double[] last = this.results.rise(function, SIGNAL_LAST);
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
