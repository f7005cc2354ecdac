package dev.actiscope.experiment.lab.race;

import java.util.function.BiFunction;

import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.race.Standing.Edge;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * By how much one is ahead of another.
 * <p>
 * Which learning rate is a candidate's best was chosen from a few heats, and no interval
 * covers the chance in that choice. So whoever is found to be behind must be so at its
 * second-best rate as well, or nothing is decided. Whoever is ahead needs no second
 * chance: at a better rate it would be ahead all the more. Where the best of the rates
 * tried of whoever is behind lies at their end, its own best was not found, and nothing
 * is decided either; nor where neither has learned more than guessing knows.
 *
 * @param one that is said to be ahead
 * @param other that is said to be behind
 * @param paired the difference between the two
 * @param oneAtSecond the same with the one at its second-best rate; null if it has none
 * @param otherAtSecond the same with the other at its second-best rate; null if it has
 * none
 * @param worth the least difference that is worth speaking of
 */
record Lead(Standing one, Standing other, Paired paired, Paired oneAtSecond, Paired otherAtSecond, double worth) {

    /**
     * Of two, seed by seed.
     * @param difference by how much the first is ahead of the second
     * @return null if one of them is
     */
    static Lead of(Standing one, Standing other, BiFunction<Standing, Standing, Paired> difference, double worth) {
        if (one == null || other == null) {
            return null;
        }
        Paired oneAtSecond = (one.second() != null) ? difference.apply(one.second(), other) : null;
        Paired otherAtSecond = (other.second() != null) ? difference.apply(one, other.second()) : null;
        return new Lead(one, other, difference.apply(one, other), oneAtSecond, otherAtSecond, worth);
    }

    /** Whether the one is ahead. */
    Holds holds() {
        return (teachNothing() || isUnfound() || hangsOnRate()) ? Holds.UNDECIDED : atBest();
    }

    /** Whether neither has learned more than guessing knows. */
    boolean teachNothing() {
        return this.one.isNoBetterThanGuessing() && this.other.isNoBetterThanGuessing();
    }

    /** Whether the one behind may have a better rate beyond those that were tried. */
    boolean isUnfound() {
        return atBest() != Holds.UNDECIDED && behind().edge() != Edge.NONE;
    }

    private Holds atBest() {
        return this.paired.judge(this.worth);
    }

    /**
     * Whether it would be told otherwise if the one behind ran at its second-best rate.
     */
    boolean hangsOnRate() {
        Paired again = again();
        return again != null && again.judge(this.worth) != atBest();
    }

    /**
     * The difference with the one behind at its second-best rate; null if none is known
     * to be behind, or has no such rate. A rate at which networks diverge is none.
     */
    Paired again() {
        Paired again = switch (atBest()) {
            case YES -> this.otherAtSecond;
            case NO -> this.oneAtSecond;
            case UNDECIDED -> null;
        };
        return (again != null && again.leftOut() == 0) ? again : null;
    }

    /** Who is behind, at the best rates. */
    Standing behind() {
        return (atBest() == Holds.YES) ? this.other : this.one;
    }

}
