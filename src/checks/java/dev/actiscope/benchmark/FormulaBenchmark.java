package dev.actiscope.benchmark;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
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
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

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
            Scores.spread(this.x);
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
        String[] names = Catalogue.definitions().stream().map(Definition::name).toArray(String[]::new);
        Map<String, Map<String, Statistics>> functions = Scores.run(FormulaBenchmark.class, "record|typed|making",
                names);
        Table table = new Table("", "as a record, µs", "typed, µs", "typed / record", "making it, µs");
        for (String name : names) {
            Map<String, Statistics> scores = functions.get(name);
            double record = scores.get("record").getPercentile(50);
            double typed = scores.get("typed").getPercentile(50);
            table.row(name, Sample.print(record), Sample.print(typed), Sample.print(typed / record),
                    Sample.print(scores.get("making").getPercentile(50)));
        }
        System.out.println("## 601 values and slopes of a function, as a record and typed as its formula\n\n" + table);
    }

}
