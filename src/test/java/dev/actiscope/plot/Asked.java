package dev.actiscope.plot;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.EvaluationPoints;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.Stated;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;
import dev.actiscope.curve.query.Query;
import dev.actiscope.facts.Marks;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.tree.Budget;

/**
 * What can be asked of functions, and how many steps it takes.
 */
enum Asked {

    /** Values, slopes and second derivatives at as many points as anybody may choose. */
    EVALUATE {

        @Override
        long steps(View view) {
            return FORM.steps(view) + computed(view, Slope::of, EvaluationPoints.MOST) + slopes(view);
        }

    },

    /** The same at as many as a window may have. */
    CURVES {

        @Override
        long steps(View view) {
            List<Activation> sampled = view.curves().stream().map((curve) -> sampled(curve, Slope::of)).toList();
            return FORM.steps(view) + computed(view, Slope::of, Window.mostPoints(sampled)) + slopes(view)
                    + kinks(view, Slope::of, List.of(view.window().x()));
        }

    },

    /** A chart with all that it can show, as wide as a picture may be. */
    CHART {

        @Override
        long steps(View view) {
            Slopes slopes = new Slopes();
            Marks marks = Marks.of(view, slopes);
            return FORM.steps(view) + computed(view, slopes, view.mostPoints()) + slopes.steps() + marks.steps()
                    + kinks(view, slopes, List.of(view.window().x(), new Interval(-Window.FARTHEST, Window.FARTHEST)));
        }

    },

    /** The same with a difference, of which everything is shown, too. */
    DIFFERENCE {

        @Override
        long steps(View view) {
            Slopes slopes = new Slopes();
            return CHART.steps(view) + view.minus()
                .map((pair) -> Stream.of(pair.minuend(), pair.subtrahend()).map(view.curves()::get).toList())
                .map((pair) -> ofDifference(pair, slopes, view))
                .orElse(0L);
        }

        /** It is computed at every point, and where the one or the other has a kink. */
        private long ofDifference(List<Curve> pair, Slopes slopes, View view) {
            int kinks = pair.stream().mapToInt((curve) -> sampled(curve, slopes).kinks(view.window().x()).size()).sum();
            int operations = pair.stream()
                .mapToInt((curve) -> curve.activation().operations() + sampled(curve, slopes).operations())
                .sum();
            return Budget.steps(operations, view.mostPoints() + 2 * kinks);
        }

    },

    /** The address of a form's view. */
    FORM {

        @Override
        long steps(View view) {
            return view.curves().stream().mapToLong(Curve::steps).sum();
        }

    };

    /**
     * What a view of formulas costs in this way, those of them that are read.
     */
    abstract long steps(View view);

    /**
     * As many steps as it takes to answer for these functions together, with those that
     * are refused.
     */
    long steps(Query query) {
        View.Reading reading = View.read(query);
        long refused = reading.problems().stream().filter(Asked::isDear).count();
        return refused * Budget.OF_FORMULA + (refused < query.all("f").size() ? steps(reading.view()) : 0);
    }

    private static boolean isDear(InvalidInputException problem) {
        return !problem.code().equals("too-much-work-together");
    }

    private static long computed(View view, Function<Curve, Slope> slopes, int points) {
        return view.curves()
            .stream()
            .mapToLong((curve) -> Budget.steps(sampled(curve, slopes).operations(), points))
            .sum();
    }

    static Activation sampled(Curve curve, Function<Curve, Slope> slopes) {
        try {
            return slopes.apply(curve);
        }
        catch (InvalidInputException refused) {
            return curve.activation();
        }
    }

    /** What second derivatives cost that are asked for one by one. */
    private static long slopes(View view) {
        return view.curves().stream().mapToLong((curve) -> ((Formula) curve.function()).slopeSteps()).sum();
    }

    /** Of functions and of their slopes. */
    private static long kinks(View view, Function<Curve, Slope> slopes, List<Interval> parts) {
        long steps = 0;
        for (Curve curve : view.curves()) {
            for (int order = 0; order < 2; order++) {
                Activation activation = (order > 0) ? sampled(curve, slopes) : curve.activation();
                Kinks kinks = new Kinks(
                        Stated.of(curve, Formula::parse).expression(order, new Algebra(Budget.ofFormula())),
                        activation::value, activation::derivative);
                for (Interval part : parts) {
                    Work work = Kinks.work();
                    kinks.in(part, work);
                    steps += work.steps();
                }
            }
        }
        return steps;
    }

}
