package dev.actiscope.experiment.lab.learned;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * What becomes of the claims.
 */
final class ShapeVerdicts {

    static final String SLOPE = "6.5";

    static final String ADJUSTING = "7.1";

    static final String BETWEEN = "7.5";

    static final String PRELU = "prelu";

    static final String SWISH = "swish";

    /**
     * The least shift of a parameter that is worth speaking of: a fifth of where PReLU
     * starts. It changes the value at −1 by a twentieth with PReLU and by less with
     * Swish, which nobody sees in the curve.
     */
    static final double WORTH = 0.05;

    private final ShapeEvidence evidence;

    private final boolean ended;

    ShapeVerdicts(ShapeEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    List<Verdict> all() {
        return Verdict.each(List.of(SLOPE, ADJUSTING, BETWEEN), this.ended ? this::verdict : Verdict::running);
    }

    private Verdict verdict(String claim) {
        return switch (claim) {
            case SLOPE -> slope();
            case ADJUSTING -> adjusting();
            default -> between();
        };
    }

    /**
     * 6.5: where the slope ends is decided by the data, and not by the chance that is in
     * the order of the examples. It is asked of PReLU as the article has it, under the
     * first normalisation that is there, once, and not of each layer. Where it has hardly
     * moved, as at a tiny rate, that it can be learned is not refuted.
     */
    private Verdict slope() {
        LearnedTwins family = this.evidence.find(PRELU);
        if (family == null) {
            return Verdict.lacking(SLOPE, Statement.of("choose-prelu"), PRELU);
        }
        Shifts shifts = this.evidence.shifts(family);
        Paired repeated = shifts.repeated(this.evidence.shiftsAgain(family));
        Statement reason = chance(repeated);
        if (reason != null) {
            return Verdict.undecided(SLOPE, reason);
        }
        Holds holds = repeated.judge(WORTH * WORTH);
        Statement told = Statement.of("slope-" + holds.ending()).number(family.start()).word(normalised(family));
        return new Verdict(SLOPE, (holds == Holds.YES) ? holds : Holds.UNDECIDED,
                gain(root(told, repeated.difference()).number(shifts.grown()).number(shifts.count()),
                        this.evidence.gain(family)));
    }

    /** A mean square as a length, with its interval. */
    private static Statement root(Statement told, Confidence square) {
        return told.number(Math.sqrt(Math.max(0, square.value())))
            .number(Math.sqrt(Math.max(0, square.low())))
            .number(Math.sqrt(Math.max(0, square.high())));
    }

    /**
     * 7.1: with batch normalisation a β that learns from where the catalogue has it does
     * better than one that stays there. That it does not is known only where it has
     * moved, and where there was something to gain.
     */
    private Verdict adjusting() {
        LearnedTwins with = this.evidence.find(SWISH, Normalisation.BATCH);
        LearnedTwins without = this.evidence.find(SWISH, Normalisation.BATCH_WITHOUT_SCALE);
        LearnedTwins judged = (with != null) ? with : without;
        if (judged == null) {
            Verdict lacking = Verdict.lacking(ADJUSTING, Statement.of("choose-swish-normalised"), SWISH);
            boolean normalised = !this.evidence.settings().get(LearnedShapes.NORMALISATION).equals(LearnedShapes.NONE);
            return normalised ? lacking
                    : lacking.lackingTerm(LearnedShapes.NORMALISATION.name(), LearnedShapes.BATCH_NORMALISATION);
        }
        Paired gain = this.evidence.gain(judged);
        Statement reason = chance(gain);
        if (reason != null) {
            return Verdict.undecided(ADJUSTING, reason);
        }
        double moved = this.evidence.shifts(judged).size();
        Holds holds = gain.judge(Paired.WORTH);
        boolean early = holds == Holds.NO && (moved < WORTH || !this.evidence.hasLearned(judged));
        if (early || !judged.startsAsUsual()) {
            String code = judged.startsAsUsual() ? "adjusting-early" : "adjusting-elsewhere";
            return Verdict.undecided(ADJUSTING, adjusted(code, judged, gain).number(moved));
        }
        boolean both = with != null && without != null && with.start() == without.start();
        Statement told = adjusted((both ? "adjusting-compared-" : "adjusting-") + holds.ending(), judged, gain)
            .number(moved);
        return new Verdict(ADJUSTING, holds, both ? scale(told, with, without) : told);
    }

    private static Statement adjusted(String code, LearnedTwins judged, Paired gain) {
        return gain.ratio(Statement.of(code).number(judged.start()).word(normalised(judged)));
    }

    /** The paper: it is the scale of the normalisation that has to be on. */
    private Statement scale(Statement told, LearnedTwins with, LearnedTwins without) {
        Paired scale = this.evidence.fixed(without).over(this.evidence.fixed(with), TwinResult::logLoss);
        return this.evidence.gain(without).ratio(scale.ratio(told));
    }

    /** 7.5: at 0 it is x/2, at ∞ ReLU, and whatever was learned lies between. */
    private Verdict between() {
        List<Double> learned = new ArrayList<>();
        for (LearnedTwins family : this.evidence.families()) {
            if (LearnedTwins.is(family.f(), SWISH)) {
                learned.addAll(this.evidence.learned(family));
            }
        }
        if (learned.isEmpty()) {
            return (this.evidence.find(SWISH) == null) ? Verdict.lacking(BETWEEN, Statement.of("choose-swish"), SWISH)
                    : Verdict.undecided(BETWEEN, Statement.of("nothing-learned"));
        }
        int outside = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double beta : learned) {
            outside += SwishLimits.isBetween(beta) ? 0 : 1;
            least = Math.min(least, beta);
            greatest = Math.max(greatest, beta);
        }
        boolean limits = SwishLimits.fromLine(0) == 0 && SwishLimits.fromRelu(Double.POSITIVE_INFINITY) == 0;
        Holds holds = (limits && outside == 0) ? Holds.YES : Holds.NO;
        return new Verdict(BETWEEN, holds,
                Statement.of((outside == 0) ? "between" : "outside")
                    .number(SwishLimits.greatest(1))
                    .number(SwishLimits.greatest(10))
                    .number(least)
                    .number(greatest)
                    .number(learned.size())
                    .number(outside));
    }

    /** Why these networks decide nothing; null if they may. */
    private static Statement chance(Paired paired) {
        if (paired.leftOut() > 0) {
            return Statement.of("left-out").number(paired.leftOut()).number(paired.leftOut() + paired.seeds());
        }
        return (paired.seeds() < Paired.LEAST_SEEDS) ? Statement.of("few-seeds").number(Paired.LEAST_SEEDS) : null;
    }

    private static Statement gain(Statement statement, Paired gain) {
        Confidence less = gain.difference();
        boolean known = gain.seeds() >= Paired.LEAST_SEEDS && gain.leftOut() == 0;
        String little = (Math.abs(less.value()) < Paired.WORTH) ? "-little" : "";
        boolean helps = known && less.low() > 0;
        boolean harms = known && less.high() < 0;
        return gain.ratio(statement.word(helps ? "helped" + little : harms ? "harmed" + little : "may-be-chance"));
    }

    static String normalised(LearnedTwins family) {
        return "by-" + LearnedTwins.word(family.normalisation());
    }

}
