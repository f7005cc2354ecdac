package dev.actiscope.experiment.lab.noise;

import java.util.List;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.twins.Siblings;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.experiment.twins.TwinTerms;

/**
 * What becomes of the claims.
 */
final class NoiseVerdicts {

    static final String AS_DEFINED = "6.2";

    static final String SLOPE = "6.5";

    /**
     * How far the mean of draws may be from the expectation: a tenth of the noise of unit
     * strength, a quarter of what that noise adds to ReLU at 0.
     */
    static final double TOLERANCE = 0.1;

    /** Where the expectation is no more, it is no wonder if nothing was drawn. */
    private static final double NEXT_TO_NOTHING = 0.001;

    private final NoiseEvidence evidence;

    private final boolean ended;

    NoiseVerdicts(NoiseEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    List<Verdict> all() {
        return this.ended ? List.of(asDefined(), slope())
                : List.of(Verdict.running(AS_DEFINED), Verdict.running(SLOPE));
    }

    /** 6.2: the mean of max(0, x + Y) is what the closed expectation says. */
    private Verdict asDefined() {
        Holds holds = Holds.YES;
        Curve told = null;
        int at = 0;
        double far = -1;
        for (Curve f : this.evidence.functions()) {
            for (int i = 0; NoiseEvidence.is(f, "noisy-relu", "nrelu") && i < UnitDraws.INPUTS; i++) {
                Paired miss = this.evidence.miss(f, i);
                holds = holds.and(agrees(miss));
                Confidence difference = miss.difference();
                double reach = isCertain(difference) ? 0 : Math.max(difference.high(), -difference.low());
                if (told == null || reach > far) {
                    told = f;
                    at = i;
                    far = reach;
                }
            }
        }
        if (told == null) {
            return Verdict.lacking(AS_DEFINED, Statement.of("choose-noisy"), "noisy-relu");
        }
        if (this.evidence.seeds() < Paired.LEAST_SEEDS) {
            return Verdict.undecided(AS_DEFINED, Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        return new Verdict(AS_DEFINED, holds, draws("draws-" + holds.ending(), told, at));
    }

    /** Whether a number is as good as 0, or surely is not. */
    private static Holds agrees(Paired miss) {
        Confidence difference = miss.difference();
        if (isCertain(difference) || difference.low() > -TOLERANCE && difference.high() < TOLERANCE) {
            return Holds.YES;
        }
        boolean off = Math.abs(difference.value()) >= TOLERANCE && (difference.low() > 0 || difference.high() < 0);
        return off ? Holds.NO : Holds.UNDECIDED;
    }

    /**
     * Whether all draws are the same, as they are 0 far out on the left, and so is the
     * expectation but for next to nothing.
     */
    private static boolean isCertain(Confidence difference) {
        return Double.isNaN(difference.low()) && Math.abs(difference.value()) < NEXT_TO_NOTHING;
    }

    private Statement draws(String code, Curve f, int at) {
        Confidence difference = this.evidence.miss(f, at).difference();
        double expected = f.activation().value(UnitDraws.input(at));
        double last = this.evidence.unitError(f, UnitDraws.SIZES - 1);
        return Statement.of(code)
            .function(f)
            .number(this.evidence.seeds() * this.evidence.settings().get(NoiseInTraining.DRAWS))
            .number(UnitDraws.input(at))
            .number(expected + difference.value())
            .number(expected)
            .number(difference.low())
            .number(difference.high())
            .number(f.activation().value(0))
            .number(Math.sqrt(last / this.evidence.unitError(f, 0)));
    }

    /**
     * 6.5: a network that has its slopes drawn in training can be used with their mean:
     * it has learned more than to guess, and is no worse by a tenth than one that had the
     * mean all along.
     */
    private Verdict slope() {
        for (Curve f : this.evidence.functions()) {
            if (NoiseEvidence.is(f, "rrelu")) {
                return slope(f);
            }
        }
        return Verdict.lacking(SLOPE, Statement.of("choose-rrelu"), "rrelu");
    }

    private Verdict slope(Curve f) {
        Paired heldOut = this.evidence.heldOut(f);
        if (heldOut.leftOut() > 0) {
            return Verdict.undecided(SLOPE,
                    Statement.of("left-out").number(heldOut.leftOut()).number(heldOut.leftOut() + heldOut.seeds()));
        }
        if (heldOut.seeds() < Paired.LEAST_SEEDS) {
            return Verdict.undecided(SLOPE, Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        Siblings with = this.evidence.with(f);
        boolean learned = with.mean(TwinResult::heldOut).high() < Logarithms
            .log(TwinTerms.guessing(this.evidence.settings()));
        Holds holds = learned ? heldOut.judge(Paired.WORTH).not() : Holds.UNDECIDED;
        Statement told = Statement.of(learned ? "slope-" + holds.ending() : "slope-guessing")
            .function(f)
            .number(f.activation().derivative(-1));
        return new Verdict(SLOPE, holds,
                this.evidence.training(f).ratio(heldOut.ratio(told)).share(with.mean(TwinResult::accuracy).value()));
    }

}
