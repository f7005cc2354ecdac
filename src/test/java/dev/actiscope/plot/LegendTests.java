package dev.actiscope.plot;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegendTests {

    private static final View EIGHT = Views.of("sigmoid", "tanh", "relu", "leaky-relu", "swish", "softplus", "gelu",
            "noisy-relu:sigma=0.75");

    @Test
    void namesSayTitleAndParameters() {
        assertThat(Drawing.LABELS.name(Curve.parse("relu"))).isEqualTo("ReLU");
        assertThat(Drawing.LABELS.name(Curve.parse("leaky-relu:leak=-0.1"))).isEqualTo("Leaky ReLU (a = −0.1)");
        assertThat(Drawing.LABELS.name(Curve.parse("swish:beta=inf"))).isEqualTo("Swish (β = ∞)");
        assertThat(Drawing.LABELS.name(Curve.parse("rrelu"))).isEqualTo("RReLU (l = 0.125, u = 0.3333)");
    }

    @Test
    void aWidePictureHasOneRow() {
        assertThat(Legend.of(EIGHT, Drawing.LABELS, 10, 10, 1180, 800).height()).isEqualTo(Legend.ROW);
    }

    @Test
    void aNarrowPictureHasRowsOfEqualLength() {
        Legend legend = Legend.of(EIGHT, Drawing.LABELS, 10, 10, 340, 640);
        assertThat(legend.height()).isEqualTo(4 * Legend.ROW);
        assertThat(legend.entries().stream().map(Legend.Entry::x).distinct()).hasSize(2);
    }

    @Test
    void aPictureThatIsTooSmallHasNone() {
        assertThat(Legend.of(EIGHT, Drawing.LABELS, 10, 10, 180, 200).entries()).isEmpty();
    }

    @Test
    void aNameThatIsTooLongIsCutShort() {
        View view = Views.of("rrelu:lower=-0.1234,upper=-0.1233");
        Legend legend = Legend.of(view, Drawing.LABELS, 10, 10, 180, 300);
        assertThat(legend.entries()).singleElement()
            .satisfies((entry) -> assertThat(entry.name()).startsWith("RReLU (l").endsWith("…"));
    }

}
