package dev.actiscope.plot.layout;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkLabelsTests {

    private static final Box PANEL = new Box(0, 0, 600, 300);

    @Test
    void coordinatesHaveFourDigits() {
        assertThat(MarkLabels.text(-1.2784645, -0.278464)).isEqualTo("(−1.2785, −0.2785)");
        assertThat(MarkLabels.text(0, 1)).isEqualTo("(0, 1)");
    }

    @Test
    void aMarkAloneHasItsCoordinatesBelow() {
        double[] places = MarkLabels.places(new double[] { 300 }, new double[] { 100 }, new double[] { 80 }, PANEL);
        assertThat(places[0]).isEqualTo(260);
        assertThat(places[1]).isGreaterThan(110);
    }

    @Test
    void aMarkInACornerHasThemWhereThereIsRoom() {
        double[] places = MarkLabels.places(new double[] { 598 }, new double[] { 298 }, new double[] { 80 }, PANEL);
        assertThat(places[0] + 80).isLessThanOrEqualTo(600);
        assertThat(places[1]).isLessThanOrEqualTo(298);
    }

    @Test
    void aPointThatSeveralCurvesShareIsToldOnce() {
        double[] places = MarkLabels.places(new double[] { 300, 300 }, new double[] { 100, 100 },
                new double[] { 40, 40 }, PANEL);
        assertThat(places[0]).isEqualTo(280);
        assertThat(places[2]).isNaN();
    }

    @Test
    void coordinatesAreNearerToTheirOwnMarkThanToAnother() {
        double[] x = { 100, 145 };
        double[] y = { 100, 112 };
        double[] places = MarkLabels.places(x, y, new double[] { 80, 80 }, PANEL);
        assertThat(places[1]).as("below would touch the other").isLessThan(100);
        assertThat(places[3]).isGreaterThan(112);
    }

    @Test
    void coordinatesLieOnNothingElse() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] x = random.doubles(30, 0, 600).toArray();
            double[] y = random.doubles(30, 0, 300).toArray();
            double[] widths = random.doubles(30, 40, 110).toArray();
            double[] places = MarkLabels.places(x, y, widths, PANEL);
            for (int i = 0; i < 30; i++) {
                for (int k = 0; k < i; k++) {
                    boolean beside = places[2 * i] >= places[2 * k] + widths[k] - 1e-9
                            || places[2 * k] >= places[2 * i] + widths[i] - 1e-9;
                    boolean apart = Math.abs(places[2 * i + 1] - places[2 * k + 1]) >= 13;
                    boolean none = Double.isNaN(places[2 * i]) || Double.isNaN(places[2 * k]);
                    assertThat(none || beside || apart).isTrue();
                }
            }
        }
    }

}
