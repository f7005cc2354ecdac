package dev.actiscope.plot.lab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.plot.svg.Theme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LabPlotTests {

    private static final Curve RELU = Curve.parse("relu");

    private static final Curve TANH = Curve.parse("tanh");

    private static final double[] STEPS = { 0, 1, 2, 3, 4 };

    private static final double NONE = Double.NaN;

    private static final Axis WIDE = Axis.linear("step", 0, 4);

    private static final Axis HIGH = Axis.linear("loss", 0, 4);

    private static String draw(Chart chart) {
        return plot(chart).chart(chart, 400, 300);
    }

    private static LabPlot plot(Chart chart) {
        Report report = new Report(List.of(), new Figures(), List.of(chart), List.of(), List.of());
        LabLabels labels = new LabLabels(
                (key) -> key.equals("live.course") ? "{0} from {1}, {2} to {3}, {4}, in {5} … {6}"
                        : key.equals("live.point") ? "{0} at {1}: {2}"
                                : key.equals("tick.group.2") ? "the second"
                                        : key.startsWith("tick.") ? key.substring(key.lastIndexOf('.') + 1) : key,
                Curve::notation);
        return new LabPlot(labels, Hues.of(List.of(RELU), report), Theme.LIGHT);
    }

    private static Series series(Curve function, Style style, double... y) {
        return new Series("loss", function, style, STEPS, y);
    }

    /** The path data of the elements with an attribute. */
    private static List<String> paths(String svg, String attribute) {
        return Arrays.stream(svg.split("<path d=\""))
            .skip(1)
            .filter((path) -> path.substring(0, path.indexOf('>')).contains(attribute))
            .map((path) -> path.substring(0, path.indexOf('"')))
            .toList();
    }

    private static List<double[]> points(String path) {
        double[] numbers = Arrays.stream(path.substring(1).split("[M ]+")).mapToDouble(Double::parseDouble).toArray();
        return IntStream.range(0, numbers.length / 2)
            .mapToObj((i) -> new double[] { numbers[2 * i], numbers[2 * i + 1] })
            .toList();
    }

    @Test
    void aPlaceThatHasANameIsToldByItAndAPointAsOne() {
        Axis groups = Axis.linear("group", 0, 3);
        Series bars = new Series("loss", RELU, Style.BARS, new double[] { 1, 2 }, new double[] { 3, 4 });
        assertThat(draw(new Chart("losses", groups, HIGH, List.of(bars))))
            .contains("<desc>relu from 1, 3 to the second, 4, in 3 … 4</desc>");
        Series point = new Series("loss", RELU, Style.POINTS, new double[] { 2 }, new double[] { 4 });
        assertThat(draw(new Chart("losses", groups, HIGH, List.of(point))))
            .contains("<desc>relu at the second: 4</desc>");
    }

    @Test
    void aNumberThatHasANameIsCalledByIt() {
        Series bars = new Series("loss", RELU, Style.BARS, new double[] { 1, 2 }, new double[] { 3, 4 });
        String svg = draw(new Chart("chart", Axis.linear("group"), HIGH, List.of(bars)));
        assertThat(svg).contains(">1</text>", ">the second</text>");
        assertThat(svg.split(">2</text>")).as("the other axis has its 2 still").hasSize(2);
    }

    @Test
    void aLineIsAsFarUpAsItsNumbersAre() {
        String svg = draw(new Chart("losses", WIDE, HIGH, List.of(series(RELU, Style.LINE, 0, 4, 2, 4, 0))));
        List<double[]> line = points(paths(svg, "stroke=\"#1a7ff0\"").get(0));
        assertThat(line).hasSize(5);
        double bottom = line.get(0)[1];
        double top = line.get(1)[1];
        assertThat(top).isLessThan(bottom);
        assertThat(line.get(2)[1]).isEqualTo((top + bottom) / 2);
        assertThat(line.get(2)[0]).isEqualTo((line.get(0)[0] + line.get(4)[0]) / 2);
    }

    @Test
    void whereThereIsNoNumberALineHasAGap() {
        String svg = draw(new Chart("losses", WIDE, HIGH, List.of(series(RELU, Style.LINE, 0, 1, NONE, 3, 1))));
        assertThat(paths(svg, "stroke=\"#1a7ff0\"").get(0).chars().filter((c) -> c == 'M')).hasSize(2);
        String infinite = draw(new Chart("losses", WIDE, Axis.logarithmic("loss"),
                List.of(series(RELU, Style.LINE, 1, 2, Double.POSITIVE_INFINITY, 3, 0))));
        assertThat(paths(infinite, "stroke=\"#1a7ff0\"")).singleElement().asString().doesNotContain("NaN", "92233720");
    }

    @Test
    void aBandIsFilledBetweenTwoBands() {
        assertBand(Style.BAND);
    }

    @Test
    void aBandIsFilledBetweenABandAndALine() {
        assertBand(Style.LINE);
    }

    private static void assertBand(Style upper) {
        String svg = draw(new Chart("losses", WIDE, HIGH, List.of(series(RELU, Style.BAND, 1, 0, 1, 0, 1),
                series(RELU, upper, 3, 4, 3, 4, 3), series(RELU, Style.LINE, 2, 2, 2, 2, 2))));
        List<String> bands = paths(svg, "fill-opacity");
        assertThat(bands).hasSize(1);
        List<double[]> edge = points(bands.get(0));
        assertThat(edge).hasSize(10);
        for (int i = 0; i < 5; i++) {
            assertThat(edge.get(i)[0]).isEqualTo(edge.get(9 - i)[0]);
            assertThat(edge.get(i)[1]).as("the lower edge is below").isGreaterThan(edge.get(9 - i)[1]);
        }
    }

    @Test
    void inAPlaneASquareIsASquareAndLinesGoAnywhere() {
        double[] x = { 0, 1, 1, 0, 0 };
        double[] y = { 0, 0, 1, 1, 0 };
        Series square = new Series("path", RELU, Style.LINE, x, y);
        for (int height : new int[] { 200, 900 }) {
            Chart plane = Chart.plane("paths", Axis.linear("a", -1, 2), Axis.linear("b", -1, 2), List.of(square));
            String svg = plot(plane).chart(plane, 400, height);
            List<double[]> corners = points(paths(svg, "stroke=\"#1a7ff0\"").get(0));
            assertThat(corners).hasSize(5);
            assertThat(corners.get(1)[0] - corners.get(0)[0]).isCloseTo(corners.get(1)[1] - corners.get(2)[1],
                    within(0.02));
            assertThat(corners.get(3)[0]).isEqualTo(corners.get(0)[0]);
        }
    }

    @Test
    void aGuideIsThinAndToldOfByItsPath() {
        Chart chart = new Chart("losses", WIDE, HIGH,
                List.of(series(RELU, Style.GUIDE, 0, 1, 2, 3, 4), series(RELU, Style.LINE, 4, 3, 2, 1, 0)));
        assertThat(paths(draw(chart), "stroke-opacity")).hasSize(1);
        assertThat(plot(chart).legend(chart)).extracting(Sample::style).containsExactly(Style.LINE);
    }

    @Test
    void theLegendNamesWhatRunsInABandOnce() {
        Chart chart = new Chart("losses", WIDE, HIGH,
                List.of(series(RELU, Style.BAND, 1, 0, 1, 0, 1), series(RELU, Style.BAND, 3, 4, 3, 4, 3),
                        series(RELU, Style.LINE, 2, 2, 2, 2, 2), series(TANH, Style.THEORY, 2, 2, 2, 2, 1)));
        assertThat(plot(chart).legend(chart)).extracting(Sample::label).containsExactly("relu", "tanh");
        assertThat(plot(chart).legend(chart)).extracting(Sample::colour).containsExactly("#1a7ff0", "#d95f02");
    }

    @Test
    void whatIsNoFunctionsMakesNoNameLonger() {
        Series guess = new Series("guess", null, Style.THEORY, STEPS, new double[] { 1, 1, 1, 1, 1 });
        Series relu = series(RELU, Style.LINE, 0, 1, 2, 3, 4);
        Chart chart = new Chart("losses", WIDE, HIGH, List.of(guess, relu, series(TANH, Style.LINE, 4, 3, 2, 1, 0)));
        assertThat(plot(chart).legend(chart)).extracting(Sample::label).containsExactly("series.guess", "relu", "tanh");
    }

    @Test
    void whatIsOfOneFunctionHasOneColourAndIsToldApartByDashes() {
        Series faster = new Series("faster", RELU, Style.LINE, STEPS, new double[] { 1, 2, 3, 4, 4 });
        Chart chart = new Chart("losses", WIDE, HIGH,
                List.of(series(RELU, Style.LINE, 0, 1, 2, 3, 4), series(TANH, Style.LINE, 4, 3, 2, 1, 0), faster));
        assertThat(plot(chart).legend(chart)).extracting(Sample::colour)
            .containsExactly("#1a7ff0", "#d95f02", "#1a7ff0");
        assertThat(plot(chart).legend(chart)).extracting((sample) -> sample.dash().isEmpty())
            .containsExactly(true, true, false);
        String dash = plot(chart).legend(chart).get(2).dash();
        assertThat(draw(chart)).containsOnlyOnce("stroke-dasharray=\"" + dash);
    }

    @Test
    void whatIsNoFunctionsHasAColourThatNoFunctionHas() {
        Series bound = new Series("bound", null, Style.THEORY, STEPS, new double[] { 1, 1, 1, 1, 1 });
        Chart first = new Chart("first", WIDE, HIGH, List.of(bound));
        Chart second = new Chart("second", WIDE, HIGH, List.of(series(TANH, Style.LINE, 0, 1, 2, 3, 4), bound));
        Report report = new Report(List.of(), new Figures(), List.of(first, second), List.of(), List.of());
        LabPlot plot = new LabPlot(new LabLabels((key) -> key, Curve::notation), Hues.of(List.of(RELU), report),
                Theme.LIGHT);
        String colour = plot.legend(first).get(0).colour();
        assertThat(colour).isNotIn("#1a7ff0", "#d95f02");
        assertThat(plot.legend(second)).extracting(Sample::colour).containsExactly("#d95f02", colour);
    }

    @Test
    void decadesAreAsFarApartAsEachOther() {
        String svg = draw(new Chart("losses", WIDE, new Axis("loss", true, 0.01, 1),
                List.of(series(RELU, Style.LINE, 0.01, 0.1, 1, 0.1, 0.01))));
        List<double[]> line = points(paths(svg, "stroke=\"#1a7ff0\"").get(0));
        assertThat(line).as("straight, but for the corner").hasSize(3);
        assertThat(line.get(1)[0]).isEqualTo((line.get(0)[0] + line.get(2)[0]) / 2);
        assertThat(svg).contains(">0.01<", ">0.1<", ">1<").doesNotContain(">0.3<");
    }

    @Test
    void whereThereAreManyDecadesSomeAreTold() {
        String svg = draw(new Chart("losses", WIDE, new Axis("loss", true, 1e-30, 1),
                List.of(series(RELU, Style.LINE, 1e-30, 1, 1, 1, 1))));
        assertThat(svg).contains(">10⁻³⁰<", ">10⁻⁵<", ">1<").doesNotContain(">10⁻²⁹<");
    }

    @Test
    void wholePlacesHaveWholeNumbers() {
        Series bars = new Series("zeros", RELU, Style.BARS, new double[] { 1, 2 }, new double[] { 3, 4 });
        String svg = draw(new Chart("zeros", Axis.linear("layer"), HIGH, List.of(bars)));
        assertThat(svg).contains(">1<", ">2<").doesNotContain(">1.5<", ">1.0<");
        assertThat(paths(svg, "fill-opacity").get(0).chars().filter((c) -> c == 'H')).hasSize(2);
    }

    @Test
    void aPictureSaysWhatItShows() {
        Chart chart = new Chart("losses", WIDE, HIGH, List.of(series(RELU, Style.LINE, NONE, 4, 2, 4, 0.5)));
        assertThat(draw(chart))
            .contains("<title>chart.losses</title>", "<desc>relu from 1, 4 to 4, 0.5, in 0.5 … 4</desc>",
                    "role=\"img\"", ">axis.step<", ">axis.loss<")
            .isEqualTo(draw(chart));
    }

    @Test
    void nothingIsDrawnOfNothing() {
        Chart empty = new Chart("losses", Axis.linear("step"), Axis.logarithmic("loss"), List.of());
        Chart none = new Chart("losses", Axis.linear("step"), Axis.logarithmic("loss"),
                List.of(series(RELU, Style.LINE, NONE, 0, -1, NONE, NONE)));
        assertThat(draw(empty)).doesNotContain("NaN").contains(">axis.loss<");
        assertThat(draw(none)).doesNotContain("NaN").contains(">axis.loss<");
    }

}
