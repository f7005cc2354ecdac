package dev.actiscope.experiment.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Settings;

/**
 * What there is to say of a race.
 */
record Telling(Standings standings, boolean ended) {

    /** Up to so many hidden layers all functions come to much the same accuracy. */
    private static final int SHALLOW = 3;

    Report report() {
        return new Report(new Judge(this.standings, this.ended).verdicts(), figures(),
                new Sights(this.standings).charts(), List.of(), notes());
    }

    private Figures figures() {
        Settings settings = this.standings.settings();
        Figures figures = new Figures();
        for (Standing standing : this.standings.primary()) {
            loss(figures, standing);
            more(figures, standing);
        }
        for (Standing standing : this.standings.others()) {
            loss(figures, standing);
        }
        return figures.put("clarity", this.standings.clarity())
            .put("halfOfGuessing", Logarithms.log(Course.classes(settings)) / 2);
    }

    private void loss(Figures figures, Standing standing) {
        Candidate candidate = standing.candidate();
        boolean own = this.standings.areBoth() && candidate.own();
        String terms = (own ? "AtOwnRate" : "") + (candidate.plain() ? "" : "Compared");
        Confidence loss = standing.logLoss();
        figures.put(candidate.f(), "accuracy" + terms, standing.mean(Finish::accuracy).value())
            .put(candidate.f(), "loss" + terms, Exponential.exp(loss.value()))
            .put(candidate.f(), "low" + terms, Exponential.exp(loss.low()))
            .put(candidate.f(), "high" + terms, Exponential.exp(loss.high()))
            .put(candidate.f(), "rate" + terms, standing.rate())
            .put(candidate.f(), "diverged" + terms, (double) standing.diverged() / standing.finishes().size());
    }

    private void more(Figures figures, Standing standing) {
        Curve f = standing.candidate().f();
        Confidence accuracy = standing.mean(Finish::accuracy);
        figures.put(f, "accuracyLow", accuracy.low())
            .put(f, "accuracyHigh", accuracy.high())
            .put(f, "stepsToHalf", standing.mean(Finish::reached).value())
            .put(f, "shareToHalf", (double) standing.reached() / standing.finishes().size())
            .put(f, "lossAtEnd", Exponential.exp(standing.mean(Finish::end).value()))
            .put(f, "zeros", standing.zeros(this.standings.settings().get(Race.DEPTH)).value());
    }

    private List<Statement> notes() {
        List<Statement> notes = new ArrayList<>();
        Settings settings = this.standings.settings();
        notes.add(Statement.of("terms").number(settings.get(Race.SEEDS)).number(this.standings.pairs()));
        if (this.standings.hasOwn()) {
            notes.add(Statement.of("own-rates").number(Race.tried(settings).size()).number(settings.get(Race.HEATS)));
        }
        for (Standing standing : this.standings.all()) {
            divergence(standing, notes);
            if (standing.edge()) {
                notes.add(Statement.of("edge")
                    .function(standing.candidate().f())
                    .number(standing.rate())
                    .word(standing.candidate().terms()));
            }
        }
        if (this.ended) {
            pairs(notes);
            Statement scale = new SwishScale(this.standings).scale();
            if (scale != null) {
                notes.add(scale);
            }
        }
        if (Course.isOfDigits(settings) && settings.get(Race.DEPTH) <= SHALLOW) {
            notes.add(Statement.of("accuracy-tells-little"));
        }
        return notes;
    }

    private static void divergence(Standing standing, List<Statement> notes) {
        Finish first = standing.firstDiverged();
        if (first == null) {
            return;
        }
        Curve f = standing.candidate().f();
        notes.add(Statement.of("diverged")
            .function(f)
            .number(standing.diverged())
            .number(standing.finishes().size())
            .number(standing.rate())
            .number(first.diverged() + 1)
            .word(standing.candidate().terms()));
        if (!Double.isNaN(first.input())) {
            notes.add(Statement.of("no-value").function(f).number(first.input()));
        }
    }

    /** Whether the others differ from who is ahead by more than chance. */
    private void pairs(List<Statement> notes) {
        for (boolean own : List.of(false, true)) {
            for (boolean plain : List.of(true, false)) {
                List<Standing> group = this.standings.group(own, plain);
                Standing first = first(group);
                for (Standing standing : group) {
                    if (first != null && standing != first) {
                        pair(first, standing, notes);
                    }
                }
            }
        }
    }

    /** Who is ahead of those that did not all diverge; null if all did. */
    private static Standing first(List<Standing> group) {
        Standing first = null;
        double least = Double.POSITIVE_INFINITY;
        for (Standing standing : group) {
            double loss = standing.logLoss().value();
            if (loss < least) {
                first = standing;
                least = loss;
            }
        }
        return first;
    }

    private void pair(Standing first, Standing standing, List<Statement> notes) {
        Paired paired = this.standings.logLosses(standing, first);
        if (paired.seeds() < 2) {
            return;
        }
        boolean certain = paired.difference().low() > 0 && paired.leftOut() == 0
                && paired.seeds() >= Paired.LEAST_SEEDS;
        notes.add(Contest
            .ratio(Statement.of("pair").function(standing.candidate().f()).function(first.candidate().f()), paired)
            .word(certain ? "more-than-chance" : "may-be-chance")
            .word(first.candidate().own() ? "at-own" : "at-common")
            .number(paired.seeds())
            .word(first.candidate().terms()));
    }

}
