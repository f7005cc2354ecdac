package dev.actiscope.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Exercise;
import dev.actiscope.experiment.lab.cost.Drill;
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
 * Records what the lab's experiment on cost says where no clock runs: nanoseconds of each
 * drill of each function of the catalogue. Each lap measures all of them, and each in a
 * machine begun for it alone, so that laps differ as runs of a program do. Of a lap it is
 * the median over many short calls: where another program had the processor meanwhile,
 * few of them are longer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 60, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class CostBenchmark {

    private static final int LAPS = 10;

    /** In a call: long enough for the clock, and short enough to be seldom disturbed. */
    private static final int TIMES = 8;

    @Param("identity")
    String name;

    @Param("VALUE")
    Drill drill;

    private Exercise exercise;

    @Setup
    public void prepare() {
        this.exercise = this.drill.of(Curve.parse(this.name));
    }

    @Benchmark
    public double repeat() {
        return this.exercise.repeat(TIMES);
    }

    /**
     * Measures all, and writes after each lap what there is.
     * @param arguments the file
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Map<String, String> rows = new TreeMap<>();
        for (int lap = 0; lap < LAPS; lap++) {
            for (RunResult result : lap()) {
                double median = result.getPrimaryResult().getStatistics().getPercentile(50) / TIMES;
                rows.merge(result.getParams().getParam("name") + "," + result.getParams().getParam("drill"),
                        String.format(Locale.ROOT, "%.1f", median), (before, now) -> before + "," + now);
            }
            write(Path.of(arguments[0]), rows);
        }
    }

    private static Iterable<RunResult> lap() throws RunnerException {
        return new Runner(new OptionsBuilder().include(CostBenchmark.class.getName() + "\\.repeat$")
            .param("name", Catalogue.definitions().stream().map(Definition::name).toArray(String[]::new))
            .param("drill", Stream.of(Drill.values()).map(Drill::name).toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .build()).run();
    }

    private static void write(Path file, Map<String, String> rows) throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String head = Stream
            .of(Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), today.getYear(),
                    today.getMonthValue(), today.getDayOfMonth())
            .map(Object::toString)
            .collect(Collectors.joining(","));
        Stream<String> lines = Catalogue.definitions()
            .stream()
            .flatMap((definition) -> Stream.of(Drill.values())
                .map((drill) -> definition.name() + "," + drill.key() + ","
                        + rows.get(definition.name() + "," + drill.name())));
        Files.write(file, Stream.concat(Stream.of(head), lines).toList());
    }

}
