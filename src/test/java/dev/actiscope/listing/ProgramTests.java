package dev.actiscope.listing;

import java.util.List;
import java.util.function.Predicate;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Difference;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.View;
import dev.actiscope.curve.query.Query;
import dev.actiscope.listing.Python.Piece;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("slow")
class ProgramTests {

    private static View view(String query) {
        return View.read(Query.parse(query)).view();
    }

    private static double[][] run(View view) {
        return run(List.of(view)).get(0);
    }

    /** All in one process, since each begins with NumPy. */
    private static List<double[][]> run(List<View> views) {
        List<Python.Answer> answers = Python
            .run(views.stream().map((view) -> new Piece(Program.of(view), null)).toList());
        assertThat(answers).hasSameSizeAs(views);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).problem()).as(Program.of(views.get(i))).isEmpty();
        }
        return answers.stream().map(Python.Answer::rows).toList();
    }

    /** A view of each function of the catalogue alone. */
    private static List<View> catalogue(String rest) {
        return Catalogue.definitions().stream().map((definition) -> view("f=" + definition.name() + rest)).toList();
    }

    /** Two rows for each plot; a gap is no place. */
    private static void assertPlots(View view, double[][] rows, int first, Curve curve, boolean derivative) {
        double[] x = rows[2 * first];
        double[] y = rows[2 * first + 1];
        assertThat(x.length).isGreaterThanOrEqualTo(view.window().points());
        for (int i = 0; i < x.length; i++) {
            boolean kink = curve.activation().kinks().stream().anyMatch(near(x[i]));
            if (!Double.isNaN(x[i]) && !(derivative && kink)) {
                double expected = derivative ? curve.activation().derivative(x[i]) : curve.activation().value(x[i]);
                assertThat(Agreement.isSame(expected, y[i]))
                    .as("%s of %s at %s: %s, not %s%n%s", derivative ? "slope" : "value", curve.notation(), x[i], y[i],
                            expected, Program.of(view))
                    .isTrue();
            }
        }
    }

    private static Predicate<Kink> near(double x) {
        return (kink) -> Math.abs(kink.x() - x) < 1e-9;
    }

    @Test
    void theDerivativeHasTheWindowOfTheView() {
        assertThat(Program.of(view("f=relu&dy=-0.2..1.2"))).contains("slopes.set_ylim(-0.2, 1.2)\n");
    }

    @Test
    void everyCurveAndItsDerivativeIsPlotted() {
        List<View> views = catalogue("&x=-9..7&points=81");
        List<double[][]> plotted = run(views);
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            assertThat(plotted.get(i)).hasNumberOfRows(4);
            assertPlots(view, plotted.get(i), 0, view.curves().get(0), false);
            assertPlots(view, plotted.get(i), 1, view.curves().get(0), true);
        }
    }

    @Test
    void curvesOfOneFunctionKeepTheirParameters() {
        View view = view(
                "f=swish:beta=0.1&f=swish:beta=10&f=swish:beta=inf&f=x*sigmoid(a*x):a=3&f=x^2&f=x/(1%2Babs(x))");
        double[][] rows = run(view);
        for (int i = 0; i < 6; i++) {
            assertPlots(view, rows, 2 * i, view.curves().get(i), false);
            assertPlots(view, rows, 2 * i + 1, view.curves().get(i), true);
        }
        assertThat(Program.of(view)).contains("label=\"Swish, β = 0.1\"", "label=\"Swish, β = ∞\"")
            .containsOnlyOnce("def swish(x, beta=1.0):");
    }

    @Test
    void whatTheViewHidesIsLeftOut() {
        View view = view("f=relu&f=tanh&f=gelu&hide=2&show=value");
        double[][] rows = run(view);
        assertThat(rows).hasNumberOfRows(4);
        assertPlots(view, rows, 0, view.curves().get(0), false);
        assertPlots(view, rows, 1, view.curves().get(2), false);
        assertThat(Program.of(view)).doesNotContain("tanh", "derivative");
    }

    @Test
    void derivativesAloneArePlottedWhereTheViewShowsNothingElse() {
        View view = view("f=relu&f=tanh&show=derivative");
        assertPlots(view, run(view), 1, view.curves().get(1), true);
    }

    @Test
    void theWindowIsTheView() {
        View view = view("f=tanh&x=-1e-3..2&y=-0.5..1.25&points=7&show=value");
        double[][] rows = run(view);
        assertThat(rows[0]).startsWith(-1e-3).endsWith(2).hasSize(7);
        assertThat(rows[2]).containsExactly(-0.5, 1.25);
    }

    @Test
    void aJumpIsAGap() {
        View view = view("f=binary-step&show=value");
        double[][] rows = run(view);
        assertThat(rows[0]).hasSize(602).contains(Double.NaN);
        assertPlots(view, rows, 0, view.curves().get(0), false);
    }

    /** Away from its kinks, where there is none. */
    @Test
    void theSecondDerivativeIsPlottedWhereTheViewShowsIt() {
        List<View> views = catalogue("&x=-7..9&points=65&show=value,derivative,second");
        List<double[][]> plotted = run(views);
        for (int i = 0; i < views.size(); i++) {
            assertThat(plotted.get(i)).hasNumberOfRows(6);
            assertBends(views.get(i).curves().get(0), plotted.get(i)[4], plotted.get(i)[5]);
        }
        assertThat(Program.of(view("f=tanh&show=derivative,second"))).contains("figure, (slopes, bends) = ",
                "bends.set_ylabel(\"f″(x)\")\n", "bends.set_xlabel(\"x\")\n", "slopes.legend");
    }

    private static void assertBends(Curve curve, double[] x, double[] second) {
        Slope slope = Slope.of(curve);
        for (int i = 0; i < x.length; i++) {
            double expected = slope.derivative(x[i]);
            assertThat(Double.isNaN(expected) || Agreement.isSame(expected, second[i]))
                .as("%s at %s: %s, not %s", curve.notation(), x[i], second[i], expected)
                .isTrue();
        }
    }

    @Test
    void theDifferenceIsPlottedLastAndItsCurvesMayBeHidden() {
        View view = view("f=relu&f=swish:beta=2&minus=2,1&hide=1,2&x=-3..3&points=24&show=value,derivative,second");
        double[][] rows = run(view);
        assertThat(rows).hasNumberOfRows(6);
        for (int i = 0; i < rows[0].length; i++) {
            Difference difference = view.difference().orElseThrow();
            assertThat(rows[1][i]).isCloseTo(difference.value(rows[0][i]), within(1e-12));
            assertThat(rows[3][i]).isCloseTo(difference.derivative(rows[2][i]), within(1e-12));
        }
        assertThat(Program.of(view)).contains("label=\"Swish, β = 2 − ReLU\"", "linestyle=\"--\"");
    }

    @Test
    void aSumThatIsSubtractedIsNamedInBrackets() {
        assertThat(Program.of(view("f=relu&f=x^3-2*x&minus=1,2"))).contains("label=\"ReLU − (x³ − 2x)\"");
    }

    @Test
    void aDifferenceHasAGapWhereOneOfItsCurvesJumps() {
        assertThat(run(view("f=tanh&f=binary-step&minus=1,2&show=value"))[4]).contains(Double.NaN);
    }

    @Test
    void nothingIsLeftWhereEverythingIsHidden() {
        assertThat(run(view("f=relu&hide=1"))).isEmpty();
    }

}
