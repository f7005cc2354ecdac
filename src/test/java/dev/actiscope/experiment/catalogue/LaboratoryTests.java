package dev.actiscope.experiment.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import dev.actiscope.Messages;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.ExperimentWords;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever function of the catalogue is put into whatever experiment, there is a result:
 * at the defaults but for how often it is done, and with steps as long as they may be,
 * which lead parameters and weights anywhere.
 */
class LaboratoryTests {

    private static final int FEW = 2;

    /** How often something is done. */
    private static final Set<String> TIMES = Set.of("seeds", "networks", "heats", "laps");

    private static final Set<String> STEPS_TOO = Set.of("seeds", "networks", "heats", "laps", "steps");

    static List<Experiment> experiments() {
        return Laboratory.experiments();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void settingsHaveWordsInBothLanguages(Experiment experiment) throws IOException {
        String words = "lab/" + experiment.name();
        Messages.assertSameInBothLanguages(words);
        Messages.assertWithoutApostrophes(words);
        assertThat(ExperimentWords.missing(experiment)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyFunctionOfTheCatalogueHasAResult(Experiment experiment) throws IOException {
        for (Definition definition : Catalogue.definitions()) {
            assertHasResult(experiment, with(definition, few(experiment, TIMES)));
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void stepsAsLongAsTheyMayBeHaveAResultToo(Experiment experiment) throws IOException {
        Settings settings = few(experiment, STEPS_TOO);
        for (Setting<?> setting : experiment.settings()) {
            if (setting instanceof Amount amount && amount.name().equals("rate")) {
                settings = settings.with(amount, amount.high());
            }
        }
        for (Definition definition : Catalogue.definitions()) {
            assertHasResult(experiment, with(definition, settings));
        }
    }

    private static void assertHasResult(Experiment experiment, Settings settings) throws IOException {
        experiment.check(settings);
        Report report = Run.whole(experiment, settings, materials());
        String asked = experiment.name() + " " + settings.query().entries();
        assertThat(report.verdicts()).as(asked).hasSameSizeAs(experiment.claims());
        assertThat(ExperimentWords.missing(experiment, report)).as(asked).isEmpty();
        for (Chart chart : report.charts()) {
            assertThat(chart.series()).as(asked + " " + chart.name()).isNotEmpty();
        }
    }

    private static Materials materials() throws IOException {
        try (InputStream digits = new GZIPInputStream(resource("digits.csv.gz"));
                InputStream times = resource("cost.csv")) {
            return new Materials(new String(digits.readAllBytes(), StandardCharsets.UTF_8),
                    new String(times.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static InputStream resource(String name) {
        return LaboratoryTests.class.getResourceAsStream("/data/" + name);
    }

    /** The function alone, where an experiment takes any. */
    private static Settings with(Definition definition, Settings settings) {
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Functions functions && functions.name().equals("f")) {
                return settings.with(functions, List.of(Curve.parse(definition.name())));
            }
        }
        return settings;
    }

    /** With few of some numbers. */
    private static Settings few(Experiment experiment, Set<String> names) {
        Settings settings = Settings.standard(experiment.settings());
        for (Setting<?> setting : experiment.settings()) {
            if (setting instanceof Count count && names.contains(count.name())) {
                settings = settings.with(count, Math.max(count.least(), Math.min(FEW, count.standard())));
            }
        }
        return settings;
    }

}
