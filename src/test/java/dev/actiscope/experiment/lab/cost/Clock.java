package dev.actiscope.experiment.lab.cost;

import java.util.List;
import java.util.Map;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Settings;

/**
 * A clock whose times are made up: nanoseconds of a value of each function; slopes take
 * as long again, and a step as much beside as it likes; that of the large network is only
 * ten times as long without them.
 *
 * @param values of each function at the defaults of its parameters
 * @param rest of a step, in nanoseconds
 * @param noise by what share each may be off
 */
record Clock(Map<String, Double> values, double rest, double noise) {

    private static final Expense COST = new Expense();

    static Settings settings(String query) {
        return Settings.require(COST.settings(), Query.parse(query));
    }

    Report report(String query) {
        Settings settings = settings(query);
        double[][] results = { COST.measured(nanoseconds(settings, settings.get(Expense.LAPS)), 0.1) };
        return COST.report(settings, results, true);
    }

    Verdict verdict(String query, String claim) {
        return report(query).verdicts()
            .stream()
            .filter((verdict) -> verdict.claim().equals(claim))
            .findFirst()
            .orElseThrow();
    }

    double[] nanoseconds(Settings settings, int laps) {
        List<Curve> functions = Timings.functions(settings);
        double[] all = new double[laps * COST.exercises(settings)];
        RandomSource random = new RandomSource(3);
        int at = 0;
        for (int lap = 0; lap < laps; lap++) {
            for (Curve f : functions) {
                double value = this.values.get(f.notation());
                double small = this.rest + 2 * Drill.STEP.activations() * value;
                double large = 10 * this.rest + 2 * Drill.LARGE.activations() * value;
                for (double time : new double[] { value, 2 * value, small, large }) {
                    Drill drill = Drill.values()[at % Drill.values().length];
                    double off = 1 + this.noise * (2 * random.nextDouble() - 1);
                    all[at++] = time * drill.units() * off;
                }
            }
        }
        return all;
    }

}
