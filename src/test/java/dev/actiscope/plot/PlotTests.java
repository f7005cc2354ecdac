package dev.actiscope.plot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.drawing.Counted;
import dev.actiscope.curve.query.Query;
import dev.actiscope.plot.Drawing.Point;
import dev.actiscope.plot.layout.Axis;
import dev.actiscope.plot.layout.Panel;
import dev.actiscope.plot.svg.Palette;
import dev.actiscope.plot.svg.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PlotTests {

    private static final String FIRST_COLOUR = Palette.light(0);

    @Test
    void theCornerOfReluIsExactlyAtTheOrigin() {
        View view = Views.of("relu");
        List<Point> line = Drawing.lines(Drawing.of(view).curves(FIRST_COLOUR).get(0)).get(0);
        assertThat(line).hasSize(3);
        assertThat(line.get(1)).isEqualTo(pixel(view, 0, 0, 0));
    }

    @Test
    void aJumpIsAGapWithAnOpenAndAClosedEnd() {
        View view = Views.of("binary-step");
        Drawing drawing = Drawing.of(view);
        List<List<Point>> lines = Drawing.lines(drawing.curves(FIRST_COLOUR).get(0));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).last().isEqualTo(pixel(view, 0, 0, 0));
        assertThat(lines.get(1)).first().isEqualTo(pixel(view, 0, 0, 1));
        assertThat(drawing.circles(Theme.LIGHT.background())).extracting(PlotTests::centre)
            .containsExactly(pixel(view, 0, 0, 0), pixel(view, 1, 0, 0));
        assertThat(drawing.circles(FIRST_COLOUR)).extracting(PlotTests::centre).containsExactly(pixel(view, 0, 0, 1));
    }

    @Test
    void theSlopeOfReluJumpsFromAClosedToAnOpenEnd() {
        View view = Views.of("relu");
        Drawing drawing = Drawing.of(view);
        assertThat(Drawing.lines(drawing.curves(FIRST_COLOUR).get(1))).hasSize(2);
        assertThat(drawing.circles(FIRST_COLOUR)).extracting(PlotTests::centre).containsExactly(pixel(view, 1, 0, 0));
        assertThat(drawing.circles(Theme.LIGHT.background())).extracting(PlotTests::centre)
            .containsExactly(pixel(view, 1, 0, 1));
    }

    @Test
    void whereAFunctionJumpsItsDerivativeHasAnOpenEnd() {
        View view = Views.showing(Views.of("binary-step"), Show.DERIVATIVE);
        Drawing drawing = Drawing.of(view);
        assertThat(drawing.circles(Theme.LIGHT.background())).extracting(PlotTests::centre)
            .containsExactly(pixel(view, 0, 0, 0));
        assertThat(drawing.circles(FIRST_COLOUR)).isEmpty();
    }

    /** 360 of them on 600 pixels would be a band. */
    @Test
    void jumpsAreGapsWithoutEndsWhereTheseWouldCoverEachOther() {
        Drawing drawing = Drawing.of(Views.of("floor(30*x)"));
        assertThat(Drawing.lines(drawing.curves(FIRST_COLOUR).get(0))).hasSizeGreaterThan(300);
        assertThat(drawing.all("circle")).isEmpty();
        assertThat(Drawing.of(Views.of("floor(10*x)")).all("circle")).hasSizeGreaterThan(200);
    }

    @Test
    void aPoleIsAGapWithoutEnds() {
        Drawing drawing = Drawing.of(Views.of("1/x"));
        assertThat(Drawing.lines(drawing.curves(FIRST_COLOUR).get(0))).hasSize(2);
        assertThat(drawing.all("circle")).isEmpty();
    }

    @Test
    void aPointApartFromItsCurveIsMarked() {
        View view = Views.of("if(x==0,5,x)");
        Drawing drawing = Drawing.of(view);
        assertThat(drawing.circles(FIRST_COLOUR)).extracting(PlotTests::centre).contains(pixel(view, 0, 0, 5));
        assertThat(drawing.circles(Theme.LIGHT.background())).extracting(PlotTests::centre)
            .contains(pixel(view, 0, 0, 0));
    }

    @Test
    void aKinkAtTheEndOfTheWindowIsSeenFromInside() {
        View view = Views.within(Views.of("relu"), 0, 6);
        List<List<Point>> slope = Drawing.lines(Drawing.of(view).curves(FIRST_COLOUR).get(1));
        assertThat(slope).containsExactly(List.of(pixel(view, 1, 0, 1), pixel(view, 1, 6, 1)));
    }

    @Test
    void aPoleIsAGap() {
        View view = Views.withY(Views.of(List.of(curve(new Reciprocal()))), -2, 2);
        List<List<Point>> lines = Drawing.lines(Drawing.of(view).curves(FIRST_COLOUR).get(0));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).last().isEqualTo(pixel(view, 0, -0.5, -2));
        assertThat(lines.get(1)).first().isEqualTo(pixel(view, 0, 0.5, 2));
    }

    @Test
    void onItsWayToAPoleACurveReachesTheEdgeOfItsChart() {
        View view = Views.withY(Views.within(Views.of("tan(x)"), -15, 15), -50, 50);
        List<List<Point>> branches = Drawing.lines(Drawing.of(view).curves(FIRST_COLOUR).get(0));
        double bottom = pixel(view, 0, 0, -50).y();
        double top = pixel(view, 0, 0, 50).y();
        assertThat(branches).hasSize(11);
        for (List<Point> branch : branches.subList(1, 10)) {
            assertThat(branch.get(0).y()).isEqualTo(bottom);
            assertThat(branch.get(branch.size() - 1).y()).isEqualTo(top);
        }
    }

    @Test
    void aSmallJumpHasItsEndsToo() {
        View view = Views.showing(Views.of("x*floor(x)"), Show.VALUE);
        Drawing drawing = Drawing.of(view, 400, 300, Theme.LIGHT);
        assertThat(drawing.circles(FIRST_COLOUR)).hasSize(12);
        assertThat(drawing.circles(Theme.LIGHT.background())).hasSize(11);
    }

    @Test
    void aSwingFinerThanTheSamplesFillsItsBand() {
        View view = Views.showing(Views.of("sin(314.159265*x)"), Show.VALUE);
        List<Point> band = Drawing.lines(Drawing.of(view).curves(FIRST_COLOUR).get(0)).get(0);
        double low = Views.of("x").window().x().low();
        assertThat(band.stream().mapToDouble(Point::y).max().getAsDouble()).isCloseTo(pixel(view, 0, low, -1).y(),
                within(1.0));
        assertThat(band.stream().mapToDouble(Point::y).min().getAsDouble()).isCloseTo(pixel(view, 0, low, 1).y(),
                within(1.0));
    }

    @Test
    void aBandIsSolidWhateverTheDashesOfItsCurve() {
        Drawing drawing = Drawing.of(Views.of("relu", "tanh", "sin(314.159265*x)", "gelu"), 360, 540, Theme.LIGHT);
        assertThat(dashes(drawing, Palette.light(2))).containsExactly(Palette.dash(2), "", "");
        assertThat(dashes(drawing, Palette.light(3))).containsExactly(Palette.dash(3), Palette.dash(3),
                Palette.dash(3));
    }

    /** Of the lines of a colour, the legend's among them. */
    private static List<String> dashes(Drawing drawing, String colour) {
        return drawing.all("path")
            .stream()
            .filter((path) -> path.getAttribute("stroke").equals(colour))
            .map((path) -> path.getAttribute("stroke-dasharray"))
            .sorted(Comparator.reverseOrder())
            .toList();
    }

    @Test
    void aCurveIsCutOffAtTheEdgeOfItsChart() {
        View view = Views.withY(Views.of("identity"), -1.5, 3);
        List<List<Point>> lines = Drawing.lines(Drawing.of(view).curves(FIRST_COLOUR).get(0));
        assertThat(lines).containsExactly(List.of(pixel(view, 0, -1.5, -1.5), pixel(view, 0, 3, 3)));
    }

    /** Whose highest points would be of many heights if it were sampled coarsely. */
    @Test
    void aWideWaveReachesTheSameHeightAgainAndAgain() {
        View view = Views.showing(Views.of("sin(20*x)"), Show.VALUE);
        Drawing drawing = Drawing.of(view, 2000, 700, Theme.LIGHT);
        List<Point> wave = Drawing.lines(drawing.curves(FIRST_COLOUR).get(0)).get(0);
        List<Double> crests = IntStream.range(1, wave.size() - 1)
            .filter((k) -> wave.get(k).y() <= wave.get(k - 1).y() && wave.get(k).y() < wave.get(k + 1).y())
            .mapToObj((k) -> wave.get(k).y())
            .toList();
        assertThat(crests).hasSizeGreaterThan(35);
        assertThat(Collections.max(crests) - Collections.min(crests)).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = { 720, 902, 1200, 1999 })
    void aNarrowPeakAtARoundPlaceIsReachedHoweverWideThePicture(int width) {
        View view = Views.showing(Views.of("1/(1+1000*x^2)"), Show.VALUE);
        Panel panel = Drawing.layout(view, width, 540).panels().get(0);
        assertThat(Drawing.lines(Drawing.of(view, width, 540, Theme.LIGHT).curves(FIRST_COLOUR).get(0)).get(0))
            .anySatisfy((point) -> assertThat(point.y()).isCloseTo(panel.y().at(1), within(0.01)));
    }

    @Test
    void whoAsksForFewPointsSeesThem() {
        View view = Views.showing(View.read(Query.parse("f=x^2&points=7")).view(), Show.VALUE);
        assertThat(Drawing.lines(Drawing.of(view, 2000, 700, Theme.LIGHT).curves(FIRST_COLOUR).get(0)).get(0))
            .hasSize(7);
    }

    @Test
    void aCurveThatIsWhollyOutsideIsNotDrawn() {
        Drawing drawing = Drawing.of(Views.showing(Views.withY(Views.of("sigmoid"), 5, 6), Show.VALUE));
        assertThat(drawing.curves(FIRST_COLOUR)).isEmpty();
    }

    @Test
    void hiddenCurvesAreAbsentAndTheOthersKeepTheirColours() {
        Drawing drawing = Drawing.of(Views.hiding(Views.FIRST, 0, 3));
        assertThat(drawing.text()).doesNotContain(Palette.light(0), Palette.light(3), "Sigmoid", "Leaky");
        assertThat(drawing.text()).contains(Palette.light(1), Palette.light(2), Palette.light(4));
    }

    @Test
    void aChartAloneTakesTheWholeHeight() {
        Drawing drawing = Drawing.of(Views.showing(Views.of("relu"), Show.DERIVATIVE));
        assertThat(drawing.words()).contains("Derivative f′(x)").doesNotContain("Function f(x)");
        List<List<Point>> slope = Drawing.lines(drawing.curves(FIRST_COLOUR).get(0));
        assertThat(slope.get(0).get(0).y() - slope.get(1).get(0).y()).isGreaterThan(350);
    }

    @Test
    void thePinnedCursorCrossesBothChartsWithADotOnEachCurve() {
        View view = Views.at(Views.of("sigmoid"), 1.5);
        Drawing drawing = Drawing.of(view);
        assertThat(drawing.words()).contains("x = 1.5");
        double value = view.curves().get(0).activation().value(1.5);
        double slope = view.curves().get(0).activation().derivative(1.5);
        assertThat(drawing.circles(FIRST_COLOUR)).extracting(PlotTests::centre)
            .containsExactly(pixel(view, 0, 1.5, value), pixel(view, 1, 1.5, slope));
    }

    @Test
    void aCursorOutsideTheWindowIsNotDrawn() {
        assertThat(Drawing.of(Views.at(Views.FIRST, 7)).text()).isEqualTo(Drawing.of(Views.FIRST).text());
    }

    @Test
    void saturationIsAStripFromWhereTheCurveStopsAnswering() {
        View plain = Views.within(Views.of("sigmoid"), -8, 8);
        View view = Views.showing(plain, Show.VALUE, Show.SATURATION);
        Drawing drawing = Drawing.of(view);
        List<Double> starts = strips(drawing).stream().map((d) -> Drawing.lines(d).get(0).get(0).x()).toList();
        Axis x = Drawing.layout(view, 720, 540).lowest().x();
        assertThat(starts).hasSize(2);
        assertThat(starts.get(0)).isEqualTo(x.start());
        assertThat(starts.get(1)).isCloseTo(x.at(5.99), within(0.2));
        assertThat(strips(Drawing.of(plain))).isEmpty();
    }

    @Test
    void whatStripsMeanIsSaidBesideTheCaption() {
        assertThat(Drawing.of(Views.showing(Views.FIRST, Show.VALUE, Show.SATURATION)).words()).contains("saturated",
                "off");
        assertThat(Drawing.of(Views.FIRST).words()).doesNotContain("saturated", "off");
    }

    @Test
    void theSecondDerivativeHasAChartOfItsOwn() {
        View view = Views.showing(Views.of("relu", "sigmoid"), Show.VALUE, Show.DERIVATIVE, Show.SECOND);
        Drawing drawing = Drawing.of(view);
        assertThat(drawing.words()).contains("Second derivative f″(x)");
        assertThat(drawing.curves(Palette.light(1))).hasSize(3);
        Panel panel = Drawing.layout(view, 720, 540).panels().get(2);
        double slope = 1 / (6 * Math.sqrt(3));
        assertThat(Drawing.lines(drawing.curves(Palette.light(1)).get(2)).get(0))
            .anySatisfy((point) -> assertThat(point.y()).isCloseTo(panel.y().at(slope), within(0.3)));
    }

    @Test
    void marksStandWhereTheyAreWithTheirCoordinates() {
        View view = View.read(Query.parse("f=swish&show=value,marks&x=-4..4")).view();
        Drawing drawing = Drawing.of(view);
        assertThat(drawing.words()).contains("(−1.2785, −0.2785)", "(0, 0)");
        assertThat(drawing.circles(Theme.LIGHT.background())).extracting(PlotTests::centre)
            .contains(pixel(view, 0, -1.2784645427610738, -0.2784645427610738), pixel(view, 0, 0, 0));
        assertThat(Drawing.of(Views.showing(view, Show.VALUE)).words()).doesNotContain("(0, 0)");
    }

    @Test
    void theDifferenceOfTwoCurvesIsACurve() {
        View view = View.read(Query.parse("f=relu&f=swish&minus=1,2")).view();
        Drawing drawing = Drawing.of(view);
        assertThat(drawing.words()).contains("ReLU − Swish (β = 1)");
        assertThat(drawing.all("desc").get(0).getTextContent())
            .isEqualTo("ReLU; Swish (β = 1); ReLU − Swish (β = 1); x = −6 … 6");
        assertThat(drawing.curves(Theme.LIGHT.text())).hasSize(2);
        List<Point> line = Drawing.lines(drawing.curves(Theme.LIGHT.text()).get(0)).get(0);
        assertThat(line.get(0).y()).isCloseTo(pixel(view, 0, -6, 6 / (1 + Math.exp(6))).y(), within(0.1));
    }

    @Test
    void aSumThatIsSubtractedIsNamedInBrackets() {
        View view = View.read(Query.parse("f=relu&f=x^3-2*x&minus=1,2")).view();
        assertThat(Drawing.of(view).words()).contains("ReLU − (x³ − 2x)");
    }

    @Test
    void everyCurveIsNamedAtItsEnd() {
        Drawing drawing = Drawing.of(Views.FIRST);
        for (Element name : drawing.all("text").stream().filter((text) -> text.hasAttribute("fill")).toList()) {
            assertThat(name.getAttribute("fill")).isIn(Palette.lightText(0), Palette.lightText(1), Palette.lightText(2),
                    Palette.lightText(3), Palette.lightText(4));
        }
        assertThat(
                drawing.all("text").stream().filter((text) -> text.hasAttribute("fill")).map(Element::getTextContent))
            .containsExactlyInAnyOrder("Sigmoid", "Tanh", "ReLU", "Leaky ReLU (a = 0.1)", "Swish (β = 1)");
    }

    @Test
    void aPageHasEachSizeAndTheCurvesOnce() {
        String sheets = new Plot(Views.FIRST).sheets(List.of(), Drawing.LABELS);
        Drawing page = Drawing.parse("<figure>" + sheets + "</figure>");
        assertThat(page.all("svg")).hasSize(Sheet.values().length);
        assertThat(page.all("svg").stream().map((svg) -> svg.getAttribute("viewBox")))
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(Sheet.values())
                .map((sheet) -> "0 0 " + sheet.width() + " " + sheet.height())
                .toList());
        assertThat(page.all("use")).hasSize(2 * (Sheet.values().length - 1));
        assertThat(page.curves("var(--curve-1)")).hasSize(2);
    }

    @Test
    void drawsAreShownOnRequestAndDependOnTheSeed() {
        View view = Views.of("rrelu");
        View scattered = Views.showing(view, Show.VALUE, Show.DRAWS);
        assertThat(Drawing.of(view).text()).doesNotContain("fill-opacity", "stroke-linecap");
        assertThat(Drawing.of(scattered).text()).contains("fill-opacity", "stroke-linecap")
            .isNotEqualTo(Drawing.of(Views.seeded(scattered, 2)).text());
    }

    @Test
    void hasATextAlternative() {
        Drawing drawing = Drawing.of(Views.FIRST);
        Element svg = drawing.document().getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("Activation functions");
        assertThat(drawing.all("desc").get(0).getTextContent())
            .isEqualTo("Sigmoid; Tanh; ReLU; Leaky ReLU (a = 0.1); Swish (β = 1); x = −6 … 6");
    }

    @Test
    void wordsAreEscaped() {
        Labels labels = new Labels("a < b & \"c\"", "</text><script>", "\u0000\uFFFF", "", "", "", "",
                Parametric::title);
        Drawing drawing = Drawing.parse(new Plot(Views.FIRST).svg(720, 540, Theme.PAGE, labels));
        assertThat(drawing.all("title").get(0).getTextContent()).isEqualTo("a < b & \"c\"");
        assertThat(drawing.words()).contains("</text><script>", "\uFFFD\uFFFD");
    }

    @Test
    void inAPageColoursFollowItsStyleSheet() {
        Drawing drawing = Drawing.of(Views.at(Views.FIRST, 1), 720, 540, Theme.PAGE);
        assertThat(drawing.text()).doesNotContain("#").contains("var(--curve-5)", "var(--chart-background)");
    }

    @Test
    void theSameViewGivesTheSameText() {
        View view = Views.showing(Views.of("rrelu", "swish"), Show.values());
        assertThat(Drawing.of(view).text()).isEqualTo(Drawing.of(view).text());
    }

    @Test
    void aVisibleCurveIsSampledOnceAndItsKinksAreFoundOnce() {
        Counted counted = new Counted();
        Drawing.of(Views.at(Views.hiding(Views.of(List.of(counted.curve(), counted.curve(), counted.curve())), 1), 2));
        assertThat(counted.sampled).isEqualTo(2);
        assertThat(counted.kinks).isEqualTo(2);
    }

    @Test
    void theFirstViewIsSmall() {
        assertThat(Drawing.of(Views.FIRST).text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(9 * 1024);
    }

    private static List<String> strips(Drawing drawing) {
        return drawing.all("path")
            .stream()
            .filter((path) -> path.hasAttribute("stroke-opacity"))
            .filter((path) -> path.getAttribute("stroke").equals(FIRST_COLOUR))
            .map((path) -> path.getAttribute("d"))
            .toList();
    }

    /** Where a point of a chart is in the picture, as it is written there. */
    private static Point pixel(View view, int chart, double x, double y) {
        Panel panel = Drawing.layout(view, 720, 540).panels().get(chart);
        return new Point(Math.round(panel.x().at(x) * 100) / 100.0, Math.round(panel.y().at(y) * 100) / 100.0);
    }

    private static Point centre(Element circle) {
        return new Point(Drawing.number(circle, "cx"), Drawing.number(circle, "cy"));
    }

    private static Curve curve(Activation activation) {
        return new Curve(Curve.parse("identity").function(), List.of(), activation);
    }

    private record Reciprocal() implements Activation {

        @Override
        public double value(double x) {
            return 1 / x;
        }

        @Override
        public double derivative(double x) {
            return -1 / (x * x);
        }

        @Override
        public Interval range() {
            return Interval.REALS;
        }

    }

}
