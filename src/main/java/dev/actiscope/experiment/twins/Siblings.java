package dev.actiscope.experiment.twins;

import java.util.function.ToDoubleFunction;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;

/**
 * The networks of one kind, one for each seed.
 *
 * @param all null for those that have not begun
 * @param steps how many they take
 */
public record Siblings(TwinResult[] all, int steps) {

    /**
     * Those of one kind among all results.
     * @param from the first one's place
     */
    public static Siblings of(double[][] results, int from, int seeds, int steps) {
        TwinResult[] all = new TwinResult[seeds];
        for (int i = 0; i < seeds; i++) {
            all[i] = (results[from + i] != null) ? new TwinResult(results[from + i]) : null;
        }
        return new Siblings(all, steps);
    }

    /** A number of each, NaN of those that have not begun. */
    public double[] bySeed(ToDoubleFunction<TwinResult> number) {
        double[] numbers = new double[this.all.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (this.all[i] != null) ? number.applyAsDouble(this.all[i]) : Double.NaN;
        }
        return numbers;
    }

    /** The mean of a number over those that have it; all NaN if none has. */
    public Confidence mean(ToDoubleFunction<TwinResult> number) {
        double[] finite = Confidence.finite(bySeed(number));
        return (finite.length == 0) ? new Confidence(Double.NaN, Double.NaN, Double.NaN) : Confidence.mean(finite);
    }

    /** The geometric mean of a loss that is told by its logarithm. */
    public double geometric(ToDoubleFunction<TwinResult> logarithm) {
        return Exponential.exp(mean(logarithm).value());
    }

    /** By how much a number of these exceeds that of their twins. */
    public Paired over(Siblings twins, ToDoubleFunction<TwinResult> number) {
        return Paired.of(bySeed(number), twins.bySeed(number));
    }

    /** The loss by steps: the geometric mean at each point. */
    public double[] losses() {
        double[] y = new double[TwinResult.points(this.steps).count()];
        for (int i = 0; i < y.length; i++) {
            int point = i;
            y[i] = geometric((outcome) -> outcome.loss(point));
        }
        return y;
    }

    /** The first parameter of a layer by steps. */
    public Confidence[] parameters(int layer) {
        int points = TwinResult.points(this.steps).count();
        Confidence[] y = new Confidence[points];
        for (int i = 0; i < points; i++) {
            int point = i;
            y[i] = mean((outcome) -> outcome.parameter(points, layer, point));
        }
        return y;
    }

    /** The first parameter of a layer at the end, of each network. */
    public double[] learned(int layer) {
        int points = TwinResult.points(this.steps).count();
        return bySeed((outcome) -> outcome.parameter(points, layer, points - 1));
    }

    /**
     * The mean of each parameter of a layer at the end.
     * @param depth how many hidden layers there are
     * @param parameters how many of each layer learn
     */
    public double[] shape(int depth, int parameters, int layer) {
        int points = TwinResult.points(this.steps).count();
        double[] shape = new double[parameters];
        for (int i = 0; i < parameters; i++) {
            int parameter = i;
            shape[i] = mean((outcome) -> outcome.learned(points, depth, parameters, layer, parameter)).value();
        }
        return shape;
    }

    /** How many diverged. */
    public int diverged() {
        int diverged = 0;
        for (TwinResult outcome : this.all) {
            diverged += (outcome != null && !Double.isNaN(outcome.diverged())) ? 1 : 0;
        }
        return diverged;
    }

}
