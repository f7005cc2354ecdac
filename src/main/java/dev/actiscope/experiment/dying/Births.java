package dev.actiscope.experiment.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Trial;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * Draws networks of one width, and finds with each function how many of their layers are
 * constant from the start. Its result has, for each function, for each hidden layer how
 * many networks are constant from there on, and then how many are not.
 */
final class Births implements Trial {

    /** Kinks farther from 0 are reached by no unit to speak of. */
    private static final Interval NEAR = new Interval(-16, 16);

    private static final int MOST_KINKS = 8;

    /** What a normal number costs to draw, in multiplications. */
    private static final int DRAW = 8;

    /** What looking at a unit costs, whatever its function, likewise. */
    private static final int LOOK = 16;

    private final int networks;

    private final int layers;

    private final InputLine line;

    private final Normals normals;

    private final List<Nonlinearity> functions = new ArrayList<>();

    private final List<double[]> kinks = new ArrayList<>();

    private final long each;

    private int drawn;

    private final double[] counts;

    Births(List<Curve> functions, int layers, int width, double bias, int networks, int seed) {
        this.networks = networks;
        this.layers = layers;
        this.line = new InputLine(layers, width, bias);
        this.normals = new Normals(Seeds.WEIGHTS.of(seed));
        for (Curve f : functions) {
            this.functions.add(Nonlinearities.of(f, Seeds.NOISE.of(seed)));
            this.kinks.add(kinks(f));
        }
        this.each = work(costs(functions), layers, width);
        this.counts = new double[functions.size() * (layers + 1)];
    }

    /** What the value and slope of each function cost. */
    static int[] costs(List<Curve> functions) {
        int[] costs = new int[functions.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = Nonlinearities.of(functions.get(i), Seeds.NOISE.of(0)).work();
        }
        return costs;
    }

    private static double[] kinks(Curve f) {
        List<Kink> all = f.activation().kinks(NEAR);
        double[] some = new double[Math.min(all.size(), MOST_KINKS)];
        for (int i = 0; i < some.length; i++) {
            some[i] = all.get(i).x();
        }
        return some;
    }

    /**
     * What a network costs, in multiplications with an addition each: to draw it, and to
     * look at it with each function.
     * @param costs of the functions, for each unit
     */
    static long work(int[] costs, int layers, int width) {
        long weights = width + (layers - 1L) * width * width;
        long units = (long) layers * width;
        long sum = DRAW * weights;
        for (int cost : costs) {
            sum += InputLine.PLACES * (2 * weights + units * (cost + LOOK));
        }
        return sum;
    }

    @Override
    public long advance(long work) {
        long done = 0;
        while (this.drawn < this.networks && (done == 0 || done + this.each <= work)) {
            this.line.draw(this.normals);
            for (int f = 0; f < this.functions.size(); f++) {
                int first = this.line.firstConstant(this.functions.get(f), this.kinks.get(f));
                this.counts[f * (this.layers + 1) + first]++;
            }
            this.drawn++;
            done += this.each;
        }
        return done;
    }

    @Override
    public double progress() {
        return (double) this.drawn / this.networks;
    }

    @Override
    public double[] result() {
        return this.counts.clone();
    }

}
