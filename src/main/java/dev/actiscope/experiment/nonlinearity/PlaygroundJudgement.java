package dev.actiscope.experiment.nonlinearity;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * What becomes of the claims. A score is the share of examples told rightly or, of
 * numbers to fit, the share of their variance explained.
 */
final class PlaygroundJudgement {

    private static final String STACKS_ARE_LINES = "1.2";

    private static final String WHERE_IT_COMES_FROM = "1.3";

    /**
     * The gain that is worth speaking of: on 150 examples, the standard error of one
     * network's accuracy is up to 4 points, so ten are more than a matter of which
     * examples were held out.
     */
    private static final double WORTH = 0.1;

    /**
     * A line that scores as much has solved the task as well as may be asked, and one
     * that scores less has left at least twice as many errors as a good network makes.
     */
    private static final double SOLVED = 0.9;

    /**
     * Between two classes 0.5 is what a coin scores: a line that stays below is nearer to
     * the coin than to a solution.
     */
    private static final double UNSOLVED = 0.75;

    /** What rounding leaves of a difference after up to nine layers of 64 units. */
    private static final double ROUNDING = 1e-9;

    /** A bend that can be seen: one part in a hundred of the differences. */
    private static final double VISIBLE = 0.01;

    private final PlaygroundEvidence evidence;

    private final boolean ended;

    PlaygroundJudgement(PlaygroundEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    Verdict ofStacks() {
        int straight = this.evidence.straight();
        if (!this.ended) {
            return Verdict.undecided(STACKS_ARE_LINES, Statement.of("running"));
        }
        if (diverged() > 0) {
            return Verdict.undecided(STACKS_ARE_LINES, Statement.of("some-diverged").number(diverged()));
        }
        if (this.evidence.greatest(straight, Learned::bend) > ROUNDING) {
            return Verdict.undecided(STACKS_ARE_LINES,
                    Statement.of("layers-bend").number(this.evidence.greatest(straight, Learned::bend)));
        }
        return (straight == 0) ? ofLineAlone() : ofBoth();
    }

    private Verdict ofLineAlone() {
        Confidence line = this.evidence.mean(0, Learned::testScore);
        boolean decides = seeds() >= Paired.LEAST_SEEDS;
        boolean fails = line.high() < UNSOLVED;
        Statement found = Statement.of(!decides ? "line-few-seeds" : fails ? "line-fails" : "line-may-do")
            .number(this.evidence.greatest(0, Learned::off))
            .word(score())
            .share(line.value())
            .share(line.low())
            .share(line.high())
            .number(seeds());
        return (decides && fails) ? Verdict.holds(STACKS_ARE_LINES, found) : Verdict.undecided(STACKS_ARE_LINES, found);
    }

    private Verdict ofBoth() {
        Paired gain = Paired.of(this.evidence.numbers(0, Learned::testScore),
                this.evidence.numbers(1, Learned::testScore));
        Confidence bent = this.evidence.mean(0, Learned::testScore);
        Confidence line = this.evidence.mean(1, Learned::testScore);
        boolean holds = gain.judge(WORTH) == Holds.YES && line.value() < SOLVED;
        Statement found = naming(Statement.of(holds ? "line-loses" : code(gain, bent, line))).word(score())
            .share(bent.value())
            .share(line.value())
            .share(gain.difference().value())
            .share(gain.difference().low())
            .share(gain.difference().high())
            .number(seeds())
            .number(this.evidence.greatest(1, Learned::off));
        return holds ? Verdict.holds(STACKS_ARE_LINES, found) : Verdict.undecided(STACKS_ARE_LINES, found);
    }

    private static String code(Paired gain, Confidence bent, Confidence line) {
        if (gain.seeds() < Paired.LEAST_SEEDS) {
            return "few-seeds";
        }
        if (line.value() >= SOLVED) {
            return "line-does";
        }
        return (bent.value() < SOLVED) ? "neither-learned" : "no-difference";
    }

    Verdict ofSource() {
        int straight = this.evidence.straight();
        double line = this.evidence.greatest(straight, Learned::bend);
        if (!this.ended) {
            return Verdict.undecided(WHERE_IT_COMES_FROM, Statement.of("running"));
        }
        if (diverged() > 0) {
            return Verdict.undecided(WHERE_IT_COMES_FROM, Statement.of("some-diverged").number(diverged()));
        }
        if (line > ROUNDING) {
            return Verdict.fails(WHERE_IT_COMES_FROM, Statement.of("bends-without").number(line));
        }
        if (straight == 0) {
            return Verdict.undecided(WHERE_IT_COMES_FROM, Statement.of("nothing-bends").number(line));
        }
        double bent = this.evidence.least(0, Learned::bend);
        Statement found = naming(Statement.of((bent > VISIBLE) ? "bends" : "hardly-bends")).number(bent).number(line);
        return (bent > VISIBLE) ? Verdict.holds(WHERE_IT_COMES_FROM, found)
                : Verdict.undecided(WHERE_IT_COMES_FROM, found);
    }

    /** Names the function, if it is one for all layers. */
    private Statement naming(Statement statement) {
        Curve first = Asked.f(this.evidence.settings(), 0);
        for (int layer = 1; layer < this.evidence.settings().get(Asked.LAYERS).size(); layer++) {
            if (!Asked.f(this.evidence.settings(), layer).notation().equals(first.notation())) {
                return statement.word("these-functions");
            }
        }
        return statement.function(first);
    }

    private int diverged() {
        int straight = this.evidence.straight();
        return this.evidence.diverged(0) + ((straight > 0) ? this.evidence.diverged(straight) : 0);
    }

    private String score() {
        return Asked.isClassification(this.evidence.settings()) ? "accuracy" : "explained";
    }

    private int seeds() {
        return this.evidence.settings().get(Asked.SEEDS);
    }

}
