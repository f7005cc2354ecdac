package dev.actiscope.experiment.lab.cost;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Functions;

/**
 * What becomes of the claims on what functions cost. A function is dearer than another if
 * it takes a tenth longer at least, as everywhere in the lab, beyond what differs from
 * lap to lap.
 */
final class ExpenseVerdicts {

    static final String RELU = "relu";

    /**
     * A step of training takes longer if it does so by a twentieth: three minutes of an
     * hour. Less nobody would notice, nor choose a function for it.
     */
    static final double LONGER = 0.05;

    /**
     * Made of straight pieces, as ReLU is: each compares and multiplies, so that none is
     * what ReLU is called cheap beside.
     */
    private static final List<String> STRAIGHT = List.of("identity", "binary-step", "hard-sigmoid", "hard-tanh", RELU,
            "relu6", "leaky-relu", "prelu", "rrelu");

    private final Timings timings;

    ExpenseVerdicts(Timings timings) {
        this.timings = timings;
    }

    List<Verdict> all() {
        return List.of(ofSigmoid(), ofDearer("3.6", "tanh"), ofRelu(), ofDearer("5.1", "softplus"));
    }

    /**
     * The exponential is expensive, and large networks take longer to train for it: both
     * have to be so, and it is the large network that counts, since it is of such that
     * the claim is made. Of a small one the statement tells, too.
     */
    private Verdict ofSigmoid() {
        Curve sigmoid = this.timings.find("sigmoid");
        Curve relu = this.timings.find(RELU);
        if (sigmoid == null || relu == null) {
            return choose("2.8", "sigmoid");
        }
        Holds dearer = this.timings.compare(sigmoid, relu, Drill.VALUE, 1).judge(Paired.WORTH);
        Holds longer = this.timings.compare(sigmoid, relu, Drill.LARGE, 1).judge(LONGER);
        return new Verdict("2.8", (dearer == Holds.YES) ? longer : dearer,
                compared(code(dearer, longer), sigmoid, relu));
    }

    private String code(Holds dearer, Holds longer) {
        if (dearer != Holds.YES) {
            return (dearer == Holds.NO) ? "not-dearer" : "unclear";
        }
        if (!this.timings.has(this.timings.find(RELU), Drill.LARGE)) {
            return "dearer-large-unknown";
        }
        return (longer == Holds.YES) ? "dearer-and-longer"
                : (longer == Holds.NO) ? "dearer-not-longer" : "dearer-longer-unclear";
    }

    private Verdict ofDearer(String claim, String notation) {
        Curve f = this.timings.find(notation);
        Curve relu = this.timings.find(RELU);
        if (f == null || relu == null) {
            return choose(claim, notation);
        }
        Holds dearer = this.timings.compare(f, relu, Drill.VALUE, 1).judge(Paired.WORTH);
        String code = (dearer == Holds.UNDECIDED) ? "unclear" : (dearer == Holds.YES) ? "dearer" : "not-dearer";
        return new Verdict(claim, dearer, compared(code, f, relu));
    }

    private static Verdict choose(String claim, String notation) {
        return Verdict.lacking(claim,
                Statement.of("choose").function(Curve.parse(notation)).function(Curve.parse(RELU)), notation, RELU);
    }

    /** All that is measured of one function beside another. */
    private Statement compared(String code, Curve f, Curve other) {
        if (this.timings.laps() == 0 || !this.timings.has(f) || !this.timings.has(other)) {
            return Statement.of("nothing-yet");
        }
        if (this.timings.laps() < Paired.LEAST_SEEDS) {
            return few(f, other);
        }
        Statement found = Statement.of(code).function(f).function(other);
        for (Drill drill : Drill.values()) {
            Confidence ratio = this.timings.ratio(f, other, drill);
            found = found.number(ratio.value()).number(ratio.low()).number(ratio.high());
        }
        return found.number(this.timings.laps())
            .share(this.timings.share(f, Drill.STEP))
            .share(this.timings.share(f, Drill.LARGE));
    }

    private Statement few(Curve f, Curve other) {
        return Statement.of("few-laps")
            .function(f)
            .function(other)
            .number(this.timings.ratio(f, other, Drill.VALUE).value())
            .number(this.timings.laps())
            .number(Paired.LEAST_SEEDS);
    }

    /**
     * Cheap beside what bends: beside each, since one as cheap would do. That each is
     * dearer is certain if it is of each by itself; that one is not, only where intervals
     * are as wide as so many together need.
     * @see <a href="https://doi.org/10.1080/00401706.1982.10487790">Berger,
     * Multiparameter Hypothesis Testing and Acceptance Sampling, 1982</a>
     */
    private Verdict ofRelu() {
        Curve relu = this.timings.find(RELU);
        List<Curve> others = bent();
        if (relu == null || others.isEmpty()) {
            return Verdict.lacking("4.3", Statement.of("choose-bent").function(Curve.parse(RELU)), RELU);
        }
        if (this.timings.laps() == 0) {
            return Verdict.undecided("4.3", Statement.of("nothing-yet"));
        }
        Curve nearest = nearest(others);
        if (this.timings.laps() < Paired.LEAST_SEEDS) {
            return Verdict.undecided("4.3", few(nearest, relu));
        }
        Holds cheap = Holds.YES;
        for (Curve f : others) {
            Holds alone = this.timings.compare(f, relu, Drill.VALUE, 1).judge(Paired.WORTH);
            Holds among = this.timings.compare(f, relu, Drill.VALUE, others.size()).judge(Paired.WORTH);
            cheap = cheap.and((alone == Holds.YES || among == Holds.NO) ? alone : Holds.UNDECIDED);
        }
        Confidence ratio = this.timings.ratio(nearest, relu, Drill.VALUE);
        String code = (cheap == Holds.UNDECIDED) ? "cheap-unclear" : (cheap == Holds.YES) ? "cheap" : "not-cheap";
        code = (others.size() == 1) ? code + "-one" : code;
        return new Verdict("4.3", cheap,
                Statement.of(code)
                    .function(relu)
                    .number(this.timings.median(relu, Drill.VALUE))
                    .number(others.size())
                    .function(nearest)
                    .number(this.timings.median(nearest, Drill.VALUE))
                    .number(ratio.value())
                    .number(ratio.low())
                    .number(ratio.high())
                    .number(this.timings.laps()));
    }

    private List<Curve> bent() {
        List<Curve> bent = new ArrayList<>();
        for (Curve f : this.timings.functions()) {
            if (!isStraight(f) && this.timings.has(f)) {
                bent.add(f);
            }
        }
        return bent;
    }

    private static boolean isStraight(Curve f) {
        for (String name : STRAIGHT) {
            if (Functions.isOf(f, Curve.parse(name)) || Functions.is(f, name)) {
                return true;
            }
        }
        return false;
    }

    private Curve nearest(List<Curve> others) {
        Curve nearest = others.get(0);
        for (Curve f : others) {
            nearest = (this.timings.median(f, Drill.VALUE) < this.timings.median(nearest, Drill.VALUE)) ? f : nearest;
        }
        return nearest;
    }

}
