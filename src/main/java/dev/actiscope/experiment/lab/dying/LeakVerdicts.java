package dev.actiscope.experiment.lab.dying;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.rectified.LeakyRelu;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;

/**
 * What the evidence says of claims on leaks: the slope on the negative side.
 */
final class LeakVerdicts {

    /**
     * If a twentieth more of the units break than with ReLU, life has been paid for.
     */
    private static final double WORTH_SAYING = 0.05;

    /** Leaks up to 1, for which the greater of both is the one that is wanted. */
    private static final double[] LEAKS = { -1, -0.25, 0, 0.01, 0.2, 0.5, 1 };

    /** One above 1. */
    private static final double TOO_STEEP = 1.5;

    private final DyingEvidence evidence;

    LeakVerdicts(DyingEvidence evidence) {
        this.evidence = evidence;
    }

    /** Negatives are shrunk, not refused: no slope is 0. What that costs is said too. */
    Verdict shrink(String claim) {
        int leaky = this.evidence.leaky();
        if (leaky < 0) {
            return Verdict.lacking(claim, Statement.of("none-leaks"), "leaky-relu");
        }
        double dead = this.evidence.deadAtEnd(leaky).value();
        double broken = this.evidence.brokenAtEnd(leaky);
        Statement found = shrunk(leaky, this.evidence.refusing());
        if (broken > 0 || this.evidence.plan().seeds() < Paired.LEAST_SEEDS) {
            return Verdict.undecided(claim, found);
        }
        return (dead == 0) ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

    private Statement shrunk(int leaky, int relu) {
        boolean trades = relu >= 0 && trades(leaky, relu);
        Statement found = Statement.of((relu < 0) ? "shrink-alone" : trades ? "shrink-trade" : "shrink")
            .function(this.evidence.functions().get(leaky))
            .number(NegativeSide.of(this.evidence.functions().get(leaky)).leak())
            .share(this.evidence.deadAtEnd(leaky).value())
            .share(this.evidence.brokenAtEnd(leaky));
        if (relu < 0) {
            return found;
        }
        Statement beside = found.function(this.evidence.functions().get(relu))
            .share(this.evidence.deadAtEnd(relu).value())
            .share(this.evidence.brokenAtEnd(relu));
        return trades ? atGreatestRate(beside, leaky, relu) : beside;
    }

    private Statement atGreatestRate(Statement found, int leaky, int relu) {
        double[] rates = this.evidence.plan().others();
        return found.number(rates[rates.length - 1])
            .share(brokenAtGreatestRate(leaky))
            .share(this.evidence.swept(relu, rates.length - 1, (training) -> training.dead(0)))
            .share(brokenAtGreatestRate(relu))
            .number(this.evidence.plan().sweepSteps());
    }

    /**
     * Whether at the greatest rate more of the one's units are broken than of the
     * other's.
     */
    private boolean trades(int f, int other) {
        return this.evidence.plan().sweepsRates()
                && brokenAtGreatestRate(f) - brokenAtGreatestRate(other) >= WORTH_SAYING;
    }

    private double brokenAtGreatestRate(int f) {
        return this.evidence.swept(f, this.evidence.plan().others().length - 1, (training) -> training.broken(0));
    }

    /** max(x, a x) is leaky ReLU for a up to 1, to the last bit, and not above. */
    Verdict maximum(String claim) {
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
    Verdict learnedOrDrawn(String claim) {
        double start = this.evidence.leak(LeakTrial.START);
        double least = this.evidence.leak(LeakTrial.LEAST);
        double greatest = this.evidence.leak(LeakTrial.GREATEST);
        double inTraining = this.evidence.leak(LeakTrial.IN_TRAINING);
        double inUse = this.evidence.leak(LeakTrial.IN_USE);
        Statement found = Statement.of("leaks")
            .number(start)
            .number(least)
            .number(greatest)
            .number(inTraining)
            .number(inUse)
            .number(LeakTrial.STEPS);
        boolean learned = least < start || greatest > start;
        boolean drawn = inTraining > 0 && inUse == 0;
        return (learned && drawn) ? Verdict.holds(claim, found) : Verdict.fails(claim, found);
    }

}
