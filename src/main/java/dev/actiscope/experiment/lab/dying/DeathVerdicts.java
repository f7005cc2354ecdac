package dev.actiscope.experiment.lab.dying;

import dev.actiscope.activation.Activation;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * What the evidence says of claims on units that die: they are judged with the first
 * function that refuses negatives as ReLU does.
 */
final class DeathVerdicts {

    /** Units that die are worth speaking of from one in a hundred on: an unused unit. */
    private static final double WORTH_DYING = 0.01;

    /**
     * One in twenty is what a choice of another function has to save for 6.1 to matter.
     */
    private static final double WORTH_SAVING = 0.05;

    /** Where more are dead before, it is of those left that too few may die. */
    private static final double MOST = 0.5;

    /** An input just right of zero. */
    private static final double JUST = 0.001;

    private final DyingEvidence evidence;

    private final int relu;

    DeathVerdicts(DyingEvidence evidence) {
        this.evidence = evidence;
        this.relu = evidence.refusing();
    }

    /**
     * Units die while they learn, besides those that begin so: but not near zero, only at
     * and below it.
     */
    Verdict die(String claim) {
        Statement hindrance = hindrance();
        if (hindrance != null) {
            return hindered(claim, hindrance);
        }
        double[] died = this.evidence.died(this.relu);
        Confidence share = Confidence.shares(died);
        Activation f = function().activation();
        double slope = f.derivative(JUST);
        Statement found = Statement.of((slope == 1) ? "die" : (slope != 0) ? "die-slower" : "die-right")
            .function(function())
            .share(deadAtStart())
            .share(share.value())
            .number(this.evidence.plan().steps())
            .share(share.low())
            .share(share.high())
            .number(JUST)
            .number(slope)
            .number(f.derivative(-JUST))
            .share(this.evidence.deadAtEnd(this.relu).value());
        return new Verdict(claim, exceeds(died, WORTH_DYING), found);
    }

    private Curve function() {
        return this.evidence.functions().get(this.relu);
    }

    private double deadAtStart() {
        return DyingEvidence.mean(this.evidence.dead(this.relu, 0));
    }

    private static Holds exceeds(double[] shares, double worth) {
        return (shares.length < Paired.LEAST_SEEDS) ? Holds.UNDECIDED : Confidence.shares(shares).exceeds(0, worth);
    }

    private Verdict hindered(String claim, Statement hindrance) {
        return (this.relu < 0) ? Verdict.lacking(claim, hindrance, "relu") : Verdict.undecided(claim, hindrance);
    }

    /** Why nothing can be told of units that die; null if something can. */
    private Statement hindrance() {
        if (this.relu < 0) {
            return Statement.of("none-refuses");
        }
        if (this.evidence.brokenAtEnd(this.relu) > 0) {
            return broke(this.relu);
        }
        return areNone(this.evidence.died(this.relu)) ? noneDied() : null;
    }

    /** Networks that have diverged take the units that would have died with them. */
    private Statement broke(int f) {
        return Statement.of("broke").function(this.evidence.functions().get(f)).share(this.evidence.brokenAtEnd(f));
    }

    private static boolean areNone(double[] shares) {
        for (double share : shares) {
            if (share != 0) {
                return false;
            }
        }
        return true;
    }

    private Statement noneDied() {
        return Statement.of((deadAtStart() > MOST) ? "none-died-of-few" : "none-died")
            .function(function())
            .share(deadAtStart())
            .number(this.evidence.plan().steps())
            .number(this.evidence.plan().seeds());
    }

    /**
     * Units end up always 0 that were not so before, and more of them than with a
     * function that lets negatives through; some come back.
     */
    Verdict refuse(String claim) {
        if (this.relu >= 0 && !NegativeSide.of(function()).rises()) {
            return Verdict.undecided(claim, Statement.of("refuse-flat").function(function()));
        }
        Statement hindrance = hindrance();
        if (hindrance != null) {
            return hindered(claim, hindrance);
        }
        int leaky = this.evidence.leaky();
        if (leaky < 0) {
            return new Verdict(claim, seen(exceeds(this.evidence.died(this.relu), WORTH_SAVING)),
                    refused("refuse-alone"));
        }
        return (this.evidence.brokenAtEnd(leaky) > 0) ? Verdict.undecided(claim, broke(leaky)) : compare(claim, leaky);
    }

    private Verdict compare(String claim, int leaky) {
        double[] died = this.evidence.died(leaky);
        Paired paired = Paired.of(this.evidence.died(this.relu), died);
        Statement found = refused("refuse").function(this.evidence.functions().get(leaky))
            .share(DyingEvidence.mean(died))
            .number(points(paired.difference().low()))
            .number(points(paired.difference().high()));
        return new Verdict(claim, seen(paired.judge(WORTH_SAVING)), found);
    }

    /** That a unit can end so is seen where units do, and not refuted where none does. */
    private static Holds seen(Holds holds) {
        return (holds == Holds.NO) ? Holds.UNDECIDED : holds;
    }

    /** Percentage points, to a tenth as shares are told. */
    private static double points(double difference) {
        return Math.floor(1000 * difference + 0.5) / 10;
    }

    private Statement refused(String code) {
        double revived = DyingEvidence.mean(this.evidence.revived(this.relu));
        double dead = this.evidence.deadAtEnd(this.relu).value();
        Activation f = function().activation();
        return Statement.of((revived > 0) ? code : code + "-for-good")
            .function(function())
            .number(f.value(-1))
            .number(f.value(1))
            .share(DyingEvidence.mean(this.evidence.died(this.relu)))
            .share(revived / (revived + dead))
            .share(deadAtStart())
            .share(dead);
    }

}
