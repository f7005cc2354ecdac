package dev.actiscope.experiment.lab.cost;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the experiment says has words.
 */
class ExpenseWordsTests {

    private static final Expense COST = new Expense();

    private static Stream<Report> reports() throws IOException {
        Map<String, Double> usual = Map.of("identity", 0.5, "relu", 1.0, "sigmoid", 4.0, "tanh", 5.0, "softplus", 8.0,
                "gelu", 9.0, "softsign", 1.0);
        Map<String, Double> alike = Map.of("relu", 1.0, "sigmoid", 1.0, "tanh", 1.0, "softplus", 1.0);
        String four = "f=relu&f=sigmoid&f=tanh&f=softplus";
        Clock quiet = new Clock(usual, 50_000, 0.02);
        return Stream.of(quiet.report(""), quiet.report("f=relu&f=softsign"), quiet.report("f=gelu"),
                quiet.report("laps=1"), new Clock(usual, 1e6, 0.01).report(""), new Clock(usual, 5e4, 0.3).report(""),
                new Clock(alike, 5e4, 0.01).report(four), new Clock(alike, 5e4, 0.9).report(four),
                COST.report(Clock.settings(""), new double[1][], false),
                Run.whole(COST, Clock.settings("f=relu&f=x^2&laps=100"),
                        new Materials("", "17,2,2026,1,1\nrelu,value,1")),
                Run.whole(COST, Clock.settings(""), new Materials("")), quiet.report("f=relu&f=tanh"),
                Run.whole(COST, Clock.settings("f=relu&f=1/(1%2Bexp(-x))"), new Materials("")),
                new Clock(alike, 5e4, 0.9).report("f=relu&f=tanh"), coarse(), recorded());
    }

    private static Report coarse() {
        double[] times = new double[8 * COST.exercises(Clock.settings(""))];
        Arrays.fill(times, Double.NaN);
        for (int i = 0; i < times.length; i += COST.exercises(Clock.settings(""))) {
            times[i] = 1;
        }
        return COST.report(Clock.settings(""), new double[][] { COST.measured(times, 100) }, true);
    }

    private static Report recorded() throws IOException {
        return Run.whole(COST, Clock.settings(""), new Materials("", ExpenseTests.times()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsHaveWords(Report report) throws IOException {
        assertThat(ExperimentWords.missing(COST, report)).isEmpty();
    }

}
