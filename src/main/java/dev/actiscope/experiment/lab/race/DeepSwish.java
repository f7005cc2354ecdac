package dev.actiscope.experiment.lab.race;

import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Settings;

/**
 * 7.3: in deep networks Swish does better than ReLU: its accuracy is higher.
 */
record DeepSwish(Standings standings) {

    /** From so many hidden layers on a network is called deep. */
    static final int DEEP = 8;

    /**
     * A percentage point of accuracy: Swish's authors report 0.6 and 0.9 on ImageNet as
     * progress, and one of our 597 digits is 0.17.
     */
    static final double WORTH = 0.01;

    /**
     * With fewer heats at each rate an own rate decides nothing here: accuracy in a deep
     * network hangs on the rate so much that even the second best may be a bad one. With
     * eight hidden layers of 10, 150 steps of 8 and the rates 0.05, 0.1 and 0.2, one heat
     * gives anything from −8 to 19 points over six values of {@code seed}; four give −1
     * to 7.
     */
    static final int LEAST_HEATS = 4;

    Verdict verdict(String claim) {
        Contest contest = Contest.accuracies(this.standings, RaceVerdicts.SWISH, RaceVerdicts.RELU, WORTH);
        if (contest == null) {
            return RaceVerdicts.needs(claim, RaceVerdicts.SWISH, RaceVerdicts.RELU);
        }
        if (!isDeep(this.standings.settings())) {
            return Verdict.undecided(claim, Statement.of("not-deep").number(DEEP));
        }
        Statement chance = contest.chance();
        if (chance != null) {
            return Verdict.undecided(claim, chance);
        }
        int heats = this.standings.settings().get(Race.HEATS);
        if (contest.own() != null && heats < LEAST_HEATS) {
            return Verdict.undecided(claim, Statement.of("few-heats").number(heats).number(LEAST_HEATS));
        }
        Statement unknown = contest.unknown();
        if (unknown != null) {
            return new Verdict(claim, contest.holds(), unknown);
        }
        return new Verdict(claim, contest.holds(), contest.deciding().hangsOnRate() ? second(contest) : told(contest));
    }

    /** Whether a network is deep enough for accuracies to be compared. */
    static boolean isDeep(Settings settings) {
        return settings.get(Race.DEPTH) >= DEEP;
    }

    /** Accuracy and loss, both in the view that decides. */
    private Statement told(Contest contest) {
        Statement statement = points(Statement.of(Contest.code("deep", contest.holds())), contest.deciding().paired());
        return Contest.losses(this.standings, RaceVerdicts.SWISH, RaceVerdicts.RELU)
            .view(contest.tellsOwn())
            .ratio(statement)
            .number(contest.seeds());
    }

    /** That the one behind would not be so at its second-best rate. */
    private static Statement second(Contest contest) {
        Lead lead = contest.deciding();
        Standing behind = lead.behind();
        Statement statement = points(Statement.of("deep-second-best"), lead.paired()).function(behind.candidate().f())
            .number(behind.rate())
            .number(behind.second().rate());
        return points(statement, lead.again());
    }

    /** A difference of accuracies in percentage points, with its interval. */
    private static Statement points(Statement statement, Paired paired) {
        Confidence points = paired.difference();
        return statement.number(100 * points.value()).number(100 * points.low()).number(100 * points.high());
    }

}
