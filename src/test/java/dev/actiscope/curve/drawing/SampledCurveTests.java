package dev.actiscope.curve.drawing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dev.actiscope.activation.Kink;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampledCurveTests {

    private final Counted counted = new Counted();

    @Test
    void theWindowsOfAViewComeOfOneSamplingOfEachVisibleCurve() {
        Curve curve = this.counted.curve();
        Frame.of(new View(List.of(curve, curve, curve), Window.DEFAULT, Optional.empty(), Optional.empty(), Set.of(1),
                Optional.empty(), OptionalDouble.empty(), View.DEFAULT_SHOW, View.DEFAULT_SEED, View.DEFAULT_SHARE));
        assertThat(this.counted.sampled).isEqualTo(2);
        assertThat(this.counted.kinks).isEqualTo(2);
    }

    @Test
    void hiddenCurvesAreLeftOutAndTheOthersKeepTheirPlaces() {
        View view = View.read(Query.parse("f=relu&f=tanh&f=swish&hide=2")).view();
        assertThat(SampledCurve.visible(view)).extracting(SampledCurve::index).containsExactly(0, 2);
    }

    @Test
    void samplesAreThoseOfTheViewsWindowWithItsKinks() {
        View view = View.read(Query.parse("f=relu&x=0..4&points=3")).view();
        Samples samples = SampledCurve.visible(view).get(0).samples();
        assertThat(samples.x()).containsExactly(0, 2, 4);
        assertThat(samples.kinks()).extracting(Kink::x).containsExactly(0.0);
    }

    @Test
    void onlyARandomCurveWhoseDrawsAreShownHasABand() {
        assertThat(bands("f=rrelu&f=relu&show=value,draws")).containsExactly(true, false);
        assertThat(bands("f=rrelu&f=relu")).containsExactly(false, false);
    }

    private static List<Boolean> bands(String query) {
        return SampledCurve.visible(View.read(Query.parse(query)).view())
            .stream()
            .map((curve) -> curve.band().isPresent())
            .toList();
    }

}
