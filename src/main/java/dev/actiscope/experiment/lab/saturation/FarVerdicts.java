package dev.actiscope.experiment.lab.saturation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.Activation;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;

/**
 * What becomes of the claims on sigmoid and tanh far out.
 */
final class FarVerdicts {

    static final String SIGMOID = "sigmoid";

    static final String TANH = "tanh";

    /** What the article gives for sigmoid: useful to there. */
    private static final double USEFUL = 6;

    /** What "about 6" may be off: a tenth of it. */
    private static final double ABOUT = 0.1;

    /** And best to there. */
    private static final double BEST = 3;

    /** Nine tenths of the range count as where most of the answering is done. */
    private static final double MOST = 0.9;

    /** A difference that has grown: by a tenth at least. */
    private static final double GROWN = 1.1;

    private final FarOut out;

    FarVerdicts(FarOut out) {
        this.out = out;
    }

    List<Verdict> all() {
        return List.of(ofTheSameAnswer(), ofTheUsefulInputs(), ofTheRepetition(), ofTanh());
    }

    private Verdict ofTheSameAnswer() {
        Response sigmoid = this.out.of(SIGMOID);
        if (sigmoid == null) {
            return Verdict.lacking("2.2", Statement.of("choose-sigmoid"), SIGMOID);
        }
        FloatFormat format = this.out.format();
        double least = format.round(this.out.least());
        double greatest = format.round(this.out.greatest());
        if (!isFinite(least) || !isFinite(greatest)) {
            return Verdict.undecided("2.2",
                    Statement.of("no-input")
                        .number(isFinite(greatest) ? this.out.least() : this.out.greatest())
                        .word(format.name())
                        .number(format.greatest()));
        }
        if (least == greatest) {
            return Verdict.undecided("2.2", Statement.of("one-input").number(least).word(format.name()));
        }
        return ofTheAnswers(sigmoid.rounded(), least, greatest, sigmoid);
    }

    private Verdict ofTheAnswers(Rounded rounded, double least, double greatest, Response sigmoid) {
        double first = rounded.value(least);
        double second = rounded.value(greatest);
        boolean same = first == second;
        int side = (least + greatest < 0) ? -1 : 1;
        Statement found = Statement.of(same ? "same" : "told-apart")
            .function(sigmoid.f())
            .number(least)
            .number(greatest)
            .word(this.out.format().name())
            .number(first)
            .number(second - first)
            .number(side * sigmoid.lostFrom(side))
            .number(rounded.slope(least))
            .number(rounded.slope(greatest))
            .number(rounded.limit(1))
            .number(rounded.limit(-1));
        return same ? Verdict.holds("2.2", found) : Verdict.fails("2.2", found);
    }

    private Verdict ofTheUsefulInputs() {
        Response sigmoid = this.out.of(SIGMOID);
        if (sigmoid == null) {
            return Verdict.lacking("2.3", Statement.of("choose-sigmoid"), SIGMOID);
        }
        Activation f = sigmoid.f().activation();
        double best = (f.value(BEST) - f.value(-BEST)) / (f.range().high() - f.range().low());
        double end = sigmoid.usefulTo();
        boolean about = Math.abs(end - USEFUL) <= ABOUT * USEFUL;
        Statement found = Statement.of(about ? "useful" : "useful-elsewhere")
            .function(sigmoid.f())
            .share(this.out.settings().get(FarInputs.SHARE))
            .number(sigmoid.usefulFrom())
            .number(end)
            .share(best)
            .word(this.out.format().name())
            .number(sigmoid.flatFrom(1))
            .number(flatByValue(sigmoid, (y) -> this.out.format().round(y * this.out.format().round(1 - y))));
        return (about && best >= MOST) ? Verdict.holds("2.3", found) : Verdict.fails("2.3", found);
    }

    /**
     * The effect is what tells two inputs apart. Where it grows it does so by the weight:
     * tanh is nowhere steeper than 1.
     */
    private Verdict ofTheRepetition() {
        Response tanh = this.out.of(TANH);
        if (tanh == null) {
            return Verdict.lacking("3.2", Statement.of("choose-tanh"), TANH);
        }
        Repetition repetition = tanh.repetition();
        double before = repetition.differences()[0];
        double after = tanh.difference();
        if (!(before > 0 && isFinite(before)) || after != after) {
            return Verdict.undecided("3.2", Statement.of("no-difference").word(this.out.format().name()));
        }
        boolean grown = after >= GROWN * before;
        Repetition alone = Repetition.of(tanh.f(), this.out.format(), 1, this.out.settings());
        double[] left = alone.differences();
        Statement found = Statement.of(grown ? "grows" : (after < before) ? "shrinks" : "stays")
            .function(tanh.f())
            .number(repetition.values().length - 1)
            .number(repetition.values()[0])
            .number(repetition.last())
            .number(repetition.others()[0])
            .number(repetition.otherLast())
            .number(before)
            .number(after)
            .number(this.out.settings().get(FarInputs.WEIGHT))
            .number(left[left.length - 1])
            .number(apart());
        return grown ? Verdict.holds("3.2", found) : Verdict.fails("3.2", found);
    }

    /** How far 2σ(2x) − 1 is from tanh(x) at most, where both are computed in doubles. */
    private static double apart() {
        Activation sigmoid = Curve.parse(SIGMOID).activation();
        Activation tanh = Curve.parse(TANH).activation();
        double most = 0;
        for (int i = -200; i <= 200; i++) {
            double x = i / 20.0;
            most = Math.max(most, Math.abs(tanh.value(x) - (2 * sigmoid.value(2 * x) - 1)));
        }
        return most;
    }

    private Verdict ofTanh() {
        Response tanh = this.out.of(TANH);
        if (tanh == null) {
            return Verdict.lacking("3.3", Statement.of("choose-tanh"), TANH);
        }
        double share = this.out.settings().get(FarInputs.SHARE);
        double sigmoid = sigmoid(share);
        Statement found = Statement.of(isSmall(tanh) ? "tanh-small" : "tanh-saturates")
            .function(tanh.f())
            .share(share)
            .number(tanh.usefulFrom())
            .number(tanh.usefulTo())
            .number(sigmoid)
            .word(this.out.format().name())
            .number(tanh.lostFrom(1))
            .number(tanh.flatFrom(1))
            .number(flatByValue(tanh, (y) -> this.out.format().round(1 - this.out.format().round(y * y))));
        boolean likewise = isFinite(tanh.usefulFrom()) && tanh.usefulTo() <= sigmoid;
        return isSmall(tanh) ? Verdict.undecided("3.3", found)
                : likewise ? Verdict.holds("3.3", found) : Verdict.fails("3.3", found);
    }

    /**
     * From where on the slope is 0 when it is computed from the value that was kept, as
     * frameworks do: that is rounded to its limit long before the slope itself would be
     * rounded to 0.
     */
    private double flatByValue(Response response, DoubleUnaryOperator slope) {
        return Horizon.of(this.out.format(), (x) -> slope.applyAsDouble(response.rounded().value(x)) == 0);
    }

    /** Where sigmoid's slope is a share of its greatest. */
    private static double sigmoid(double share) {
        double end = Double.POSITIVE_INFINITY;
        for (Saturation.Tail tail : Saturation.of(Curve.parse(SIGMOID).activation(), share).tails()) {
            end = tail.x().low();
        }
        return end;
    }

    /** Whether all inputs lie where it answers, so that they show nothing else. */
    private boolean isSmall(Response response) {
        return this.out.least() > response.usefulFrom() && this.out.greatest() < response.usefulTo();
    }

    private static boolean isFinite(double number) {
        return Math.abs(number) <= Double.MAX_VALUE;
    }

}
