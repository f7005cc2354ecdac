package dev.actiscope.web.api;

import java.util.Optional;

import dev.actiscope.curve.Window;
import dev.actiscope.curve.drawing.Counted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an answer costs, counted in what is asked of the function.
 */
class WorkTests {

    private final Counted counted = new Counted();

    @Test
    void aCurveIsSampledOnceAndItsKinksAreFoundOnce() {
        CurveResource curve = CurveResource.of(this.counted.curve(), Window.DEFAULT, Window.DEFAULT.places(),
                Optional.empty());
        assertThat(curve.kinks()).containsExactly(0);
        assertThat(this.counted.sampled).isEqualTo(1);
        assertThat(this.counted.kinks).isEqualTo(1);
    }

    @Test
    void aFunctionIsEvaluatedAtAllPointsAtOnceAndItsKinksAreNotLookedFor() {
        EvaluationResource.of(this.counted.curve(), new double[] { -1, 2 }, Optional.empty());
        assertThat(this.counted.sampled).isEqualTo(1);
        assertThat(this.counted.kinks).isZero();
    }

}
