package dev.actiscope.experiment.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.rectified.LeakyRelu;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * What the evidence says of the claims.
 */
final class DyingVerdicts {

    /** Units that die are worth speaking of from one in a hundred on: an unused unit. */
    private static final double WORTH_DYING = 0.01;

    /**
     * One in twenty is what a choice of another function has to save for 6.1 to matter.
     */
    private static final double WORTH_SAVING = 0.05;

    /** An input just right of zero. */
    private static final double JUST = 0.001;

    /** Leaks up to 1, for which the greater of both is the one that is wanted. */
    private static final double[] LEAKS = { -1, -0.25, 0, 0.01, 0.2, 0.5, 1 };

    /** One above 1. */
    private static final double TOO_STEEP = 1.5;

    private final DyingEvidence evidence;

    private final boolean ended;

    DyingVerdicts(DyingEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String claim : new DyingUnits().claims()) {
            verdicts.add(this.ended ? verdict(claim) : Verdict.undecided(claim, Statement.of("going-on")));
        }
        return verdicts;
    }

    private Verdict verdict(String claim) {
        return switch (claim) {
            case "4.8" -> die(claim);
            case "6.1" -> refuse(claim);
            case "6.3" -> shrink(claim);
            case "6.4" -> maximum(claim);
            default -> leaks(claim);
        };
    }

    /** The place of the first function that is so; −1 if there is none. */
    private int refusing() {
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            if (Below.of(function(f)).isOneSided()) {
                return f;
            }
        }
        return -1;
    }

    private int leaky() {
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            if (Below.of(function(f)).isLeaky()) {
                return f;
            }
        }
        return -1;
    }

    private Curve function(int f) {
        return this.evidence.functions().get(f);
    }

    private double[] dead(int f) {
        return this.evidence.dead(f, this.evidence.plan().checks());
    }

    private double broken(int f) {
        return DyingEvidence.mean(this.evidence.broken(f, this.evidence.plan().checks()));
    }

    /**
     * Units die while they learn, besides those that begin so: but not near zero, only at
     * and below it.
     */
    private Verdict die(String claim) {
        int f = refusing();
        if (f < 0) {
            return Verdict.undecided(claim, Statement.of("none-refuses"));
        }
        if (broken(f) > 0) {
            return Verdict.undecided(claim, broke(f));
        }
        double[] died = this.evidence.died(f);
        if (areNone(died)) {
            return Verdict.undecided(claim, noneDied(f));
        }
        Confidence share = Confidence.mean(died);
        Activation relu = function(f).activation();
        double slope = relu.derivative(JUST);
        Statement found = Statement.of((slope == 1) ? "die" : (slope != 0) ? "die-slower" : "die-right")
            .function(function(f))
            .share(DyingEvidence.mean(this.evidence.dead(f, 0)))
            .share(share.value())
            .number(this.evidence.plan().steps())
            .share(Math.max(0, share.low()))
            .share(Math.min(1, share.high()))
            .number(JUST)
            .number(slope)
            .number(relu.derivative(-JUST))
            .share(DyingEvidence.mean(dead(f)));
        return new Verdict(claim, exceeds(died, WORTH_DYING), found);
    }

    private static boolean areNone(double[] shares) {
        for (double share : shares) {
            if (share != 0) {
                return false;
            }
        }
        return true;
    }

    private Statement noneDied(int f) {
        return Statement.of("none-died")
            .function(function(f))
            .share(DyingEvidence.mean(this.evidence.dead(f, 0)))
            .number(this.evidence.plan().steps())
            .number(this.evidence.plan().seeds());
    }

    /** Networks that have diverged take the units that would have died with them. */
    private Statement broke(int f) {
        return Statement.of("broke").function(function(f)).share(broken(f));
    }

    private static Holds exceeds(double[] shares, double worth) {
        Confidence mean = Confidence.mean(shares);
        return (shares.length < Paired.LEAST_SEEDS || isPoint(mean)) ? Holds.UNDECIDED : mean.exceeds(0, worth);
    }

    /** What is the same with all seeds tells nothing of how it varies. */
    private static boolean isPoint(Confidence mean) {
        return mean.low() == mean.high();
    }

    /**
     * Units end up always 0 that were not so before, and more of them than with a
     * function that lets negatives through; some come back.
     */
    private Verdict refuse(String claim) {
        int f = refusing();
        if (f < 0) {
            return Verdict.undecided(claim, Statement.of("none-refuses"));
        }
        int other = leaky();
        if (!Below.of(function(f)).rises()) {
            return Verdict.undecided(claim, Statement.of("refuse-flat").function(function(f)));
        }
        if (broken(f) > 0 || (other >= 0 && broken(other) > 0)) {
            return Verdict.undecided(claim, broke((broken(f) > 0) ? f : other));
        }
        double[] died = this.evidence.died(f);
        if (areNone(died)) {
            return Verdict.undecided(claim, noneDied(f));
        }
        double revived = DyingEvidence.mean(this.evidence.revived(f));
        double dead = DyingEvidence.mean(dead(f));
        Activation relu = function(f).activation();
        String code = (other < 0) ? "refuse-alone" : "refuse";
        Statement found = Statement.of((revived > 0) ? code : code + "-for-good")
            .function(function(f))
            .number(relu.value(-1))
            .number(relu.value(1))
            .share(DyingEvidence.mean(died))
            .share(revived / (revived + dead))
            .share(DyingEvidence.mean(this.evidence.dead(f, 0)))
            .share(dead);
        if (other < 0) {
            return new Verdict(claim, exceeds(died, WORTH_SAVING), found);
        }
        Paired paired = Paired.of(died, this.evidence.died(other));
        found = found.function(function(other))
            .share(DyingEvidence.mean(this.evidence.died(other)))
            .share(paired.difference().low())
            .share(paired.difference().high());
        return new Verdict(claim, isPoint(paired.difference()) ? Holds.UNDECIDED : paired.judge(WORTH_SAVING), found);
    }

    /** Negatives are shrunk, not refused: no slope is 0. What that costs is said too. */
    private Verdict shrink(String claim) {
        int f = leaky();
        if (f < 0) {
            return Verdict.undecided(claim, Statement.of("none-leaks"));
        }
        int relu = refusing();
        Confidence dead = Confidence.mean(dead(f));
        Statement found = Statement.of((relu < 0) ? "shrink-alone" : trades(f, relu) ? "shrink-trade" : "shrink")
            .function(function(f))
            .number(Below.of(function(f)).leak())
            .share(dead.value())
            .share(broken(f));
        if (relu >= 0) {
            found = found.function(function(relu)).share(DyingEvidence.mean(dead(relu))).share(broken(relu));
        }
        if (relu >= 0 && trades(f, relu)) {
            found = found.number(greatestRate())
                .share(atGreatestRate(f, (life) -> life.broken(0)))
                .share(atGreatestRate(relu, (life) -> life.dead(0)))
                .share(atGreatestRate(relu, (life) -> life.broken(0)))
                .number(this.evidence.plan().stepsElsewhere());
        }
        if (broken(f) > 0 || this.evidence.plan().seeds() < Paired.LEAST_SEEDS) {
            return Verdict.undecided(claim, found);
        }
        return (dead.value() == 0) ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

    /**
     * Whether at the greatest rate more of the one's units are broken than of the
     * other's.
     */
    private boolean trades(int f, int other) {
        return this.evidence.plan().sweepsRates() && atGreatestRate(f, (life) -> life.broken(0))
                - atGreatestRate(other, (life) -> life.broken(0)) >= WORTH_SAVING;
    }

    private double greatestRate() {
        double[] rates = this.evidence.plan().others();
        return rates[rates.length - 1];
    }

    private double atGreatestRate(int f, DyingEvidence.Share share) {
        return this.evidence.elsewhere(f, this.evidence.plan().others().length - 1, share);
    }

    /** max(x, a x) is leaky ReLU for a up to 1, to the last bit, and not above. */
    private Verdict maximum(String claim) {
        double greatest = 0;
        for (double a : LEAKS) {
            greatest = Math.max(greatest, distance(a));
        }
        Statement found = Statement.of("maximum")
            .number(LEAKS.length)
            .number(greatest)
            .number(TOO_STEEP)
            .number(new LeakyRelu(TOO_STEEP).value(-1))
            .number(Math.max(-1, -TOO_STEEP));
        boolean holds = greatest == 0 && distance(TOO_STEEP) > 0;
        return holds ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

    /** How far max(x, a x) is from what it should be, at most. */
    private static double distance(double a) {
        Activation leaky = new LeakyRelu(a);
        double greatest = 0;
        for (int i = -64; i <= 64; i++) {
            double x = i / 8.0;
            greatest = Math.max(greatest, Math.abs(Math.max(x, a * x) - leaky.value(x)));
        }
        return greatest;
    }

    /** PReLU's leak moves, RReLU's is drawn in training and the mean in use. */
    private Verdict leaks(String claim) {
        double start = this.evidence.control(Control.START);
        double least = this.evidence.control(Control.LEAST);
        double greatest = this.evidence.control(Control.GREATEST);
        Statement found = Statement.of("leaks")
            .number(start)
            .number(least)
            .number(greatest)
            .number(this.evidence.control(Control.IN_TRAINING))
            .number(this.evidence.control(Control.IN_USE))
            .number(Control.STEPS);
        boolean learned = least < start || greatest > start;
        boolean drawn = this.evidence.control(Control.IN_TRAINING) > 0 && this.evidence.control(Control.IN_USE) == 0;
        return (learned && drawn) ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

}
