package dev.actiscope.browser.lab;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Run;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a page asks of an experiment is what the experiment says.
 */
class LabDoorTests {

    private static final String NEURON = "neuron";

    private final LabDoor door = new LabDoor();

    @Test
    void aQueryIsReadWithItsDefaultsAndMadeShort() {
        assertThat(this.door.read(NEURON, "f=tanh&b=0.50&w=1,-1.0&b2=7"))
            .startsWith("{\"query\":\"f=tanh&w=1,-1&b=0.5\",\"settings\":{\"f\":[\"tanh\"],")
            .contains("\"b\":[\"0.5\"]", "\"problems\":[]", "\"digits\":false");
    }

    @Test
    void whatIsWrongHasItsDefaultAndIsTold() {
        assertThat(this.door.read(NEURON, "f=tann&b=x")).contains("\"f\":[\"relu\"]", "\"b\":[\"1\"]",
                "{\"parameter\":\"f\",\"code\":\"unknown-function\"",
                "{\"parameter\":\"b\",\"code\":\"not-a-number-within\"");
    }

    @Test
    void whatDoesNotGoTogetherIsToldAndHasNoTrials() {
        assertThat(this.door.read(NEURON, "x=1,2,3")).contains("{\"parameter\":\"w\",\"code\":\"weights-and-inputs\"",
                "\"trials\":0");
        assertThat(this.door.open(NEURON, "x=1,2,3")).contains("weights-and-inputs");
    }

    @Test
    void whatIsRefusedLeavesTheRunBefore() {
        this.door.open(NEURON, "f=tanh");
        assertThat(this.door.open(NEURON, "f=tann")).contains("unknown-function");
        assertThat(this.door.report()).contains("tanh");
    }

    @Test
    void anExperimentThatThereIsNotIsAMistakeOfThePage() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.door.open("alchemy", ""));
    }

    @Test
    void whatTwoWorkersFindTogetherIsWhatOneFinds() {
        Experiment experiment = Laboratory.find(NEURON).orElseThrow();
        LabDoor leader = new LabDoor();
        leader.open(NEURON, "f=gelu");
        this.door.open(NEURON, "f=gelu");
        int trials = experiment.trials(Settings.standard(experiment.settings()));
        for (int trial = 0; trial < trials; trial++) {
            while (this.door.reached(trial) < 1) {
                assertThat(this.door.advance(trial, 1)).isPositive();
            }
            leader.take(trial, this.door.reached(trial), this.door.result(trial));
        }
        Settings settings = Settings.require(experiment.settings(), Query.parse("f=gelu"));
        assertThat(leader.report()).isEqualTo(ReportJson.of(Run.whole(experiment, settings, new Materials(""))));
    }

    @Test
    void aTrialShowsItsMapsWhileItGoesOn() {
        this.door.open(NEURON, "");
        assertThat(this.door.maps(0)).isEqualTo(ReportJson.of(List.of()));
    }

    @Test
    void aFunctionIsCalledByItsTitleAndItsParameters() {
        assertThat(LabDoor.label("swish:beta=2", "Swish")).isEqualTo("Swish (β = 2)");
    }

    @Test
    void aTypedFunctionIsCalledAsOnThePageOfTheHost() {
        assertThat(LabDoor.label("tanh(x)+1", "tanh(x)+1")).isEqualTo("tanh(x) + 1");
        assertThat(LabDoor.label("a*x:a=3", "a*x")).isEqualTo(Curve.parse("a*x").function().title() + " (a = 3)");
    }

}
