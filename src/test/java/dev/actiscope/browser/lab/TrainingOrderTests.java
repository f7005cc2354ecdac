package dev.actiscope.browser.lab;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.network.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a page asks for is done, or refused with the name of what is wrong.
 */
class TrainingOrderTests {

    @ParameterizedTest
    @CsvSource({ "colour=red, colour, unknown-parameter", "data=hills, data, unknown-choice",
            "loss=hinge, loss, unknown-choice", "optimiser=lion, optimiser, unknown-choice",
            "weights=he, weights, unknown-choice", "normalisation=group, normalisation, unknown-choice",
            "learns=maybe, learns, unknown-choice", "units=4.7, units, not-a-whole-number",
            "units=0, units, out-of-range", "units=8&units=129, units, out-of-range",
            "units=, units, not-a-whole-number",
            "units=1&units=1&units=1&units=1&units=1&units=1&units=1&units=1&units=1, units, out-of-range",
            "dropout=1, dropout, out-of-range", "dropout=-0.1, dropout, out-of-range", "batch=0, batch, out-of-range",
            "size=1, size, out-of-range", "noise=-1, noise, out-of-range", "distance=x, distance, not-a-number",
            "seed=-1, seed, out-of-range", "seed=429496729, seed, out-of-range", "rate=-1, rate, out-of-range",
            "rate=nan, rate, not-a-number", "gain=inf, gain, out-of-range", "bias=-inf, bias, out-of-range",
            "seed=1&seed=2, seed, repeated", "outputs=1, outputs, unknown-parameter",
            "data=plane&loss=softmax, loss, unknown-choice", "data=sine&loss=logistic, loss, unknown-choice",
            "data=digits&loss=logistic, loss, unknown-choice", "batch=1&normalisation=batch, batch, batch-of-one",
            "data=digits&size=10, size, unknown-parameter", "data=digits&noise=0, noise, unknown-parameter",
            "data=digits&distance=1, distance, unknown-parameter", "f=tann, f, unknown-function",
            "output=tann, output, unknown-function" })
    void whatIsNotUnderstoodIsRefusedByItsName(String query, String parameter, String code) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new TrainingOrder(query, ""))
            .satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(parameter))
            .satisfies((problem) -> assertThat(problem.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "loss=logistic", "loss=softmax", "data=moons&loss=softmax",
            "batch=1&normalisation=layer", "batch=2&normalisation=batch", "data=plane", "data=multi-gaussian&units=4",
            "data=sine&units=128&dropout=0.95", "size=2&batch=256", "weights=he-uniform", "weights=lecun-normal",
            "weights=lecun-uniform", "weights=constant&gain=0.5", "weights=zeros", "weights=He-Normal" })
    void whatIsUnderstoodLearns(String query) {
        TrainingOrder order = new TrainingOrder(query, "");
        Training training = order.training();
        training.advance(5 * training.workOfStep());
        assertThat(training.steps()).isEqualTo(5);
        assertThat(training.loss()).isFinite();
    }

    /** Of whom a scale learns has as many numbers as it says. */
    @Test
    void eachNormalisationIsTheOneOfItsName() {
        assertThat(learned("none")).isEqualTo(2 * 3 + 3 + 3 + 1);
        assertThat(learned("batch")).isEqualTo(learned("layer")).isGreaterThan(learned("none") + 3);
    }

    private static int learned(String normalisation) {
        TrainingOrder order = new TrainingOrder("units=3&normalisation=" + normalisation, "");
        return order.training().network().theta().values().length;
    }

    @Test
    void twoClassesHaveTheTargetsThatTheLossTakes() {
        assertThat(new TrainingOrder("", "").data().t()).contains(-1, 1).doesNotContain(0);
        assertThat(new TrainingOrder("loss=logistic", "").data().t()).containsOnly(0, 1);
        assertThat(new TrainingOrder("loss=softmax", "").data().t()).containsOnly(0, 1);
    }

    @Test
    void aRefusalIsAValueAndLeavesTheNetworkBefore() {
        assertThat(LabCore.openTraining("units=3")).isEmpty();
        LabCore.train(0);
        assertThat(LabCore.openTraining("units=4.7"))
            .isEqualTo("{\"parameter\":\"units\",\"code\":\"not-a-whole-number\",\"arguments\":[\"units\",\"4.7\"]}");
        assertThat(LabCore.trained()[0]).isEqualTo(1);
        assertThat(LabCore.theta()).hasSize(2 * 3 + 3 + 3 + 1);
    }

}
