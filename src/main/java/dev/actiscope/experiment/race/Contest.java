package dev.actiscope.experiment.race;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * Whether one function is ahead of another, in each view in which they run: at one rate
 * for all, at their own best. A claim that is made without such terms must hold in each,
 * so one in which it does not refutes it.
 *
 * @param one that is said to be ahead
 * @param other that is said to be behind
 * @param common the difference at one rate for all; null if they do not run so
 * @param own the difference at each one's own best rate; null if they do not run so
 * @param worth the least difference that is worth speaking of
 */
record Contest(Curve one, Curve other, Paired common, Paired own, double worth) {

    /**
     * Whether the loss of the one is lower.
     * @param plain whether the one runs at the normalisation of the race, or else at the
     * one compared with it
     * @param otherPlain likewise of the other
     * @return null if one of them does not run so
     */
    static Contest losses(Standings standings, Curve one, boolean plain, Curve other, boolean otherPlain) {
        Paired[] views = new Paired[2];
        for (int own = 0; own < 2; own++) {
            Standing first = standings.find(one, own == 1, plain);
            Standing second = standings.find(other, own == 1, otherPlain);
            views[own] = (first != null && second != null) ? standings.logLosses(second, first) : null;
        }
        return (views[0] != null || views[1] != null) ? new Contest(one, other, views[0], views[1], Paired.WORTH)
                : null;
    }

    /** The same of two that run at the normalisation of the race. */
    static Contest losses(Standings standings, Curve one, Curve other) {
        return losses(standings, one, true, other, true);
    }

    /** Whether the accuracy of the one is higher. */
    static Contest accuracies(Standings standings, Curve one, Curve other, double worth) {
        Paired[] views = new Paired[2];
        for (int own = 0; own < 2; own++) {
            Standing first = standings.find(one, own == 1, true);
            Standing second = standings.find(other, own == 1, true);
            views[own] = (first != null && second != null) ? standings.accuracies(first, second) : null;
        }
        return (views[0] != null || views[1] != null) ? new Contest(one, other, views[0], views[1], worth) : null;
    }

    /** What is least for the claim: no before undecided before yes. */
    static Holds least(Holds one, Holds other) {
        return (rank(one) <= rank(other)) ? one : other;
    }

    private static int rank(Holds holds) {
        return switch (holds) {
            case NO -> 0;
            case UNDECIDED -> 1;
            case YES -> 2;
        };
    }

    /**
     * The one view alone.
     * @param own whether that is the one at each one's own best rate
     */
    Contest view(boolean own) {
        return new Contest(this.one, this.other, own ? null : this.common, own ? this.own : null, this.worth);
    }

    /** What it comes to in all views. */
    Holds holds() {
        return (this.own == null) ? this.common.judge(this.worth) : (this.common == null) ? this.own.judge(this.worth)
                : least(this.own.judge(this.worth), this.common.judge(this.worth));
    }

    /** Whether it holds at one rate for all and not at each one's own. */
    boolean dependsOnRate() {
        return this.common != null && this.own != null && this.common.judge(this.worth) == Holds.YES
                && this.own.judge(this.worth) == Holds.NO;
    }

    /** Whether what is told is the view at each one's own best rate. */
    boolean tellsOwn() {
        return this.own != null && (this.common == null || this.own.judge(this.worth) == holds());
    }

    /** The difference in the view that decides. */
    Paired deciding() {
        return tellsOwn() ? this.own : this.common;
    }

    /** The sentence of this code with the functions. */
    Statement functions(String code) {
        return Statement.of(code).function(this.one).function(this.other);
    }

    /**
     * How many times the other's loss is the one's, with its interval, in the view that
     * decides, and which that is.
     */
    Statement ratio(Statement statement) {
        return ratio(statement, deciding()).word(tellsOwn() ? "at-own" : "at-common");
    }

    /** How many times the other's loss is the one's, with its interval. */
    static Statement ratio(Statement statement, Paired paired) {
        Confidence difference = paired.difference();
        return statement.number(Exponential.exp(difference.value()))
            .number(Exponential.exp(difference.low()))
            .number(Exponential.exp(difference.high()));
    }

}
