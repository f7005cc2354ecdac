package dev.actiscope.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a host does for a stranger takes little memory.
 */
class HoldingTests {

    private static final int LOOKS = 40;

    /** As large as they may be with little work. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "neuron|", "saturation|times=1000", "cost|",
            "nonlinearity|layers=64,64,64,64,64&steps=1&seeds=1&batch=80&size=160",
            "nonlinearity|layers=64,64,64&f=x*tanh(a*x)&learns=yes&normalisation=layer&steps=3&seeds=1&batch=128&size=300",
            "gradient-flow|f=relu&width=100&depth=50&networks=2&steps=0",
            "gradient-flow|f=relu&f=tanh&f=sigmoid&f=gelu&width=2&depth=50&networks=100&steps=0",
            "gradient-flow|f=relu&f=sin(3*x)&normalisation=batch&examples=64&width=50&depth=20&networks=1&steps=0",
            "gradient-flow|f=relu&width=8&depth=2&networks=1&steps=100",
            "dying-units|width=64&depth=15&networks=1&steps=1&seeds=1",
            "dying-units|networks=100000&width=1&depth=2&steps=0",
            "race|f=relu&data=circle&width=128&depth=12&seeds=2&steps=1&rates=common&batch=2&optimiser=adam",
            "race|f=relu&data=circle&width=64&depth=4&seeds=2&steps=3&rates=common&batch=100&normalisation=batch&optimiser=rmsprop",
            "race|f=x*sigmoid(2*x)&width=32&depth=3&seeds=2&steps=3&rates=common&batch=50&optimiser=adam",
            "race|f=relu&f=tanh&width=1&data=moons&seeds=64&steps=5",
            "initialisation|data=circle&f=relu&width=128&depth=12&seeds=1&steps=1&batch=1&optimiser=adam",
            "initialisation|f=relu&width=20&depth=50&seeds=2&steps=1&batch=20&optimiser=adam",
            "zero-centre|seeds=200&steps=12&batch=1&rates=same", "zero-centre|seeds=1&steps=9000&batch=1&inputs=2",
            "learned|width=64&depth=6&seeds=1&steps=2&batch=32", "learned|width=1&seeds=28&steps=60&batch=14",
            "noise|width=64&depth=5&seeds=1&steps=2&batch=32",
            "noise|width=8&depth=1&seeds=1&steps=2&batch=32&draws=65536",
            "precision|width=128&depth=4&steps=1&seeds=1&batch=60&examples=2&optimiser=adam",
            "precision|width=2&steps=1&seeds=64&examples=2&depth=10" })
    void anExperimentHoldsNoMoreThanItSays(String name, String query) throws IOException {
        Experiment experiment = Laboratory.find(name).orElseThrow();
        Settings settings = Settings.require(experiment.settings(), Query.parse((query != null) ? query : ""));
        long work = experiment.work(settings);
        assertThat(work).isLessThanOrEqualTo(2 * Run.MOST_FOR_A_STRANGER);
        String digits = experiment.takesDigits(settings) ? digits() : "";
        Run run = new Run(experiment, settings, new Materials(digits));
        // A trial may be large for its first step alone.
        long most = 0;
        long part = 1;
        while (run.advance(part) > 0) {
            most = Math.max(most, Held.by(run));
            part = work / LOOKS + 1;
        }
        Report report = run.report();
        most = Math.max(most, Held.by(run, report));
        long said = experiment.held(settings);
        System.out
            .println("HELD " + name + " " + query + " work " + work / 1000000 + " most " + most + " said " + said);
        assertThat(most).isLessThanOrEqualTo((said > 0) ? said : Run.MOST_HELD_FOR_A_STRANGER);
    }

    private static String digits() throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(Path.of("src/main/resources/data/digits.csv.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
