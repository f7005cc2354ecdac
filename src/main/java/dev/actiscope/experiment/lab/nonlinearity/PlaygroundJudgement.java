package dev.actiscope.experiment.lab.nonlinearity;

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

    /** What rounding leaves of a difference after up to nine layers of 64 units. */
    private static final double ROUNDING = 1e-9;

    /** A bend that can be seen: one part in a hundred of the differences. */
    private static final double VISIBLE = 0.01;

    /** Differences of shares are told in percentage points. */
    private static final double POINTS = 100;

    private final PlaygroundEvidence evidence;

    private final boolean ended;

    PlaygroundJudgement(PlaygroundEvidence evidence, boolean ended) {
        this.evidence = evidence;
        this.ended = ended;
    }

    Verdict ofStacks() {
        Statement obstacle = obstacle();
        if (obstacle == null && layersBend()) {
            obstacle = Statement.of("layers-bend").number(bendWithout());
        }
        if (obstacle == null && this.evidence.monotonous() > 0) {
            obstacle = Statement.of("same-targets").number(this.evidence.monotonous()).number(seeds());
        }
        if (obstacle == null && this.evidence.straight() == 0) {
            obstacle = isLine() ? ofLineAlone() : unseen();
        }
        return (obstacle != null) ? Verdict.undecided(STACKS_ARE_LINES, obstacle) : ofBoth();
    }

    /** Why nothing can be told; null if something can. */
    private Statement obstacle() {
        if (!this.ended) {
            return Statement.of("running");
        }
        int networks = seeds() * (this.evidence.straight() + 1);
        if (this.evidence.diverged() > 0) {
            return Statement.of("some-diverged").number(this.evidence.diverged()).number(networks);
        }
        return (this.evidence.broken() > 0)
                ? Statement.of("some-broken").number(this.evidence.broken()).number(networks) : null;
    }

    /**
     * Whether layers bend without a function that does: only normalisation over a layer
     * can, and what else a line's bend shows is rounding.
     */
    private boolean layersBend() {
        return this.evidence.settings().get(PlaygroundSettings.NORMALISATION).equals("layer")
                && bendWithout() > ROUNDING;
    }

    private double bendWithout() {
        return this.evidence.greatest(this.evidence.straight(), PlaygroundResult::bend);
    }

    /**
     * Whether the network is a line as its functions are: a bend may lie between the
     * places where they were looked at.
     */
    private boolean isLine() {
        return !(off() > ROUNDING || bendWithout() > VISIBLE);
    }

    private double off() {
        return this.evidence.greatest(0, PlaygroundResult::off);
    }

    private Statement unseen() {
        return Statement.of("bend-unseen").number(bendWithout()).number(off());
    }

    /** Without a function that bends there is nothing that a line could fall short of. */
    private Statement ofLineAlone() {
        return Statement.of("line-alone")
            .number(off())
            .word(score())
            .share(this.evidence.mean(0, PlaygroundResult::testScore).value())
            .number(seeds());
    }

    private Verdict ofBoth() {
        Paired gain = Paired.of(this.evidence.numbers(0, PlaygroundResult::testScore),
                this.evidence.numbers(1, PlaygroundResult::testScore));
        Confidence bent = this.evidence.mean(0, PlaygroundResult::testScore);
        Confidence line = this.evidence.mean(1, PlaygroundResult::testScore);
        double training = this.evidence.mean(0, PlaygroundResult::trainingScore).value();
        boolean holds = gain.judge(WORTH) == Holds.YES && line.value() < SOLVED;
        Statement found = naming(Statement.of(holds ? "line-loses" : code(gain, bent, line, training))).word(score())
            .share(bent.value())
            .share(line.value())
            .number(POINTS * gain.difference().value())
            .number(POINTS * gain.difference().low())
            .number(POINTS * gain.difference().high())
            .number(seeds())
            .number(this.evidence.greatest(1, PlaygroundResult::off))
            .share(training);
        return holds ? Verdict.holds(STACKS_ARE_LINES, found) : Verdict.undecided(STACKS_ARE_LINES, found);
    }

    private static String code(Paired gain, Confidence bent, Confidence line, double training) {
        if (gain.seeds() < Paired.LEAST_SEEDS) {
            return "few-seeds";
        }
        if (line.value() >= SOLVED) {
            return "line-does";
        }
        if (bent.value() < SOLVED) {
            return (training >= SOLVED) ? "memorised" : "neither-learned";
        }
        return (gain.difference().low() == gain.difference().low()) ? "no-difference" : "same-difference";
    }

    Verdict ofSource() {
        Statement obstacle = obstacle();
        if (obstacle != null) {
            return Verdict.undecided(WHERE_IT_COMES_FROM, obstacle);
        }
        double line = bendWithout();
        if (layersBend()) {
            return Verdict.fails(WHERE_IT_COMES_FROM, Statement.of("bends-without").number(line));
        }
        if (this.evidence.straight() == 0) {
            return Verdict.undecided(WHERE_IT_COMES_FROM,
                    isLine() ? Statement.of("nothing-bends").number(line) : unseen());
        }
        double bent = this.evidence.least(0, PlaygroundResult::bend);
        Statement found = naming(Statement.of((bent > VISIBLE) ? "bends" : "hardly-bends")).number(bent).number(line);
        return (bent > VISIBLE) ? Verdict.holds(WHERE_IT_COMES_FROM, found)
                : Verdict.undecided(WHERE_IT_COMES_FROM, found);
    }

    /** Names the function, if it is one for all layers. */
    private Statement naming(Statement statement) {
        Curve first = PlaygroundSettings.f(this.evidence.settings(), 0);
        for (int layer = 1; layer < this.evidence.settings().get(PlaygroundSettings.LAYERS).size(); layer++) {
            if (!PlaygroundSettings.f(this.evidence.settings(), layer).notation().equals(first.notation())) {
                return statement.word("these-functions");
            }
        }
        return statement.function(first);
    }

    private String score() {
        return Score.name(PlaygroundSettings.isClassification(this.evidence.settings()));
    }

    private int seeds() {
        return this.evidence.settings().get(PlaygroundSettings.SEEDS);
    }

}
