package dev.actiscope.experiment.lab.race;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;

/**
 * What the race says of the article's claims, from the functions that run in it.
 */
final class RaceVerdicts {

    static final Curve RELU = Curve.parse("relu");

    static final Curve TANH = Curve.parse("tanh");

    static final Curve SIGMOID = Curve.parse("sigmoid");

    static final Curve ELU = Curve.parse("elu");

    static final Curve SWISH = Curve.parse("swish");

    /** Tanh with the mean 1, its slope as ever. */
    static final Curve RAISED = Curve.parse("tanh(x)+1");

    /** ReLU less its mean for standard normal inputs, 1/√(2π), which is 0.399. */
    static final Curve CENTRED = Curve.parse("relu(x)-0.4");

    /**
     * The share of variance between classes from which on features differ clearly: a
     * large effect.
     * @see <a href="https://doi.org/10.4324/9780203771587">Cohen, Statistical Power
     * Analysis for the Behavioral Sciences, 1988, 8.2: f = 0.4, which is η² = 0.14</a>
     */
    static final double CLEAR = 0.14;

    private final Standings standings;

    private final boolean ended;

    RaceVerdicts(Standings standings, boolean ended) {
        this.standings = standings;
        this.ended = ended;
    }

    /** A verdict for each claim, in the experiment's order. */
    List<Verdict> all() {
        return Verdict.each(Race.CLAIMS, this.ended ? (claim) -> onTheseTerms(verdict(claim)) : Verdict::running);
    }

    private Verdict verdict(String claim) {
        return switch (claim) {
            case "3.4" -> new SlopeOrMean(this.standings).verdict(claim);
            case "3.5" -> mean(claim, "centred", TANH, RAISED);
            case "4.2" -> rectifier(claim);
            case "4.6" -> mean(claim, "shifted", CENTRED, RELU);
            case "6.6" -> exponential(claim);
            case "7.1" -> new SwishScale(this.standings).verdict(claim);
            case "7.3" -> new DeepSwish(this.standings).verdict(claim);
            case "8.1" -> clear(claim);
            case "8.2" -> subtle(claim);
            default -> sparse(claim);
        };
    }

    /** With what else it hangs on: a sentence may be read without the settings. */
    private Verdict onTheseTerms(Verdict verdict) {
        Settings settings = this.standings.settings();
        Statement statement = verdict.statement()
            .word(settings.get(Race.DATA))
            .number(settings.get(Race.DEPTH))
            .number(settings.get(Race.WIDTH))
            .word(settings.get(Race.OPTIMISER))
            .number(settings.get(Race.STEPS))
            .number(settings.get(Race.BATCH));
        return verdict.saying(statement);
    }

    /** One function is ahead of another. */
    private Verdict pair(String claim, String code, Curve one, Curve other) {
        Contest contest = Contest.losses(this.standings, one, other);
        return (contest == null) ? needs(claim, one, other) : contest.verdict(claim, code);
    }

    static Verdict needs(String claim, Curve one, Curve other) {
        return Verdict.lacking(claim, Statement.of("needs").function(one).function(other), one.notation(),
                other.notation());
    }

    /** 4.2: ReLU is faster than sigmoid, and than tanh. */
    private Verdict rectifier(String claim) {
        Contest sigmoid = Contest.losses(this.standings, RELU, SIGMOID);
        Contest tanh = Contest.losses(this.standings, RELU, TANH);
        if (sigmoid == null || tanh == null) {
            Contest only = (sigmoid != null) ? sigmoid : tanh;
            // One alone may refute it: until it has run nobody knows whether anything is
            // lacking.
            boolean tells = only != null && (only.holds() == Holds.NO || only.hasNotRun());
            return tells ? only.verdict(claim, "rectifier")
                    : Verdict.lacking(claim,
                            Statement.of("needs-three").function(RELU).function(SIGMOID).function(TANH),
                            RELU.notation(), SIGMOID.notation(), TANH.notation());
        }
        Holds holds = tanh.holds().and(sigmoid.holds());
        return ((tanh.holds() == holds) ? tanh : sigmoid).verdict(claim, "rectifier");
    }

    /**
     * 3.5 and 4.6: a mean of 0 helps, or one that is not does harm. Where weights begin
     * by gain, the two start from weights of another scale as well, and what differs by
     * two things tells of neither.
     */
    private Verdict mean(String claim, String code, Curve centred, Curve raised) {
        Contest contest = Contest.losses(this.standings, centred, raised);
        if (contest == null) {
            return needs(claim, centred, raised);
        }
        Verdict verdict = contest.verdict(claim, code);
        boolean scaled = this.standings.settings().get(Race.INITIALISER).equals(Race.BY_GAIN);
        return (scaled && verdict.holds() != Holds.UNDECIDED) ? Verdict.undecided(claim,
                contest.ratio(contest.functions(code + "-and-scaled")).number(contest.seeds())) : verdict;
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
            Statement unknown = plain.hasNotRun() ? plain.chance() : plain.unknown();
            if (plain.holds() == Holds.UNDECIDED && unknown != null) {
                return Verdict.undecided(claim, unknown);
            }
            return (plain.holds() == Holds.NO) ? plain.verdict(claim, "faster")
                    : Verdict.undecided(claim, plain.ratio(plain.functions("elu-alone")))
                        .lackingTerm(Race.NORMALISATION.name(), Race.WITH_AND_WITHOUT);
        }
        Holds holds = plain.holds().and(without.holds()).and(across.holds());
        for (Contest part : List.of(plain, without, across)) {
            if (holds == Holds.UNDECIDED && part.holds() == holds && part.reason() != null) {
                return Verdict.undecided(claim, part.reason());
            }
        }
        Statement statement = plain.ratio(Statement.of(Contest.code("elu", holds)));
        return new Verdict(claim, holds, across.ratio(without.ratio(statement)));
    }

    /**
     * 8.1: tanh where features differ clearly, as advice that goes by the data. It fails
     * where tanh is not ahead on such data, and where it is ahead on others as well: then
     * it is not for the features. That it is for them no single set of data can show.
     */
    private Verdict clear(String claim) {
        Contest contest = Contest.losses(this.standings, TANH, SIGMOID);
        if (contest == null) {
            return needs(claim, TANH, SIGMOID);
        }
        double clarity = this.standings.clarity();
        boolean ahead = contest.holds() == Holds.YES;
        if (!(clarity < CLEAR)) {
            Verdict verdict = contest.verdict(claim, "clear");
            return ahead ? Verdict.undecided(claim, verdict.statement()) : verdict;
        }
        return ahead
                ? Verdict.fails(claim, contest.ratio(contest.functions("clear-or-not")).share(clarity).share(CLEAR))
                : Verdict.undecided(claim, Statement.of("not-clear").share(clarity).share(CLEAR));
    }

    /** 8.2: sigmoid where they do not. */
    private Verdict subtle(String claim) {
        double clarity = this.standings.clarity();
        return (clarity >= CLEAR) ? Verdict.undecided(claim, Statement.of("not-subtle").share(clarity).share(CLEAR))
                : pair(claim, "subtle", SIGMOID, TANH);
    }

    /**
     * 8.3: ReLU sets values to exactly 0. It leaves about half, and not the largest
     * alone. Where nearly all is 0 its units are dead, which is no representation.
     */
    private Verdict sparse(String claim) {
        Standing relu = this.standings.find(RELU, !this.standings.hasCommon(), true);
        if (relu == null) {
            return Verdict.lacking(claim, Statement.of("needs-one").function(RELU), RELU.notation());
        }
        int seeds = relu.results().size();
        if (relu.diverged() > 0) {
            return Verdict.undecided(claim,
                    Statement.of("sparse-diverged").function(RELU).number(relu.diverged()).number(seeds));
        }
        if (seeds < Paired.LEAST_SEEDS) {
            return Verdict.undecided(claim, Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        int width = this.standings.settings().get(Race.WIDTH);
        Confidence zeros = relu.zeros(this.standings.settings().get(Race.DEPTH));
        Holds holds = (zeros.low() > 0 && zeros.high() < 1 - 1.0 / width) ? Holds.YES : Holds.UNDECIDED;
        return new Verdict(claim, holds,
                Statement.of(Contest.code("sparse", holds))
                    .share(zeros.value())
                    .share(zeros.low())
                    .share(zeros.high())
                    .number((1 - zeros.value()) * width)
                    .number(width));
    }

}
