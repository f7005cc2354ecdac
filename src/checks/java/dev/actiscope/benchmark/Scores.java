package dev.actiscope.benchmark;

import java.util.Map;
import java.util.stream.Collectors;

import dev.actiscope.activation.math.RandomSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs microbenchmarks of functions by their names.
 */
final class Scores {

    private Scores() {
    }

    /**
     * @param methods of the benchmark, as a regular expression
     * @return of each function the score of each method
     */
    static Map<String, Map<String, Statistics>> run(Class<?> benchmark, String methods, String... names)
            throws RunnerException {
        return new Runner(new OptionsBuilder().include(benchmark.getName() + "\\.(" + methods + ")$")
            .param("name", names)
            .verbosity(VerboseMode.SILENT)
            .build()).run()
            .stream()
            .collect(Collectors.groupingBy((result) -> result.getParams().getParam("name"),
                    Collectors.toMap((result) -> result.getPrimaryResult().getLabel(),
                            (result) -> result.getPrimaryResult().getStatistics())));
    }

    /** Fills an array with numbers spread evenly over −6 to 6. */
    static void spread(double[] x) {
        RandomSource random = new RandomSource(7);
        for (int i = 0; i < x.length; i++) {
            x[i] = 12 * random.nextDouble() - 6;
        }
    }

}
