package dev.actiscope.experiment.lab.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.lab.race.Standing.Edge;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.report.Verdict.Holds;
import dev.actiscope.experiment.setting.Settings;

/**
 * What there is to say of a race besides its verdicts: how it was run, who diverged, and
 * how far the others are behind whoever is ahead.
 */
record RaceNotes(Standings standings, boolean ended) {

    /** Up to so many hidden layers all functions come to much the same accuracy. */
    private static final int SHALLOW = 3;

    List<Statement> all() {
        List<Statement> notes = new ArrayList<>();
        Settings settings = this.standings.settings();
        boolean scaled = settings.get(Race.INITIALISER).equals(Race.BY_GAIN);
        notes.add(Statement.of("terms")
            .number(settings.get(Race.SEEDS))
            .number(this.standings.pairs())
            .word(scaled ? "scaled-starts" : "same-starts"));
        if (this.standings.hasOwn()) {
            notes.add(Statement.of("own-rates").number(Race.tried(settings).size()).number(settings.get(Race.HEATS)));
        }
        for (Standing standing : this.standings.all()) {
            divergence(standing, notes);
            if (standing.edge() != Edge.NONE) {
                notes.add(Statement.of("edge")
                    .function(standing.candidate().f())
                    .number(standing.rate())
                    .word(standing.candidate().terms()));
            }
            astray(standing, notes);
        }
        if (this.ended) {
            pairs(notes);
            Statement scale = new SwishScale(this.standings).scale();
            if (scale != null) {
                notes.add(scale);
            }
        }
        if (RaceSetup.isOfDigits(settings) && settings.get(Race.DEPTH) <= SHALLOW) {
            notes.add(Statement.of("accuracy-tells-little"));
        }
        return notes;
    }

    private static void divergence(Standing standing, List<Statement> notes) {
        RaceResult first = standing.firstDiverged();
        if (first == null) {
            return;
        }
        Curve f = standing.candidate().f();
        notes.add(Statement.of("diverged")
            .function(f)
            .number(standing.diverged())
            .number(standing.results().size())
            .number(standing.rate())
            .number(first.diverged() + 1)
            .word(standing.candidate().terms()));
        if (!Double.isNaN(first.input())) {
            notes.add(Statement.of("no-value").function(f).number(first.input()));
        }
    }

    /** What the chart of the losses by learning rate has no room for. */
    private void astray(Standing standing, List<Statement> notes) {
        if (standing.hasNoBest()) {
            notes.add(Statement.of("no-best")
                .function(standing.candidate().f())
                .number(standing.heats().length)
                .word(standing.candidate().terms()));
            return;
        }
        int[] astray = standing.astray();
        if (astray.length > 0) {
            List<Double> tried = Race.tried(this.standings.settings());
            notes.add(Statement.of("astray")
                .function(standing.candidate().f())
                .number(astray.length)
                .number(tried.size())
                .number(tried.get(astray[0]))
                .number(RaceSetup.astray(this.standings.settings()))
                .word(standing.candidate().terms()));
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
        Lead lead = Lead.of(first, standing, (one, other) -> this.standings.logLosses(other, one), 0);
        Paired paired = lead.paired();
        if (paired.seeds() < 2) {
            return;
        }
        Statement pair = Statement.of("pair").function(standing.candidate().f()).function(first.candidate().f());
        notes.add(paired.ratio(pair)
            .word(sureness(lead))
            .word(first.candidate().own() ? "at-own" : "at-common")
            .number(paired.seeds())
            .word(first.candidate().terms()));
    }

    private static String sureness(Lead lead) {
        if (lead.holds() == Holds.YES) {
            return "more-than-chance";
        }
        return (lead.isUnfound() || lead.teachNothing()) ? "may-be-the-rate" : "may-be-chance";
    }

}
