package dev.actiscope.plot.lab;

import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.plot.svg.Theme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabMapTests {

    private static final double NONE = Double.NaN;

    private static final Axis SIDE = Axis.linear("x1", -1, 1);

    private static LabPlot plot(Theme theme) {
        Report none = new Report(List.of(), new Figures(), List.of(), List.of(), List.of());
        LabLabels labels = new LabLabels((key) -> key.equals("live.map") ? "{0}, {1}: {2}; {3}, {4}: {5}" : key,
                Curve::notation);
        return new LabPlot(labels, Hues.of(List.of(), none), theme);
    }

    private static HeatMap map(int columns, double low, double high, double... values) {
        return new HeatMap("surface", SIDE, SIDE, columns, values, low, high, List.of());
    }

    private static String draw(HeatMap map, Theme theme) {
        return plot(theme).map(map, 360, 330);
    }

    @Test
    void eachCellHasTheColourOfItsNumber() {
        assertThat(draw(map(2, -1, 1, -1, 1, 0, 0), Theme.LIGHT)).contains("<path d=\"M0 0H1\" stroke=\"#7f3b08\"/>",
                "<path d=\"M1 0H2\" stroke=\"#053061\"/>", "<path d=\"M0 1H2\" stroke=\"#f7f7f7\"/>");
        assertThat(draw(map(2, -1, 1, -1, 1, 0, -0.75), Theme.PAGE)).contains(
                "<path d=\"M0 0H1\" stroke=\"var(--shade-1)\"/>",
                "<path d=\"M1 1H2\" stroke=\"color-mix(in srgb,var(--shade-2) 50%,var(--shade-1))\"/>");
    }

    @Test
    void whatHasOneSideOnlyTakesHalfThePalette() {
        assertThat(draw(map(2, 0, 1, 0, 1), Theme.DARK)).contains("<path d=\"M0 0H1\" stroke=\"#1e232a\"/>",
                "<path d=\"M1 0H2\" stroke=\"#96d2ff\"/>");
    }

    @Test
    void numbersOfTheScaleHaveThreeDigits() {
        assertThat(draw(map(2, 9.225, 123456789012.0, 10, 11), Theme.LIGHT)).contains(">9.23</text>",
                ">1.23×10¹¹</text>");
    }

    @Test
    void whereThereIsNoNumberThereIsNoColour() {
        assertThat(draw(map(3, -1, 1, 1, NONE, 1), Theme.LIGHT)).contains("d=\"M0 0H1M2 0H3\"").doesNotContain("NaN");
        assertThat(draw(map(1, -1, 1, NONE), Theme.LIGHT)).contains("<desc>live.nothing</desc>");
    }

    @Test
    void itSaysWhereItsLeastAndGreatestNumbersAre() {
        assertThat(draw(map(2, -1, 1, 0.5, -0.25, 0, 0.75), Theme.LIGHT)).contains("<title>map.surface</title>",
                "<desc>0.5, −0.5: −0.25; 0.5, 0.5: 0.75</desc>", ">axis.x1<");
    }

    @Test
    void itIsCalledByItsFunction() {
        LabLabels labels = new LabLabels((key) -> key.equals("map.layers") ? "Layers of {0}" : key, Curve::notation);
        LabPlot plot = new LabPlot(labels, plot(Theme.LIGHT).hues(), Theme.LIGHT);
        HeatMap map = new HeatMap("layers", Curve.parse("tanh"), SIDE, SIDE, 1, new double[] { 1 }, 0, 1, List.of());
        assertThat(plot.title(map)).isEqualTo("Layers of tanh");
        assertThat(plot.map(map, 360, 330)).contains("<title>Layers of tanh</title>");
    }

    @Test
    void columnsOfWholeNumbersAreTalliedByTheseAlone() {
        HeatMap map = new HeatMap("layers", Axis.linear("layer", 0.5, 3.5), SIDE, 3, new double[] { 0, 1, 0 }, 0, 1,
                List.of());
        assertThat(draw(map, Theme.LIGHT)).contains(">1</text>", ">2</text>", ">3</text>")
            .doesNotContain(">1.5</text>");
    }

    @Test
    void itStaysSmallWhateverItShows() {
        RandomSource random = new RandomSource(1);
        double[] values = new double[48 * 48];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble();
        }
        String svg = draw(map(48, 0, 1, values), Theme.PAGE);
        assertThat(svg.length()).isLessThan(25_000);
        assertThat(draw(map(48, 0, 1, values), Theme.PAGE)).isEqualTo(svg);
    }

    @Test
    void aClassHasOneShapeWhetherHeldOutOrNotAsOnTheLivePage() {
        double[] at = { 0.5 };
        List<Series> points = Stream.of("negative", "negative-test", "positive-test", "positive")
            .map((role) -> new Series(role, null, Style.POINTS, at, at))
            .toList();
        HeatMap map = new HeatMap("boundary", SIDE, SIDE, 1, new double[] { 0 }, -1, 1, points);
        assertThat(plot(Theme.LIGHT).legend(map)).extracting(Sample::shape)
            .containsExactly(Shape.SQUARE, Shape.SQUARE, Shape.CIRCLE, Shape.CIRCLE);
        assertThat(draw(map, Theme.LIGHT)).containsPattern("stroke-width=\"1.5\"><rect ")
            .containsPattern("stroke-width=\"1.5\"><circle ");
    }

    @Test
    void pointsStandOverItAndInItsLegend() {
        Series point = new Series("input", null, Style.POINTS, new double[] { 0, 5 }, new double[] { 0, 0 });
        Series other = new Series("other", null, Style.POINTS, new double[] { 1 }, new double[] { 1 });
        HeatMap map = new HeatMap("surface", SIDE, SIDE, 1, new double[] { 0 }, -1, 1, List.of(point, other));
        String svg = draw(map, Theme.LIGHT);
        assertThat(svg.split("<circle")).as("one is outside").hasSize(2);
        List<Sample> legend = plot(Theme.LIGHT).legend(map);
        assertThat(legend).extracting(Sample::label).containsExactly("series.input", "series.other");
        assertThat(legend).allSatisfy((sample) -> assertThat(svg).contains("<g fill=\"" + sample.colour()));
    }

}
