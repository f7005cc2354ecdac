package dev.actiscope.experiment.lab.dying;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Figures;

/**
 * The figures of each function; those of the first stand for the whole too.
 */
final class DyingFigures {

    private final DyingEvidence evidence;

    private final DyingPlan plan;

    DyingFigures(DyingEvidence evidence) {
        this.evidence = evidence;
        this.plan = evidence.plan();
    }

    Figures all() {
        List<Curve> functions = this.evidence.functions();
        Figures all = new Figures();
        for (Figures.Figure figure : of(0).all()) {
            all.put(figure.name(), figure.value());
        }
        for (int f = 0; f < functions.size(); f++) {
            for (Figures.Figure figure : of(f).all()) {
                all.put(functions.get(f), figure.name(), figure.value());
            }
        }
        return all;
    }

    private Figures of(int f) {
        Confidence born = this.evidence.born(f, this.plan.layers());
        Confidence dead = this.evidence.deadAtEnd(f);
        Figures figures = new Figures().put("bornDead", born.value())
            .put("bornDeadLow", born.low())
            .put("bornDeadHigh", born.high());
        if (this.evidence.isBounded(f)) {
            figures.put("bornDeadBound", DyingEvidence.bound(this.plan.layers(), this.plan.width()));
        }
        figures.put("deadAtStart", DyingEvidence.mean(this.evidence.dead(f, 0)))
            .put("dead", dead.value())
            .put("deadLow", dead.low())
            .put("deadHigh", dead.high())
            .put("died", DyingEvidence.mean(this.evidence.died(f)))
            .put("revived", DyingEvidence.mean(this.evidence.revived(f)))
            .put("broken", this.evidence.brokenAtEnd(f));
        double least = leak(f, TrainingResult.LEAST_SHAPE);
        if (least == least) {
            figures.put("leastLeak", least).put("greatestLeak", leak(f, TrainingResult.GREATEST_SHAPE));
        }
        return figures;
    }

    /** The mean over the seeds of a learned leak's bound. */
    private double leak(int f, int number) {
        return DyingEvidence
            .mean(this.evidence.shares(f, this.plan.checks(), (training) -> training.numbers()[number]));
    }

}
