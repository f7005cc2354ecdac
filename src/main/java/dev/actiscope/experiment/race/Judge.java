package dev.actiscope.experiment.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;

/**
 * What the race says of the article's claims, from the functions that run in it.
 */
final class Judge {

    static final Curve RELU = Curve.parse("relu");

    static final Curve TANH = Curve.parse("tanh");

    static final Curve SIGMOID = Curve.parse("sigmoid");

    static final Curve ELU = Curve.parse("elu");

    static final Curve SWISH = Curve.parse("swish");

    /** Sigmoid with mean 0, its slope a quarter as ever. */
    static final Curve CENTRED = Curve.parse("sigmoid(x)-0.5");

    /** Sigmoid with the slope of tanh, its mean ½ as ever. */
    static final Curve STEEP = Curve.parse("sigmoid(4*x)");

    /** Tanh with the mean 1, its slope as ever. */
    static final Curve RAISED = Curve.parse("tanh(x)+1");

    /**
     * The share of variance between classes from which on features differ clearly: a
     * large effect.
     * @see <a href="https://doi.org/10.4324/9780203771587">Cohen, Statistical Power
     * Analysis for the Behavioral Sciences, 1988, 8.2: f = 0.4, which is η² = 0.14</a>
     */
    static final double CLEAR = 0.14;

    /** From so many hidden layers on a network is called deep. */
    static final int DEEP = 8;

    /**
     * A percentage point of accuracy: Swish's authors report 0.6 and 0.9 on ImageNet as
     * progress, and one of our 597 digits is 0.17.
     */
    static final double WORTH_IN_ACCURACY = 0.01;

    private final Standings standings;

    private final boolean ended;

    Judge(Standings standings, boolean ended) {
        this.standings = standings;
        this.ended = ended;
    }

    /** A verdict for each claim, in the experiment's order. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String claim : Race.CLAIMS) {
            Verdict verdict = this.ended ? verdict(claim) : Verdict.undecided(claim, Statement.of("running"));
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict verdict(String claim) {
        return switch (claim) {
            case "3.4" -> slope(claim);
            case "3.5" -> pair(claim, "centred", TANH, RAISED);
            case "4.2" -> rectifier(claim);
            case "6.6" -> exponential(claim);
            case "7.1" -> new SwishScale(this.standings).verdict(claim);
            case "7.3" -> deep(claim);
            case "8.1" -> clear(claim);
            case "8.2" -> subtle(claim);
            default -> sparse(claim);
        };
    }

    /** One function is ahead of another. */
    private Verdict pair(String claim, String code, Curve one, Curve other) {
        Contest contest = Contest.losses(this.standings, one, other);
        return (contest == null) ? needs(claim, one, other) : told(claim, code, contest);
    }

    private static Verdict needs(String claim, Curve one, Curve other) {
        return Verdict.undecided(claim, Statement.of("needs").function(one).function(other));
    }

    private Verdict told(String claim, String code, Contest contest) {
        Statement reason = reason(contest);
        if (reason != null) {
            return new Verdict(claim, contest.holds(), reason);
        }
        return new Verdict(claim, contest.holds(),
                contest.ratio(contest.functions(code + ending(contest.holds()))).number(contest.deciding().seeds()));
    }

    /** Why there is another thing to tell than how far one is ahead; null if not. */
    private Statement reason(Contest contest) {
        Paired paired = contest.deciding();
        if (paired.leftOut() > 0) {
            return contest.functions("left-out").number(paired.leftOut()).number(paired.leftOut() + paired.seeds());
        }
        if (paired.seeds() < Paired.LEAST_SEEDS) {
            return Statement.of("few-seeds").number(Paired.LEAST_SEEDS);
        }
        return contest.dependsOnRate()
                ? Contest.ratio(Contest.ratio(contest.functions("depends-on-rate"), contest.common()), contest.own())
                : null;
    }

    static String ending(Holds holds) {
        return switch (holds) {
            case YES -> "-yes";
            case NO -> "-no";
            case UNDECIDED -> "-open";
        };
    }

    /**
     * 3.4: tanh is faster than sigmoid since it is steeper. Where both controls run, they
     * say whether that is why: sigmoid as steep as tanh, and sigmoid with mean 0. A steep
     * function makes a given rate a greater one, so the view at each one's own rate is
     * asked, if there is one. On the digits, with 300 steps of 16 and 16 seeds, σ has
     * 1.61 times the loss of σ − ½ and 0.62 times that of σ(4x) at each one's own best
     * rate; at 0.1 for all it is 1.18 and 1.60 times.
     */
    private Verdict slope(String claim) {
        Contest contest = Contest.losses(this.standings, TANH, SIGMOID);
        Contest controls = Contest.losses(this.standings, CENTRED, STEEP);
        if (contest == null || contest.holds() != Holds.YES || controls == null) {
            return pair(claim, "steeper", TANH, SIGMOID);
        }
        boolean own = controls.own() != null;
        Paired why = own ? controls.own() : controls.common();
        Contest centred = Contest.losses(this.standings, CENTRED, SIGMOID);
        Contest steep = Contest.losses(this.standings, STEEP, SIGMOID);
        Holds otherReason = why.judge(Paired.WORTH);
        Holds holds = switch (otherReason) {
            case YES -> Holds.NO;
            case NO -> Holds.YES;
            case UNDECIDED -> Holds.UNDECIDED;
        };
        Statement statement = contest.ratio(contest.functions("reason" + ending(holds)));
        statement = Contest.ratio(statement.function(CENTRED), own ? centred.own() : centred.common());
        statement = Contest.ratio(statement.function(STEEP), own ? steep.own() : steep.common());
        return new Verdict(claim, holds, statement);
    }

    /** 4.2: ReLU is faster than sigmoid, and than tanh. */
    private Verdict rectifier(String claim) {
        Contest sigmoid = Contest.losses(this.standings, RELU, SIGMOID);
        Contest tanh = Contest.losses(this.standings, RELU, TANH);
        if (sigmoid == null || tanh == null) {
            Contest only = (sigmoid != null) ? sigmoid : tanh;
            return (only != null && only.holds() == Holds.NO) ? told(claim, "faster", only) : Verdict.undecided(claim,
                    Statement.of("needs-three").function(RELU).function(SIGMOID).function(TANH));
        }
        Holds holds = Contest.least(tanh.holds(), sigmoid.holds());
        return told(claim, "faster", (tanh.holds() == holds) ? tanh : sigmoid);
    }

    /**
     * 6.6: ELU is faster than ReLU, better without normalisation, and so than ReLU with
     * it.
     */
    private Verdict exponential(String claim) {
        Contest plain = Contest.losses(this.standings, ELU, RELU);
        if (plain == null) {
            return needs(claim, ELU, RELU);
        }
        Contest without = Contest.losses(this.standings, ELU, true, ELU, false);
        Contest across = Contest.losses(this.standings, ELU, true, RELU, false);
        if (without == null || !this.standings.settings().get(Race.NORMALISATION).equals(Race.WITH_AND_WITHOUT)) {
            return (plain.holds() == Holds.NO) ? told(claim, "faster", plain)
                    : Verdict.undecided(claim, plain.ratio(plain.functions("elu-alone")));
        }
        Holds holds = Contest.least(Contest.least(plain.holds(), without.holds()), across.holds());
        Statement statement = plain.ratio(Statement.of("elu" + ending(holds)));
        return new Verdict(claim, holds, across.ratio(without.ratio(statement)));
    }

    /** 7.3: Swish raises the accuracy of deep networks. */
    private Verdict deep(String claim) {
        Contest contest = Contest.accuracies(this.standings, SWISH, RELU, WORTH_IN_ACCURACY);
        if (contest == null) {
            return needs(claim, SWISH, RELU);
        }
        if (this.standings.settings().get(Race.DEPTH) < DEEP) {
            return Verdict.undecided(claim, Statement.of("not-deep").number(DEEP));
        }
        Statement reason = reason(contest);
        if (reason != null && !contest.dependsOnRate()) {
            return new Verdict(claim, contest.holds(), reason);
        }
        Confidence points = contest.deciding().difference();
        Statement statement = Statement.of("deep" + ending(contest.holds()))
            .number(100 * points.value())
            .number(100 * points.low())
            .number(100 * points.high());
        return new Verdict(claim, contest.holds(),
                Contest.losses(this.standings, SWISH, RELU).ratio(statement).number(contest.deciding().seeds()));
    }

    /** 8.1: tanh where features differ clearly. */
    private Verdict clear(String claim) {
        double clarity = this.standings.clarity();
        return (clarity < CLEAR) ? Verdict.undecided(claim, Statement.of("not-clear").share(clarity).share(CLEAR))
                : pair(claim, "clear", TANH, SIGMOID);
    }

    /** 8.2: sigmoid where they do not. */
    private Verdict subtle(String claim) {
        double clarity = this.standings.clarity();
        return (clarity >= CLEAR) ? Verdict.undecided(claim, Statement.of("not-subtle").share(clarity).share(CLEAR))
                : pair(claim, "subtle", SIGMOID, TANH);
    }

    /**
     * 8.3: ReLU leaves nothing but the largest. Where nearly all is 0 its units are dead,
     * which is no choice of the largest.
     */
    private Verdict sparse(String claim) {
        Standing relu = this.standings.find(RELU, !this.standings.hasCommon(), true);
        if (relu == null) {
            return Verdict.undecided(claim, Statement.of("needs-one").function(RELU));
        }
        int width = this.standings.settings().get(Race.WIDTH);
        Confidence zeros = relu.zeros(this.standings.settings().get(Race.DEPTH));
        Holds holds = (zeros.high() < 1 - 1.0 / width) ? Holds.NO : Holds.UNDECIDED;
        return new Verdict(claim, holds,
                Statement.of("sparse" + ending(holds))
                    .share(zeros.value())
                    .share(zeros.low())
                    .share(zeros.high())
                    .number((1 - zeros.value()) * width)
                    .number(width));
    }

}
