package dev.actiscope.experiment.race;

import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;

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
     * With fewer heats at each rate an own rate decides nothing here. The interval says
     * what chance there is in the networks that are judged, and nothing of the chance in
     * the choice of their rate; in a deep network the accuracy hangs on that. With eight
     * hidden layers of 10, 150 steps of 8 and the rates 0.05, 0.1 and 0.2, one heat gives
     * anything from −12 to 10 points, with yes and no among the verdicts of six values of
     * {@code seed}; four give −1 to 12, and no contradiction.
     */
    static final int LEAST_HEATS = 4;

    Verdict verdict(String claim) {
        Contest contest = Contest.accuracies(this.standings, Judge.SWISH, Judge.RELU, WORTH);
        if (contest == null) {
            return Judge.needs(claim, Judge.SWISH, Judge.RELU);
        }
        if (this.standings.settings().get(Race.DEPTH) < DEEP) {
            return Verdict.undecided(claim, Statement.of("not-deep").number(DEEP));
        }
        Statement reason = contest.dependsOnRate() ? null : Judge.reason(contest);
        if (reason != null) {
            return new Verdict(claim, contest.holds(), reason);
        }
        int heats = this.standings.settings().get(Race.HEATS);
        if (contest.own() != null && heats < LEAST_HEATS) {
            return Verdict.undecided(claim, Statement.of("few-heats").number(heats).number(LEAST_HEATS));
        }
        return new Verdict(claim, contest.holds(), told(contest));
    }

    /** Accuracy and loss, both in the view that decides. */
    private Statement told(Contest contest) {
        Confidence points = contest.deciding().difference();
        Statement statement = Statement.of("deep" + Judge.ending(contest.holds()))
            .number(100 * points.value())
            .number(100 * points.low())
            .number(100 * points.high());
        return Contest.losses(this.standings, Judge.SWISH, Judge.RELU)
            .view(contest.tellsOwn())
            .ratio(statement)
            .number(contest.deciding().seeds());
    }

}
