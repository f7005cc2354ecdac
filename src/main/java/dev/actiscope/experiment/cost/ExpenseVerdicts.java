package dev.actiscope.experiment.cost;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

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
     * Made of straight pieces, as ReLU is: they cost what it costs, and are nothing that
     * it is cheap beside.
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

    /** The exponential is expensive, and training takes longer for it. */
    private Verdict ofSigmoid() {
        Curve sigmoid = this.timings.find("sigmoid");
        Curve relu = this.timings.find(RELU);
        if (sigmoid == null || relu == null) {
            return choose("2.8", "sigmoid");
        }
        Holds dearer = this.timings.compare(sigmoid, relu, Drill.VALUE, 1).judge(Paired.WORTH);
        Holds longer = this.timings.compare(sigmoid, relu, Drill.STEP, 1).judge(LONGER);
        Holds both = dearer.and(longer);
        return new Verdict("2.8", dearer.and(longer), compared(code(dearer, longer), sigmoid, relu));
    }

    private static String code(Holds dearer, Holds longer) {
        if (dearer != Holds.YES) {
            return (dearer == Holds.NO) ? "not-dearer" : "unclear";
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
        return Verdict.undecided(claim,
                Statement.of("choose").function(Curve.parse(notation)).function(Curve.parse(RELU)));
    }

    /** Values, values with slopes, and steps, of one function beside another. */
    private Statement compared(String code, Curve f, Curve other) {
        if (this.timings.laps() == 0) {
            return Statement.of("nothing-yet");
        }
        Statement found = Statement.of(code).function(f).function(other);
        for (Drill drill : Drill.values()) {
            Confidence ratio = this.timings.ratio(f, other, drill);
            found = found.number(ratio.value()).number(ratio.low()).number(ratio.high());
        }
        return found.number(this.timings.laps()).share(this.timings.shareOfStep(f));
    }

    /** Cheap beside what bends: beside each, since one as cheap would do. */
    private Verdict ofRelu() {
        Curve relu = this.timings.find(RELU);
        List<Curve> others = bent();
        if (relu == null || others.isEmpty()) {
            return Verdict.undecided("4.3", Statement.of("choose-bent").function(Curve.parse(RELU)));
        }
        if (this.timings.laps() == 0) {
            return Verdict.undecided("4.3", Statement.of("nothing-yet"));
        }
        Holds cheap = Holds.YES;
        for (Curve f : others) {
            cheap = cheap.and(this.timings.compare(f, relu, Drill.VALUE, others.size()).judge(Paired.WORTH));
        }
        Curve nearest = nearest(others);
        Confidence ratio = this.timings.ratio(nearest, relu, Drill.VALUE);
        String code = (cheap == Holds.UNDECIDED) ? "cheap-unclear" : (cheap == Holds.YES) ? "cheap" : "not-cheap";
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
            boolean straight = f.definition().isPresent() && STRAIGHT.contains(f.function().notation());
            if (!straight && this.timings.has(f)) {
                bent.add(f);
            }
        }
        return bent;
    }

    private Curve nearest(List<Curve> others) {
        Curve nearest = others.get(0);
        for (Curve f : others) {
            nearest = (this.timings.median(f, Drill.VALUE) < this.timings.median(nearest, Drill.VALUE)) ? f : nearest;
        }
        return nearest;
    }

}
