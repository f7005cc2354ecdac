package dev.actiscope.experiment.lab.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * 7.1: with batch normalisation Swish's β needs adjusting: one of the others that run
 * must be better than 1. The paper says that the scale of the normalisation must be on.
 */
record SwishScale(Standings standings) {

    /** As good as any other: what β comes to where it is learned is about so much. */
    private static final Curve ANOTHER = Curve.parse("swish:beta=1.5");

    Verdict verdict(String claim) {
        boolean plain = true;
        List<Curve> others = new ArrayList<>();
        boolean one = false;
        for (Standing standing : this.standings.all()) {
            Candidate candidate = standing.candidate();
            if (candidate.normalisation() == Normalisation.BATCH && isSwish(candidate.f())) {
                plain = candidate.plain();
                boolean standard = isStandard(candidate.f());
                one |= standard;
                if (!standard) {
                    others.add(candidate.f());
                }
            }
        }
        return (one && !others.isEmpty()) ? best(claim, Functions.once(others), plain) : lacking(claim);
    }

    /** It needs Swish at β = 1 and at another, and batch normalisation. */
    private Verdict lacking(String claim) {
        boolean other = false;
        for (Curve f : this.standings.settings().get(Race.F)) {
            other |= isSwish(f) && !isStandard(f);
        }
        Statement statement = Statement.of("beta-needs");
        Verdict lacking = other ? Verdict.lacking(claim, statement, RaceVerdicts.SWISH.notation())
                : Verdict.lacking(claim, statement, RaceVerdicts.SWISH.notation(), ANOTHER.notation());
        boolean normalised = List.of(Race.BATCH_NORMALISATION, Race.WITH_AND_WITHOUT, Race.WITHOUT_SCALE)
            .contains(this.standings.settings().get(Race.NORMALISATION));
        return normalised ? lacking : lacking.lackingTerm(Race.NORMALISATION.name(), Race.BATCH_NORMALISATION);
    }

    private static boolean isSwish(Curve f) {
        return isStandard(f) || Functions.isOf(f, RaceVerdicts.SWISH);
    }

    private static boolean isStandard(Curve f) {
        return Functions.is(f, RaceVerdicts.SWISH.notation());
    }

    private Verdict best(String claim, List<Curve> others, boolean plain) {
        Contest best = null;
        boolean none = true;
        for (Curve other : others) {
            Contest contest = Contest.losses(this.standings, other, plain, RaceVerdicts.SWISH, plain);
            none &= contest.holds() == Holds.NO;
            if (best == null || lead(contest) > lead(best)) {
                best = contest;
            }
        }
        Holds holds = (best.holds() == Holds.YES || none) ? best.holds() : Holds.UNDECIDED;
        Statement reason = (holds == Holds.UNDECIDED) ? undecided(others, plain, best).reason() : best.reason();
        return new Verdict(claim, holds,
                (reason != null) ? reason : best.ratio(best.functions(Contest.code("beta", holds))));
    }

    /** The best if it is undecided itself, or else another that is. */
    private Contest undecided(List<Curve> others, boolean plain, Contest best) {
        for (Curve other : others) {
            Contest contest = Contest.losses(this.standings, other, plain, RaceVerdicts.SWISH, plain);
            if (best.holds() != Holds.UNDECIDED && contest.holds() == Holds.UNDECIDED) {
                return contest;
            }
        }
        return best;
    }

    private static double lead(Contest contest) {
        double lead = contest.deciding().paired().difference().value();
        return Double.isNaN(lead) ? Double.NEGATIVE_INFINITY : lead;
    }

    /** What the scale of the normalisation does for Swish; null if it does not run so. */
    Statement scale() {
        boolean asked = this.standings.settings().get(Race.NORMALISATION).equals(Race.WITHOUT_SCALE);
        Contest contest = asked ? Contest.losses(this.standings, RaceVerdicts.SWISH, true, RaceVerdicts.SWISH, false)
                : null;
        if (contest == null || contest.seeds() < Paired.LEAST_SEEDS) {
            return null;
        }
        return contest.ratio(Statement.of(Contest.code("scale", contest.holds())));
    }

}
