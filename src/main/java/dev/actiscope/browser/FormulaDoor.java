package dev.actiscope.browser;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Difference;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Slope;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.Swings;
import dev.actiscope.curve.query.Query;
import dev.actiscope.facts.Marks;
import dev.actiscope.formula.Formula;
import dev.actiscope.plot.layout.CurveName;

/**
 * What the core with the language of formulas answers besides: differences of two curves,
 * and what takes the formulas of functions, named ones' too. Derivatives that were found
 * last are remembered as curves are.
 */
class FormulaDoor extends Door {

    private final Recent<Slope> slopes;

    FormulaDoor(Recent<Formula> formulas) {
        super(formulas::apply);
        this.slopes = new Recent<>((f) -> Slope.of(curve(f), formulas));
    }

    @Override
    double[] sample(Activation activation, double from, double to, int points) {
        Swings drawn = Swings.of(activation, Samples.of(activation, window(from, to, points)));
        return drawn(activation, drawn.samples(), drawn.fills());
    }

    /**
     * Whether doubles leave a formula's digits in doubt at some places between two ends.
     */
    boolean isDoubtful(String f, double from, double to) {
        int less = f.indexOf(BETWEEN);
        if (less >= 0) {
            return isDoubtful(f.substring(0, less), from, to) || isDoubtful(f.substring(less + 1), from, to);
        }
        return curve(f).isDoubtful(new Interval(from, to));
    }

    String maths(String f, String otherwise) {
        return FormulaJson.mathMl(curve(f), otherwise);
    }

    double[] second(String f, double from, double to, int points) {
        try {
            return sample(slope(f), from, to, points);
        }
        catch (InvalidInputException tooLarge) {
            return new double[0];
        }
    }

    double evaluateSecond(String f, double x) {
        try {
            Activation slope = slope(f);
            double[] second = { Double.NaN };
            if (!slope.isKink(x)) {
                slope.compute(new double[] { x }, new double[1], second);
            }
            return second[0];
        }
        catch (InvalidInputException tooLarge) {
            return Double.NaN;
        }
    }

    String marks(String query) {
        return MarksJson.of(Marks.of(view(query).view(), (curve) -> this.slopes.apply(curve.notation())));
    }

    @Override
    View.Reading view(String query) {
        return View.readFormulas(Query.parse(query), this::curve);
    }

    @Override
    String label(String f, String title, double room) {
        int less = f.indexOf(BETWEEN);
        int second = title.indexOf(BETWEEN);
        return (less < 0) ? super.label(f, title, room) : CurveName.difference(curve(f.substring(0, less)),
                title.substring(0, second), curve(f.substring(less + 1)), title.substring(second + 1));
    }

    @Override
    Activation activation(String f) {
        int less = f.indexOf(BETWEEN);
        return (less < 0) ? super.activation(f)
                : new Difference(activation(f.substring(0, less)), activation(f.substring(less + 1)));
    }

    private Activation slope(String f) {
        int less = f.indexOf(BETWEEN);
        return (less < 0) ? this.slopes.apply(f)
                : new Difference(slope(f.substring(0, less)), slope(f.substring(less + 1)));
    }

}
