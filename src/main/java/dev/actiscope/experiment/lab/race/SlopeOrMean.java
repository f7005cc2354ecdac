package dev.actiscope.experiment.lab.race;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * 3.4: tanh is steeper than sigmoid, so it is faster. That has two parts: that it is
 * faster, and that slope is why, since its mean differs as well. Two controls say which
 * it is: sigmoid as steep as tanh, and sigmoid with mean 0. A steep function makes a
 * given rate a greater one, so only the view at each one's own best rate can tell; where
 * there is none, nothing is decided. On the digits, with 300 steps of 16 and 16 seeds, σ
 * has 1.61 times the loss of σ − ½ and 0.62 times that of σ(4x) at each one's own best
 * rate; at 0.1 for all it is 1.18 and 1.60 times.
 */
record SlopeOrMean(Standings standings) {

    /** Sigmoid with mean 0, its slope a quarter as ever. */
    static final Curve CENTRED = Curve.parse("sigmoid(x)-0.5");

    /** Sigmoid with the slope of tanh, its mean ½ as ever. */
    static final Curve STEEP = Curve.parse("sigmoid(4*x)");

    Verdict verdict(String claim) {
        Contest contest = Contest.losses(this.standings, RaceVerdicts.TANH, RaceVerdicts.SIGMOID);
        if (contest == null) {
            return RaceVerdicts.needs(claim, RaceVerdicts.TANH, RaceVerdicts.SIGMOID);
        }
        if (contest.holds() != Holds.YES) {
            return contest.verdict(claim, "steeper");
        }
        Contest controls = Contest.losses(this.standings, STEEP, CENTRED);
        return (controls != null) ? why(claim, contest, this.standings.hasOwn())
                : Verdict.undecided(claim, contest.ratio(contest.functions("steeper-alone")).number(contest.seeds()));
    }

    /** Whether slope does more than zero mean, and anything at all; or the reverse. */
    private Verdict why(String claim, Contest contest, boolean own) {
        Contest slope = contest(STEEP, RaceVerdicts.SIGMOID, own);
        Contest mean = contest(CENTRED, RaceVerdicts.SIGMOID, own);
        Contest both = contest(STEEP, CENTRED, own);
        boolean steeper = slope.holds() == Holds.YES && both.holds() == Holds.YES;
        boolean centred = mean.holds() == Holds.YES && contest(CENTRED, STEEP, own).holds() == Holds.YES;
        Holds holds = steeper ? Holds.YES : centred ? Holds.NO : Holds.UNDECIDED;
        for (Contest part : List.of(slope, mean, both)) {
            if (holds == Holds.UNDECIDED && part.reason() != null) {
                return Verdict.undecided(claim, part.reason());
            }
        }
        String code = Contest.code(own ? "reason" : "reason-at-common", holds);
        Statement statement = contest.view(own).ratio(contest.functions(code));
        statement = mean.deciding().paired().ratio(statement.function(CENTRED));
        statement = slope.deciding().paired().ratio(statement.function(STEEP));
        return new Verdict(claim, own ? holds : Holds.UNDECIDED, both.deciding().paired().ratio(statement));
    }

    private Contest contest(Curve one, Curve other, boolean own) {
        return Contest.losses(this.standings, one, other).view(own);
    }

}
