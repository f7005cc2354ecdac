package dev.actiscope.experiment.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.network.Stage.Normalisation;

/**
 * 7.1: with batch normalisation Swish's β needs adjusting: one of the others that run
 * must be better than 1. The paper says that the scale of the normalisation must be on.
 */
record SwishScale(Standings standings) {

    Verdict verdict(String claim) {
        boolean plain = true;
        List<Curve> others = new ArrayList<>();
        for (Standing standing : this.standings.all()) {
            Candidate candidate = standing.candidate();
            if (candidate.normalisation() == Normalisation.BATCH && isSwish(candidate.f())
                    && Candidate.find(others, candidate.f().notation()) == null) {
                plain = candidate.plain();
                others.add(candidate.f());
            }
        }
        boolean one = Candidate.find(others, Judge.SWISH.notation()) != null;
        others.removeIf((f) -> f.notation().equals(Judge.SWISH.notation()));
        return (one && !others.isEmpty()) ? best(claim, others, plain)
                : Verdict.undecided(claim, Statement.of("beta-needs"));
    }

    private static boolean isSwish(Curve f) {
        Definition swish = Judge.SWISH.definition().orElseThrow();
        return f.definition().map((definition) -> definition.name().equals(swish.name())).orElse(false);
    }

    private Verdict best(String claim, List<Curve> others, boolean plain) {
        Contest best = null;
        boolean none = true;
        for (Curve other : others) {
            Contest contest = Contest.losses(this.standings, other, plain, Judge.SWISH, plain);
            none &= contest.holds() == Holds.NO;
            if (best == null || lead(contest) > lead(best)) {
                best = contest;
            }
        }
        Holds holds = (best.holds() == Holds.YES || none) ? best.holds() : Holds.UNDECIDED;
        return new Verdict(claim, holds, best.ratio(best.functions("beta" + Judge.ending(holds))));
    }

    private static double lead(Contest contest) {
        double lead = contest.deciding().difference().value();
        return Double.isNaN(lead) ? Double.NEGATIVE_INFINITY : lead;
    }

    /** What the scale of the normalisation does for Swish; null if it does not run so. */
    Statement scale() {
        boolean asked = this.standings.settings().get(Race.NORMALISATION).equals(Race.WITHOUT_SCALE);
        Contest contest = asked ? Contest.losses(this.standings, Judge.SWISH, true, Judge.SWISH, false) : null;
        if (contest == null || contest.deciding().seeds() < Paired.LEAST_SEEDS) {
            return null;
        }
        return contest.ratio(Statement.of("scale" + Judge.ending(contest.holds())));
    }

}
