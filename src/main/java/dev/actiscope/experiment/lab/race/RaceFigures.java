package dev.actiscope.experiment.lab.race;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.setting.Settings;

/**
 * The figures of a race, function by function.
 */
record RaceFigures(Standings standings) {

    Figures all() {
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
            .put("halfOfGuessing", Logarithms.log(RaceSetup.classes(settings)) / 2);
    }

    private void loss(Figures figures, Standing standing) {
        Candidate candidate = standing.candidate();
        boolean own = this.standings.areBoth() && candidate.own();
        String terms = (own ? "AtOwnRate" : "") + (candidate.plain() ? "" : "Compared");
        Confidence loss = standing.logLoss();
        figures.put(candidate.f(), "loss" + terms, Exponential.exp(loss.value()))
            .put(candidate.f(), "low" + terms, Exponential.exp(loss.low()))
            .put(candidate.f(), "high" + terms, Exponential.exp(loss.high()))
            .put(candidate.f(), "accuracy" + terms, standing.mean(RaceResult::accuracy).value())
            .put(candidate.f(), "rate" + terms, standing.hasNoBest() ? Double.NaN : standing.rate())
            .put(candidate.f(), "diverged" + terms, (double) standing.diverged() / standing.results().size());
    }

    private void more(Figures figures, Standing standing) {
        Curve f = standing.candidate().f();
        Confidence accuracy = standing.mean(RaceResult::accuracy);
        figures.put(f, "accuracyLow", accuracy.low())
            .put(f, "accuracyHigh", accuracy.high())
            .put(f, "stepsToHalf", standing.mean(RaceResult::reached).value())
            .put(f, "shareToHalf", (double) standing.reached() / standing.results().size())
            .put(f, "lossAtEnd", Exponential.exp(standing.mean(RaceResult::end).value()))
            .put(f, "zeros", standing.zeros(this.standings.settings().get(Race.DEPTH)).value());
    }

}
