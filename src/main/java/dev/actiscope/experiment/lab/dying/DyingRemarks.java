package dev.actiscope.experiment.lab.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;

/**
 * What is to be said besides: who is born dead, who diverged, when and where, and who
 * dies all the same.
 */
final class DyingRemarks {

    private final DyingEvidence evidence;

    DyingRemarks(DyingEvidence evidence) {
        this.evidence = evidence;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            born(f, all);
        }
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            diverged(f, all);
            flat(f, all);
            fewer(f, all);
        }
        atGreatestRate(all);
        withoutBand(all);
        if (this.evidence.plan().seeds() < Paired.LEAST_SEEDS) {
            all.add(Statement.of("few-seeds").number(Paired.LEAST_SEEDS));
        }
        return all;
    }

    private void born(int f, List<Statement> all) {
        DyingPlan plan = this.evidence.plan();
        Confidence born = this.evidence.born(f, plan.layers());
        if (born.value() > 0) {
            Statement said = Statement.of(this.evidence.isBounded(f) ? "born-bounded" : "born")
                .function(this.evidence.functions().get(f))
                .share(born.value())
                .share(born.low())
                .share(born.high())
                .number(plan.layers() + 1)
                .number(plan.width());
            all.add(this.evidence.isBounded(f) ? said.share(DyingEvidence.bound(plan.layers(), plan.width())) : said);
        }
    }

    private void diverged(int f, List<Statement> all) {
        int count = 0;
        TrainingResult first = null;
        for (int seed = 0; seed < this.evidence.plan().seeds(); seed++) {
            TrainingResult training = this.evidence.training(f, seed);
            if (training != null && training.hasDiverged()) {
                count++;
                first = (first == null || training.step() < first.step()) ? training : first;
            }
        }
        if (first == null) {
            return;
        }
        Curve function = this.evidence.functions().get(f);
        Statement said = Statement.of(code(first))
            .function(function)
            .number(count)
            .number(this.evidence.plan().seeds())
            .number(first.step() + 1)
            .number(first.layer() + 1);
        all.add(first.hasNoValue() ? said.number(first.z()) : said);
    }

    private static String code(TrainingResult first) {
        return first.hasNoValue() ? "no-value" : (first.layer() < 0) ? "diverged-loss" : "diverged";
    }

    /**
     * A function that lets negatives through may be flat all the same where its slope is
     * too small for a double, as ELU's is below −745. A step is flat wherever one looks.
     */
    private void flat(int f, List<Statement> all) {
        Curve function = this.evidence.functions().get(f);
        double dead = this.evidence.deadAtEnd(f).value();
        NegativeSide side = NegativeSide.of(function);
        if (dead > 0 && !side.isOneSided()) {
            all.add(Statement.of(side.slopes() ? "flat" : "steps").function(function).share(dead));
        }
    }

    /** More units may come back than die. */
    private void fewer(int f, List<Statement> all) {
        double before = DyingEvidence.mean(this.evidence.dead(f, 0));
        double after = this.evidence.deadAtEnd(f).value();
        double broken = this.evidence.brokenAtEnd(f);
        if (broken == 0 && after < before && DyingEvidence.mean(this.evidence.revived(f)) > 0) {
            all.add(Statement.of("fewer").function(this.evidence.functions().get(f)).share(before).share(after));
        }
    }

    /** Where no network had any, chance may still have hidden some. */
    private void withoutBand(List<Statement> all) {
        DyingPlan plan = this.evidence.plan();
        boolean none = false;
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            double[] dead = new double[plan.checks() + 1];
            double[] broken = new double[dead.length];
            for (int time = 0; time < dead.length; time++) {
                dead[time] = DyingEvidence.mean(this.evidence.dead(f, time));
                broken[time] = DyingEvidence.mean(this.evidence.broken(f, time));
            }
            none |= DyingEvidence.isNone(dead) || DyingEvidence.isNone(broken);
        }
        if (none) {
            all.add(Statement.of("no-band")
                .number(plan.seeds())
                .share(Confidence.shares(new double[plan.seeds()]).high()));
        }
    }

    /** Death or divergence, at the greatest of the rates. */
    private void atGreatestRate(List<Statement> all) {
        DyingPlan plan = this.evidence.plan();
        int last = plan.others().length - 1;
        for (int f = 0; f < this.evidence.functions().size() && plan.sweepsRates(); f++) {
            double dead = this.evidence.swept(f, last, (training) -> training.dead(0));
            double broken = this.evidence.swept(f, last, (training) -> training.broken(0));
            if (dead >= 0) {
                Curve function = this.evidence.functions().get(f);
                NegativeSide side = NegativeSide.of(function);
                boolean isFlat = dead > 0 && !side.isOneSided() && side.slopes();
                all.add(Statement.of(isFlat ? "at-rate-flat" : "at-rate")
                    .function(function)
                    .number(plan.others()[last])
                    .share(dead)
                    .share(broken)
                    .number(plan.sweepSteps()));
            }
        }
    }

}
