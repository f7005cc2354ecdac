package dev.actiscope.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
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
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/**
 * Nanoseconds for a value and for a derivative of each function of the catalogue, beside
 * {@link Math#exp} in the same run. Arguments are spread evenly over −6 to 6.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
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
            Scores.spread(this.x);
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
        Statistics exp = Scores.run(ActivationBenchmark.class, "exp", EXP).get(EXP).get("exp");
        Map<String, Map<String, Statistics>> functions = Scores.run(ActivationBenchmark.class, "value|derivative",
                names);
        Table table = new Table("", "value: median ns", "p95", "p99", "× exp", "derivative: median ns", "p95", "p99",
                "× exp");
        table.row(EXP, cells(exp, exp), "", "", "", "");
        for (String name : names) {
            table.row(name, cells(functions.get(name).get("value"), exp),
                    cells(functions.get(name).get("derivative"), exp));
        }
        System.out.println("## Nanoseconds a value and a derivative, two runs of five measurements\n\n" + table);
    }

    private static List<String> cells(Statistics score, Statistics exp) {
        return Stream
            .of(score.getPercentile(50), score.getPercentile(95), score.getPercentile(99),
                    score.getPercentile(50) / exp.getPercentile(50))
            .map(Sample::print)
            .toList();
    }

}
