package dev.actiscope.experiment.lab.flow.theory;

import dev.actiscope.curve.Curve;
import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.moment.NormalInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Mean-field theory reproduces what others have published.
 */
class EdgeOfChaosTests {

    @ParameterizedTest
    @CsvSource({ "tanh,0.05,1.1225", "tanh,0.1,1.1934", "tanh,0.2,1.3041", "tanh,0.3,1.3956", "elu,0.2,1.2293",
            "swish,0.2,1.6795" })
    void theEdgeOfChaosIsWhereOthersHaveFoundIt(String f, double biases, double weights) {
        assertThat(edge(f, biases).deviation()).isCloseTo(weights, within(5e-5));
    }

    @Test
    void bothEquationsHoldAtTheEdge() {
        EdgeOfChaos edge = edge("tanh", 0.2);
        Moments moments = Expectations.of(Curve.parse("tanh")).moments(NormalInput.ofVariance(edge.variance()));
        double square = edge.deviation() * edge.deviation();
        assertThat(square * moments.secondMoment() + 0.04).isCloseTo(edge.variance(), within(1e-11));
        assertThat(square * moments.slopeSecondMoment()).isCloseTo(1, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({ "relu,1.4142135623730951", "tanh,1", "identity,1", "swish,2", "relu6,1.4142135623730951", "sin(x),1",
            "leaky-relu:leak=1,1" })
    void withoutBiasesItIsWhereTheSlopesAtZeroKeepAGradient(String f, double weights) {
        assertThat(edge(f, 0).deviation()).isCloseTo(weights, within(1e-12));
    }

    @Test
    void sigmoidHasOneFarOut() {
        assertThat(edge("sigmoid", 0).deviation()).isCloseTo(10.149264, within(1e-6));
    }

    @Test
    void layersLeaveTheFixedPointOfSwishAndComeBackToThatOfTanh() {
        assertThat(edge("swish", 0.2).isUnstable()).isTrue();
        assertThat(edge("tanh", 0.2).isUnstable()).isFalse();
        assertThat(edge("elu", 0.2).isUnstable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "relu", "identity", "softplus", "binary-step", "1/x", "log(x)", "exp(x^2)" })
    void whereThereIsNoneThereIsNone(String f) {
        assertThat(edge(f, 0.2).deviation()).isNaN();
    }

    @Test
    void aTypedFormulaHasTheEdgeOfItsTwin() {
        assertThat(edge("x/(1+exp(-x))", 0.2).deviation()).isCloseTo(edge("swish", 0.2).deviation(), within(1e-9));
    }

    @Test
    void heKeepsTheSecondMomentWithRelu() {
        MeanField relu = new MeanField(Curve.parse("relu"));
        for (double q : new double[] { 1e-6, 0.3, 1, 70, 1e9 }) {
            assertThat(2 * relu.at(q).secondMoment() / q).isCloseTo(1, within(1e-10));
        }
    }

    /** Klambauer et al., 2017, before Theorem 1: the column of the variance. */
    @Test
    void seluHasTheFixedPointAndTheJacobianOfItsPaper() {
        Expectations selu = Expectations.of(Curve.parse("selu"));
        Moments at = selu.moments();
        assertThat(at.mean()).isCloseTo(0, within(1e-10));
        assertThat(at.variance()).isCloseTo(1, within(1e-10));
        double h = 1e-4;
        Moments above = selu.moments(NormalInput.ofVariance(1 + h));
        Moments below = selu.moments(NormalInput.ofVariance(1 - h));
        assertThat((above.mean() - below.mean()) / (2 * h)).isCloseTo(0.088834, within(1e-6));
        assertThat((above.variance() - below.variance()) / (2 * h)).isCloseTo(0.782648, within(1e-6));
    }

    @Test
    void tanhRestsAtOneWithItsOwnGainAndHigherWithThatOfPyTorch() {
        MeanField tanh = new MeanField(Curve.parse("tanh"));
        assertThat(tanh.at(1).gain()).isCloseTo(1.5925, within(5e-5));
        assertThat(tanh.rest(tanh.at(1).gain())).isCloseTo(1, within(1e-9));
        assertThat(tanh.rest(5.0 / 3)).isCloseTo(1.1785, within(5e-5));
    }

    private static EdgeOfChaos edge(String f, double biases) {
        return EdgeOfChaos.of(new MeanField(Curve.parse(f)), biases);
    }

}
