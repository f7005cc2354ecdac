package dev.actiscope.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Catalogue;
import dev.actiscope.activation.Definition;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.RandomSource;
import dev.actiscope.formula.Formula;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
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
 * Each function of the catalogue typed as its formula, beside the record that was written
 * by hand: microseconds for 601 values and slopes, and for reading the text and making a
 * function of it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class FormulaBenchmark {

    private static final int POINTS = 601;

    /**
     * What the benchmarks work on.
     */
    @State(Scope.Benchmark)
    public static class Input {

        @Param("swish")
        String name;

        Definition definition;

        Activation record;

        Activation typed;

        final double[] x = new double[POINTS];

        final double[] values = new double[POINTS];

        final double[] slopes = new double[POINTS];

        @Setup
        public void prepare() {
            this.definition = Catalogue.find(this.name).orElseThrow();
            this.record = this.definition.activation();
            this.typed = make();
            RandomSource random = new RandomSource(7);
            for (int i = 0; i < POINTS; i++) {
                this.x[i] = 12 * random.nextDouble() - 6;
            }
        }

        Activation make() {
            Formula formula = Formula.parse(this.definition.formula());
            return formula.activation(formula.parameters().stream().map(this::setting).toList());
        }

        private double setting(Parameter parameter) {
            return this.definition.parameters()
                .stream()
                .filter((other) -> other.name().equals(parameter.name()))
                .findFirst()
                .orElseThrow()
                .defaultValue();
        }

    }

    @Benchmark
    public double[] record(Input input) {
        input.record.sample(input.x, input.values, input.slopes);
        return input.slopes;
    }

    @Benchmark
    public double[] typed(Input input) {
        input.typed.sample(input.x, input.values, input.slopes);
        return input.slopes;
    }

    @Benchmark
    public Activation making(Input input) {
        return input.make();
    }

    /**
     * Runs all of it and prints a table.
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> names = Catalogue.definitions().stream().map(Definition::name).toList();
        Map<String, Map<String, Double>> results = byNameAndMethod(run(names));
        Table table = new Table("", "as a record, µs", "typed, µs", "typed / record", "making it, µs");
        for (String name : names) {
            Map<String, Double> scores = results.get(name);
            double record = scores.get("record");
            double typed = scores.get("typed");
            table.row(name, Sample.print(record), Sample.print(typed), Sample.print(typed / record),
                    Sample.print(scores.get("making")));
        }
        System.out.println("## 601 values and slopes of a function, as a record and typed as its formula\n\n" + table);
    }

    private static Collection<RunResult> run(List<String> names) throws RunnerException {
        return new Runner(new OptionsBuilder().include(FormulaBenchmark.class.getName())
            .param("name", names.toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .build()).run();
    }

    private static Map<String, Map<String, Double>> byNameAndMethod(Collection<RunResult> results) {
        return results.stream()
            .collect(Collectors.groupingBy((result) -> result.getParams().getParam("name"),
                    Collectors.toMap((result) -> result.getPrimaryResult().getLabel(),
                            (result) -> result.getPrimaryResult().getStatistics().getPercentile(50))));
    }

}
