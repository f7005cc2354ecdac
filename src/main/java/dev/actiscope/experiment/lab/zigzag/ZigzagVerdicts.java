package dev.actiscope.experiment.lab.zigzag;

import java.util.List;

import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * What becomes of the claims.
 */
final class ZigzagVerdicts {

    /**
     * A mean of a tenth of the deviation makes two inputs' condition number 1.02: nobody
     * would see it.
     */
    private static final double OFF = 0.1;

    private final ZigzagEvidence evidence;

    private final boolean ended;

    ZigzagVerdicts(ZigzagEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    List<Verdict> verdicts() {
        return List.of(zigzag("2.7"), centred("3.5"), offCentre("4.5"));
    }

    /**
     * One example at a time: all steps have one sign, the path is longer than without the
     * mean, and the goal is farther off in steps. What mini-batches do is stated.
     */
    private Verdict zigzag(String claim) {
        int f = this.evidence.find("sigmoid");
        if (f < 0 || !this.ended) {
            return (f < 0) ? Verdict.lacking(claim, Statement.of("choose-sigmoid"), "sigmoid") : Verdict.running(claim);
        }
        boolean alike = this.evidence.sameSign(f, Manner.ONE) == 1;
        Paired longer = detours(f, Manner.ONE, f, Manner.ONE_CENTRED);
        Holds slower = slower(f, Manner.ONE, f, Manner.ONE_CENTRED);
        Holds holds = (alike ? Holds.YES : Holds.NO).and(longer.judge(Paired.WORTH)).and(slower);
        String code = switch (holds) {
            case YES -> "zigzag";
            case UNDECIDED -> "zigzag-open";
            case NO ->
                !alike ? "zigzag-mixed" : (longer.judge(Paired.WORTH) == Holds.YES) ? "zigzag-not-slower" : harmless();
        };
        Statement found = Statement.of(code).share(this.evidence.sameSign(f, Manner.ONE));
        found = compared(found, f, Manner.ONE, f, Manner.ONE_CENTRED);
        found = found.number(this.evidence.settings().get(ZeroCentre.BATCH))
            .share(this.evidence.sameSign(f, Manner.BATCH));
        return new Verdict(claim, holds, compared(found, f, Manner.BATCH, f, Manner.BATCH_CENTRED));
    }

    private String harmless() {
        return this.evidence.settings().get(ZeroCentre.GOAL).equals(Goals.TOGETHER) ? "zigzag-together"
                : "zigzag-harmless";
    }

    /**
     * The mean is 0; at the same relative rate the path is shorter than sigmoid's, and
     * the goal nearer in steps, one example at a time and in mini-batches.
     */
    private Verdict centred(String claim) {
        int f = this.evidence.find("tanh");
        int other = this.evidence.find("sigmoid");
        if (f < 0 || other < 0 || !this.ended) {
            return (f < 0 || other < 0) ? Verdict.lacking(claim, Statement.of("choose-tanh"), "tanh", "sigmoid")
                    : Verdict.running(claim);
        }
        boolean zero = this.evidence.law(f, false).mean() == 0;
        Holds helps = detours(other, Manner.ONE, f, Manner.ONE).judge(Paired.WORTH)
            .and(slower(other, Manner.ONE, f, Manner.ONE))
            .and(slower(other, Manner.BATCH, f, Manner.BATCH));
        Holds holds = (zero ? Holds.YES : Holds.NO).and(helps);
        Statement found = mean(Statement.of(switch (holds) {
            case YES -> "centred";
            case UNDECIDED -> "centred-open";
            case NO -> "centred-no-help";
        }), f);
        found = compared(found, other, Manner.ONE, f, Manner.ONE);
        found = found.number(this.evidence.settings().get(ZeroCentre.BATCH));
        found = compared(found, other, Manner.BATCH, f, Manner.BATCH)
            .number(this.evidence.mean(other, Manner.ONE_CENTRED, DescentPath::pace))
            .number(this.evidence.mean(other, Manner.BATCH_CENTRED, DescentPath::pace));
        return new Verdict(claim, holds, found);
    }

    /** The mean is not 0, which is computed; what that costs is stated. */
    private Verdict offCentre(String claim) {
        int f = this.evidence.find("relu");
        if (f < 0 || !this.ended) {
            return (f < 0) ? Verdict.lacking(claim, Statement.of("choose-relu"), "relu") : Verdict.running(claim);
        }
        InputLaw law = this.evidence.law(f, false);
        boolean off = Math.abs(law.mean()) >= OFF * Math.sqrt(law.variance());
        Statement found = mean(Statement.of(off ? "off-centre" : "on-centre"), f)
            .number(Math.abs(law.mean()) / Math.sqrt(law.variance()))
            .number(law.condition(this.evidence.inputs()));
        found = compared(found, f, Manner.ONE, f, Manner.ONE_CENTRED)
            .number(this.evidence.settings().get(ZeroCentre.BATCH));
        found = compared(found, f, Manner.BATCH, f, Manner.BATCH_CENTRED);
        return off ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

    /** The mean as computed, and as measured, its standard error, and of how many. */
    private Statement mean(Statement statement, int f) {
        InputLaw law = this.evidence.law(f, false);
        double outputs = this.evidence.outputs();
        return statement.number(law.mean())
            .number(this.evidence.measuredMean(f))
            .number(Math.sqrt(law.variance() / outputs))
            .number(outputs);
    }

    /**
     * Ten numbers: how long the one path and the other are, by how many times with the
     * interval, and likewise how many steps they took.
     */
    private Statement compared(Statement statement, int f, Manner manner, int other, Manner otherManner) {
        Statement found = statement.number(this.evidence.mean(f, manner, DescentPath::detour))
            .number(this.evidence.mean(other, otherManner, DescentPath::detour));
        found = detours(f, manner, other, otherManner).ratio(found)
            .number(this.evidence.mean(f, manner, DescentPath::pace))
            .number(this.evidence.mean(other, otherManner, DescentPath::pace));
        return paces(f, manner, other, otherManner).ratio(found);
    }

    private Paired detours(int f, Manner manner, int other, Manner otherManner) {
        return Paired.of(this.evidence.logs(f, manner, DescentPath::detour),
                this.evidence.logs(other, otherManner, DescentPath::detour));
    }

    private Paired paces(int f, Manner manner, int other, Manner otherManner) {
        return Paired.of(this.evidence.logs(f, manner, DescentPath::pace),
                this.evidence.logs(other, otherManner, DescentPath::pace));
    }

    /**
     * Whether the one takes more steps. Whoever was not near at the last step would have
     * taken more: so that the one is no slower is not known unless all of its paths
     * arrived, nor that it is unless all of the other's did.
     */
    private Holds slower(int f, Manner manner, int other, Manner otherManner) {
        Holds holds = paces(f, manner, other, otherManner).judge(Paired.WORTH);
        boolean told = switch (holds) {
            case YES -> haveArrived(other, otherManner);
            case NO -> haveArrived(f, manner);
            case UNDECIDED -> true;
        };
        return told ? holds : Holds.UNDECIDED;
    }

    private boolean haveArrived(int f, Manner manner) {
        return this.evidence.count(f, manner, (path) -> path.near() ? 1 : 0) == this.evidence.seeds();
    }

}
