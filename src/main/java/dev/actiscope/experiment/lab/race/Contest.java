package dev.actiscope.experiment.lab.race;

import java.util.function.BiFunction;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * Whether one function is ahead of another, in each view in which they run: at one rate
 * for all, at their own best. A claim that is made without such terms must hold in each,
 * so one in which it does not refutes it.
 *
 * @param one that is said to be ahead
 * @param other that is said to be behind
 * @param common its lead at one rate for all; null if they do not run so
 * @param own its lead at each one's own best rate; null if they do not run so
 */
record Contest(Curve one, Curve other, Lead common, Lead own) {

    /**
     * Whether the loss of the one is lower.
     * @param plain whether the one runs at the normalisation of the race, or else at the
     * one compared with it
     * @param otherPlain likewise of the other
     * @return null if one of them does not run so
     */
    static Contest losses(Standings standings, Curve one, boolean plain, Curve other, boolean otherPlain) {
        BiFunction<Standing, Standing, Paired> difference = (first, second) -> standings.logLosses(second, first);
        Lead[] views = new Lead[2];
        for (int own = 0; own < 2; own++) {
            views[own] = Lead.of(standings.find(one, own == 1, plain), standings.find(other, own == 1, otherPlain),
                    difference, Paired.WORTH);
        }
        return of(one, other, views);
    }

    /** The same of two that run at the normalisation of the race. */
    static Contest losses(Standings standings, Curve one, Curve other) {
        return losses(standings, one, true, other, true);
    }

    /** Whether the accuracy of the one is higher. */
    static Contest accuracies(Standings standings, Curve one, Curve other, double worth) {
        Lead[] views = new Lead[2];
        for (int own = 0; own < 2; own++) {
            views[own] = Lead.of(standings.find(one, own == 1, true), standings.find(other, own == 1, true),
                    standings::accuracies, worth);
        }
        return of(one, other, views);
    }

    private static Contest of(Curve one, Curve other, Lead... views) {
        return (views[0] != null || views[1] != null) ? new Contest(one, other, views[0], views[1]) : null;
    }

    /** The code of a sentence for each outcome. */
    static String code(String code, Holds holds) {
        return code + '-' + holds.ending();
    }

    /**
     * The one view alone.
     * @param own whether that is the one at each one's own best rate
     */
    Contest view(boolean own) {
        return new Contest(this.one, this.other, own ? null : this.common, own ? this.own : null);
    }

    /** What it comes to in all views. */
    Holds holds() {
        return (this.own == null) ? this.common.holds()
                : (this.common == null) ? this.own.holds() : this.own.holds().and(this.common.holds());
    }

    /** Whether it holds at one rate for all and not at each one's own. */
    boolean dependsOnRate() {
        return this.common != null && this.own != null && this.common.holds() == Holds.YES
                && this.own.holds() == Holds.NO;
    }

    /** Whether what is told is the view at each one's own best rate. */
    boolean tellsOwn() {
        return this.own != null && (this.common == null || this.own.holds() == holds());
    }

    /** The lead in the view that decides. */
    Lead deciding() {
        return tellsOwn() ? this.own : this.common;
    }

    /** How many seeds the view that decides rests on. */
    int seeds() {
        return deciding().paired().seeds();
    }

    /** Whether neither has run yet. */
    boolean hasNotRun() {
        return !deciding().one().hasBegun() && !deciding().other().hasBegun();
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
        return deciding().paired().ratio(statement).word(tellsOwn() ? "at-own" : "at-common");
    }

    /**
     * The verdict with the losses. A lead that is too small to speak of, if it is one,
     * has a sentence of its own.
     * @param code of the sentence, but for its ending
     */
    Verdict verdict(String claim, String code) {
        Statement reason = reason();
        boolean hardly = holds() == Holds.NO && deciding().paired().difference().high() > 0;
        Statement told = ratio(functions(hardly ? code + "-hardly" : code(code, holds()))).number(seeds());
        return new Verdict(claim, holds(), (reason != null) ? reason : told);
    }

    /** Why there is another thing to tell than how far one is ahead; null if not. */
    Statement reason() {
        Statement chance = chance();
        if (chance != null) {
            return chance;
        }
        if (dependsOnRate()) {
            return this.own.paired().ratio(this.common.paired().ratio(functions("depends-on-rate")));
        }
        Statement unknown = unknown();
        return (unknown != null) ? unknown : deciding().hangsOnRate() ? second() : null;
    }

    /**
     * Why these rates decide nothing: neither learned, or the best rate of the one behind
     * lies at the end of those tried; null if they may.
     */
    Statement unknown() {
        Lead lead = deciding();
        if (lead.teachNothing()) {
            return functions("neither-learned").number(RaceSetup.guessing(lead.one().settings()))
                .word(lead.one().candidate().terms())
                .word(lead.other().candidate().terms());
        }
        if (!lead.isUnfound()) {
            return null;
        }
        Standing behind = lead.behind();
        String code = switch (behind.edge()) {
            case LOWEST -> "best-may-be-lower";
            case HIGHEST -> "best-may-be-higher";
            default -> "best-of-one";
        };
        return Statement.of(code)
            .function(behind.candidate().f())
            .number(behind.rate())
            .word(behind.candidate().terms());
    }

    /** Why these networks decide nothing; null if they may. */
    Statement chance() {
        Paired paired = deciding().paired();
        if (paired.leftOut() > 0) {
            return functions("left-out").number(paired.leftOut()).number(paired.leftOut() + paired.seeds());
        }
        return (paired.seeds() < Paired.LEAST_SEEDS) ? Statement.of("few-seeds").number(Paired.LEAST_SEEDS) : null;
    }

    /** That the one behind would not be so at its second-best rate. */
    private Statement second() {
        Lead lead = deciding();
        Standing behind = lead.behind();
        String one = lead.one().candidate().terms();
        String other = lead.other().candidate().terms();
        Statement statement = functions(one.equals(other) ? "second-best" : "second-best-compared");
        statement = lead.paired()
            .ratio(statement)
            .function(behind.candidate().f())
            .number(behind.rate())
            .number(behind.second().rate());
        return lead.again().ratio(statement).word(one).word(other);
    }

}
