package dev.actiscope.experiment.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.actiscope.experiment.report.Verdict;

/**
 * A claim of the article. Its words are in the messages, under its number.
 *
 * @param number the article's chapter, and which of its claims it is
 * @param evidence the experiments that carry it, the one that tells most first
 * @param computation what decides it without an experiment; null if nothing does
 * @param explorer the explorer's query that shows it; null where there is nothing to see
 */
public record Claim(String number, List<Evidence> evidence, Supplier<Verdict> computation, String explorer) {

    public Claim {
        evidence = List.copyOf(evidence);
    }

    /** What the computation comes to. */
    public Optional<Verdict> computed() {
        return Optional.ofNullable(this.computation).map(Supplier::get);
    }

    /** Whether there is nothing to measure, and it is explained in words. */
    public boolean isToldOnly() {
        return this.evidence.isEmpty() && this.computation == null;
    }

    /** The number of the article's chapter. */
    public int chapter() {
        return this.number.charAt(0) - '0';
    }

}
