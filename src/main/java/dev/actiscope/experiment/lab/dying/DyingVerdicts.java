package dev.actiscope.experiment.lab.dying;

import java.util.List;

import dev.actiscope.experiment.report.Verdict;

/**
 * What the evidence says of the claims.
 */
final class DyingVerdicts {

    private final DyingEvidence evidence;

    private final boolean ended;

    DyingVerdicts(DyingEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    List<Verdict> verdicts() {
        return Verdict.each(new DyingUnits().claims(), this.ended ? this::verdict : Verdict::running);
    }

    private Verdict verdict(String claim) {
        return switch (claim) {
            case "4.8" -> new DeathVerdicts(this.evidence).die(claim);
            case "6.1" -> new DeathVerdicts(this.evidence).refuse(claim);
            case "6.3" -> new LeakVerdicts(this.evidence).shrink(claim);
            case "6.4" -> new LeakVerdicts(this.evidence).maximum(claim);
            default -> new LeakVerdicts(this.evidence).learnedOrDrawn(claim);
        };
    }

}
