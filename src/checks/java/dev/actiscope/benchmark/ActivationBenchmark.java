package dev.actiscope.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Nanoseconds for a value and for a derivative of each function of the catalogue, beside
 * {@link Math#exp} in the same run. Arguments are spread evenly over −6 to 6.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ActivationBenchmark {

    private static final int POINTS = 1024;

    private static final String EXP = "Math.exp";

    /**
     * What the benchmarks work on.
     */
    @State(Scope.Benchmark)
    public static class Input {

        @Param(EXP)
        String name;

        Activation activation;

        final double[] x = new double[POINTS];

        @Setup
        public void prepare() {
            this.activation = Catalogue.find(this.name).map(Definition::activation).orElse(null);
            RandomSource random = new RandomSource(7);
            for (int i = 0; i < POINTS; i++) {
                this.x[i] = 12 * random.nextDouble() - 6;
            }
        }

    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double value(Input input) {
        double sum = 0;
        for (double x : input.x) {
            sum += input.activation.value(x);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double derivative(Input input) {
        double sum = 0;
        for (double x : input.x) {
            sum += input.activation.derivative(x);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double exp(Input input) {
        double sum = 0;
        for (double x : input.x) {
            sum += Math.exp(x);
        }
        return sum;
    }

    /**
     * Runs all of it and prints a table.
     */
    public static void main(String[] arguments) throws RunnerException {
        String[] names = Catalogue.definitions().stream().map(Definition::name).toArray(String[]::new);
        Collection<RunResult> exp = run("exp", EXP);
        Collection<RunResult> functions = run("value|derivative", names);
        double unit = exp.iterator().next().getPrimaryResult().getScore();
        System.out.printf("## Nanoseconds a value and a derivative, and how many times %s (%.1f ns)%n%n", EXP, unit);
        System.out.printf("%-14s %18s %18s%n", "function", "value", "derivative");
        Map<String, Map<String, Double>> scores = scores(functions);
        for (String name : names) {
            System.out.printf("%-14s %s %s%n", name, cell(scores.get(name).get("value"), unit),
                    cell(scores.get(name).get("derivative"), unit));
        }
    }

    private static Collection<RunResult> run(String benchmarks, String... names) throws RunnerException {
        return new Runner(new OptionsBuilder().include(ActivationBenchmark.class.getName() + "\\.(" + benchmarks + ")$")
            .param("name", names)
            .verbosity(VerboseMode.SILENT)
            .build()).run();
    }

    private static Map<String, Map<String, Double>> scores(Collection<RunResult> results) {
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        for (RunResult result : results) {
            scores.computeIfAbsent(result.getParams().getParam("name"), (name) -> new TreeMap<>())
                .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        return scores;
    }

    private static String cell(double score, double unit) {
        return "%8.1f %8.2f×".formatted(score, score / unit);
    }

}
