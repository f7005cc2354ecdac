package dev.actiscope.experiment.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Counts;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an experiment costs is told before, and every trial goes on as it is told to.
 */
class WorkTests {

    /** More is left to others: it takes too long. */
    private static final long MOST = 6_000_000;

    private static final int DRAWN = 40;

    private static final List<String> FUNCTIONS = List.of("relu", "sigmoid", "tanh", "gelu", "swish", "prelu", "rrelu",
            "step", "binary-step", "relu6", "hard-tanh", "softsign", "mish", "exp(x)", "sin(x)", "x^3", "1/x", "0*x",
            "max(0,x)-1", "floor(x)", "abs(x)", "a*x+tanh(b*x)");

    private static Materials materials;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream digits = new GZIPInputStream(resource("digits.csv.gz"));
                InputStream times = resource("cost.csv")) {
            materials = new Materials(new String(digits.readAllBytes(), StandardCharsets.UTF_8),
                    new String(times.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static InputStream resource(String name) {
        return WorkTests.class.getResourceAsStream("/data/" + name);
    }

    static List<Experiment> experiments() {
        return Laboratory.experiments();
    }

    /** However little is asked for, until there is nothing left. */
    @ParameterizedTest
    @MethodSource("experiments")
    void everyTrialGoesOnByAStepAtLeast(Experiment experiment) {
        Settings settings = Settings.standard(experiment.settings());
        for (int number = 0; number < experiment.trials(settings); number = 2 * number + 1) {
            Trial trial = experiment.begin(settings, number, materials);
            while (trial.progress() < 1) {
                assertThat(trial.advance(0)).as(experiment.name() + " " + number).isPositive();
            }
            assertThat(trial.advance(Long.MAX_VALUE)).as("after the end").isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void noMoreIsDoneThanWasForetold(Experiment experiment) {
        assertForetold(experiment, Settings.standard(experiment.settings()));
        RandomSource random = new RandomSource(7);
        for (int i = 0; i < DRAWN; i++) {
            Settings settings = drawn(experiment, random);
            if (areTaken(experiment, settings) && experiment.work(settings) <= MOST) {
                assertForetold(experiment, settings);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "initialisation, depth=1&width=1&steps=1", "dying-units, f=step&steps=1&seeds=1",
            "gradient-flow, f=exp(x)&steps=0&networks=1", "gradient-flow, gain=10&steps=0&networks=1" })
    void theseWereForetoldTooCheap(String name, String query) {
        Experiment experiment = experiments().stream().filter((one) -> one.name().equals(name)).findAny().orElseThrow();
        assertForetold(experiment, Settings.require(experiment.settings(), Query.parse(query)));
    }

    private static void assertForetold(Experiment experiment, Settings settings) {
        Run run = new Run(experiment, settings, materials);
        long done = run.advance(Long.MAX_VALUE);
        assertThat(done).as(experiment.name() + " " + settings.query().entries())
            .isLessThanOrEqualTo(experiment.work(settings));
    }

    private static boolean areTaken(Experiment experiment, Settings settings) {
        try {
            experiment.check(settings);
            return true;
        }
        catch (InvalidInputException refused) {
            return false;
        }
    }

    /** About a third of all that may be set, counts rather small ones. */
    private static Settings drawn(Experiment experiment, RandomSource random) {
        Settings settings = Settings.standard(experiment.settings());
        for (Setting<?> setting : experiment.settings()) {
            if (setting instanceof Functions functions) {
                settings = settings.with(functions, functions(random));
            }
            else if (setting instanceof Count count && random.nextDouble() < 0.7) {
                double share = random.nextDouble();
                int most = Math.min(count.most(), 4 * count.standard() + 1);
                settings = settings.with(count,
                        count.least() + (int) (share * share * share * (most - count.least() + 1)));
            }
            else if (random.nextDouble() < 0.4) {
                settings = other(settings, setting, random);
            }
        }
        return settings;
    }

    private static Settings other(Settings settings, Setting<?> setting, RandomSource random) {
        if (setting instanceof Amount amount) {
            return settings.with(amount, amount.low() + random.nextDouble() * (amount.high() - amount.low()));
        }
        if (setting instanceof Choice choice) {
            return settings.with(choice, choice.values().get((int) (random.nextDouble() * choice.values().size())));
        }
        return settings;
    }

    private static List<Curve> functions(RandomSource random) {
        List<Curve> some = new ArrayList<>();
        for (int i = (int) (random.nextDouble() * 2); i >= 0; i--) {
            some.add(Curve.parse(FUNCTIONS.get((int) (random.nextDouble() * FUNCTIONS.size()))));
        }
        return some;
    }

}
