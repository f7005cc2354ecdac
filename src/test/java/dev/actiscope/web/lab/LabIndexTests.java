package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.web.lab.results.WorkLimit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabIndexTests {

    @Test
    void whateverFunctionTheIndexPutsIntoAnExperimentAHostDoes() {
        List<String> refused = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            for (Experiment experiment : Laboratory.experiments()) {
                LabIndex.with(Curve.parse(definition.name()), experiment).ifPresent((settings) -> {
                    experiment.check(settings);
                    if (!WorkLimit.allows(experiment, settings)) {
                        refused.add(experiment.name() + " " + definition.name());
                    }
                });
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void theFunctionStandsFirst() {
        for (Definition definition : Catalogue.definitions()) {
            for (Experiment experiment : Laboratory.experiments()) {
                LabIndex.with(Curve.parse(definition.name()), experiment)
                    .ifPresent((settings) -> assertThat(first(settings)).isEqualTo(definition.name()));
            }
        }
    }

    private static String first(Settings settings) {
        return settings.known()
            .stream()
            .filter((setting) -> setting.name().equals("f"))
            .findFirst()
            .map((setting) -> settings.texts(setting).get(0))
            .orElseThrow();
    }

}
