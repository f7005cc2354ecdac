package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * What else is to be said of a run: networks that diverged, functions with gaps.
 */
final class PlaygroundRemarks {

    private final PlaygroundEvidence evidence;

    private final List<Statement> all = new ArrayList<>();

    PlaygroundRemarks(PlaygroundEvidence evidence) {
        this.evidence = evidence;
    }

    List<Statement> all() {
        Settings settings = this.evidence.settings();
        if (PlaygroundSettings.hasBentInputs(settings)) {
            this.all.add(Statement.of("bent-inputs"));
        }
        if (PlaygroundSettings.held(settings) == 0) {
            this.all.add(Statement.of("nothing-held-out"));
        }
        Gaps.tell(Functions.once(PlaygroundSettings.functions(settings)), this.all);
        for (int candidate = 0; candidate <= this.evidence.straight(); candidate++) {
            remarkOnDivergence(candidate);
        }
        boolean alike = List.of("zeros", "constant").contains(settings.get(PlaygroundSettings.INITIALISER));
        if (alike && !settings.get(PlaygroundSettings.LAYERS).isEmpty()) {
            this.all.add(Statement.of("stays-like-its-neighbours"));
        }
        return this.all;
    }

    /** Tells how many diverged, and of the first of them which it was, when and where. */
    private void remarkOnDivergence(int candidate) {
        int seeds = this.evidence.settings().get(PlaygroundSettings.SEEDS);
        boolean told = false;
        for (int seed = 0; seed < seeds && !told; seed++) {
            PlaygroundResult outcome = this.evidence.of(candidate, seed);
            if (outcome != null && outcome.hasDiverged()) {
                told = true;
                this.all.add(divergence(candidate, seed, outcome.divergence()).number(this.evidence.diverged(candidate))
                    .number(this.evidence.of(candidate).size())
                    .word((candidate == 0) ? "as-asked" : "with-identity"));
            }
        }
    }

    private Statement divergence(int candidate, int seed, double[] where) {
        double number = seed + 1;
        int layers = this.evidence.settings().get(PlaygroundSettings.LAYERS).size();
        if (where[1] < 0) {
            return Statement.of("diverged").number(number).number(where[0]);
        }
        if (candidate == 0 && where[1] < layers && isGap((int) where[1], where[2])) {
            return Statement.of("met-a-gap")
                .number(number)
                .number(where[0])
                .number(where[1] + 1)
                .function(PlaygroundSettings.f(this.evidence.settings(), (int) where[1]))
                .number(where[2]);
        }
        return Statement.of("diverged-in-layer").number(number).number(where[0]).number(where[1] + 1);
    }

    /** What is too large to be a number is none. */
    private boolean isGap(int layer, double z) {
        double value = PlaygroundSettings.f(this.evidence.settings(), layer).activation().value(z);
        return z == z && value != value;
    }

}
