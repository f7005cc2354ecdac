package dev.actiscope.browser;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Band;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Draws;
import dev.actiscope.curve.FormulaLanguage;
import dev.actiscope.curve.Query;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.SliderScale;
import dev.actiscope.curve.View;
import dev.actiscope.curve.Window;

/**
 * What the core answers the browser. Texts, numbers and arrays of doubles go through it;
 * what has more structure goes as JSON. No answer depends on an earlier call.
 *
 * @param formulas how it reads what is not a name
 */
record Door(FormulaLanguage formulas) {

    String read(String query) {
        return ViewJson.of(View.read(Query.parse(query), (f) -> Curve.parse(f, this.formulas)));
    }

    double settingAt(String f, int parameter, double position) {
        return SliderScale.value(Curve.parse(f, this.formulas).function().parameters().get(parameter), position);
    }

    double[] sample(String f, double from, double to, int points) {
        Samples samples = Samples.of(activation(f), window(from, to, points));
        return columns(samples.x(), samples.value(), samples.derivative());
    }

    double[] evaluate(String f, double x) {
        Activation activation = activation(f);
        return new double[] { activation.value(x), activation.derivative(x) };
    }

    double[] saturation(String f, double share) {
        List<Saturation.Tail> tails = Saturation.of(activation(f), share).tails();
        double[] triples = new double[3 * tails.size()];
        int i = 0;
        for (Saturation.Tail tail : tails) {
            triples[i++] = tail.x().low();
            triples[i++] = tail.x().high();
            triples[i++] = tail.off() ? 1 : 0;
        }
        return triples;
    }

    double[] band(String f, double from, double to, int points) {
        if (activation(f) instanceof Stochastic stochastic) {
            Band band = Band.of(stochastic, window(from, to, points));
            return columns(band.x(), band.low(), band.high());
        }
        return new double[0];
    }

    double[] draws(String f, double from, double to, int count, int seed) {
        if (activation(f) instanceof Stochastic stochastic) {
            Draws draws = Draws.of(stochastic, window(from, to, 2), count, seed);
            return columns(draws.x(), draws.y());
        }
        return new double[0];
    }

    private Activation activation(String f) {
        return Curve.parse(f, this.formulas).activation();
    }

    private static Window window(double from, double to, int points) {
        return new Window(new Interval(from, to), points);
    }

    private static double[] columns(double[]... columns) {
        int length = columns[0].length;
        double[] all = new double[length * columns.length];
        for (int i = 0; i < columns.length; i++) {
            System.arraycopy(columns[i], 0, all, i * length, length);
        }
        return all;
    }

}
