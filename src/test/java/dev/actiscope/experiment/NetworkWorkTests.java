package dev.actiscope.experiment;

import dev.actiscope.curve.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkWorkTests {

    /** A millisecond and more was measured. */
    @ParameterizedTest
    @ValueSource(strings = { "floor(4000*x)+0.1", "abs(sin(2000*x))", "round(x)" })
    void aGainOfWhatComesAgainAndAgainCostsMost(String f) {
        assertThat(NetworkWork.ofGain(Curve.parse(f))).isGreaterThanOrEqualTo(3_000_000);
    }

    @Test
    void eachCornerOfAFormulaAddsToIt() {
        long one = NetworkWork.ofGain(Curve.parse("abs(x)-0.4"));
        long three = NetworkWork.ofGain(Curve.parse("abs(abs(x)-1)-0.4"));
        assertThat(three).isGreaterThan(one);
    }

}
