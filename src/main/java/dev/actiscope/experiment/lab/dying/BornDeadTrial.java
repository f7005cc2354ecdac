package dev.actiscope.experiment.lab.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.NormalSource;
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
final class BornDeadTrial implements Trial {

    /** Kinks farther from 0 are reached by no unit to speak of. */
    private static final Interval NEAR = new Interval(-16, 16);

    private static final int MOST_KINKS = 8;

    /** What a normal number costs to draw, in multiplications. */
    private static final int DRAW = 4;

    /** What looking at a unit costs, whatever its function, likewise. */
    private static final int LOOK = 16;

    /** Farther out than most units ever are. */
    private static final double FAR = 64;

    /** Inputs that are enough to tell whether a function is flat somewhere. */
    private static final double[] PROBES = { -FAR, -3, -1, -0.125, 0.125, 1, 3, FAR };

    /** Without biases most units pass 0, so what a function does beside it counts. */
    private static final double BESIDE_ZERO = 0.001;

    /** At so many inputs a network is computed on the average, or fewer. */
    private static final int FEW_PLACES = 4;

    /**
     * The same where networks die late, and with many kinks on the way: so it is with
     * biases that nearly kill, and with steps. Counted at widths from 1 to 64, depths
     * from 2 to 50 and biases from −10 to 10 it was 12 in the middle and 50 at most.
     */
    private static final int MANY_PLACES = 12;

    /** The same with a function that is flat on both sides, as a step: then most die. */
    private static final int MOST_PLACES = 20;

    private final int networks;

    private final int layers;

    private final OneInputNetwork network;

    private final NormalSource normals;

    private final List<Nonlinearity> functions = new ArrayList<>();

    private final List<double[]> kinks = new ArrayList<>();

    private final int[] costs;

    /** What a network costs to draw. */
    private final long draw;

    private int drawn;

    private final double[] counts;

    BornDeadTrial(List<Curve> functions, int layers, int width, double bias, int networks, int seed) {
        this.networks = networks;
        this.layers = layers;
        this.network = new OneInputNetwork(layers, width, bias);
        this.normals = new NormalSource(Seeds.WEIGHTS.of(seed));
        this.costs = new int[functions.size()];
        for (int f = 0; f < this.costs.length; f++) {
            this.functions.add(Nonlinearities.of(functions.get(f), Seeds.NOISE.of(seed)));
            this.kinks.add(kinks(functions.get(f)));
            this.costs[f] = this.functions.get(f).work();
        }
        this.draw = DRAW * weights(layers, width);
        this.counts = new double[functions.size() * (layers + 1)];
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
     * What a network costs on the average, in multiplications with an addition each: to
     * draw it, and to look at it with each function.
     */
    static long work(List<Curve> functions, int layers, int width, double bias) {
        long weights = weights(layers, width);
        long units = (long) layers * width;
        long sum = DRAW * weights;
        for (Curve f : functions) {
            sum += places(f, bias) * (2 * weights + units * (cost(f) + LOOK));
        }
        return sum;
    }

    /** What the value and slope of a function cost. */
    private static int cost(Curve f) {
        return Nonlinearities.of(f, Seeds.NOISE.of(0)).work();
    }

    private static int places(Curve f, double bias) {
        if (f.activation().derivative(-FAR) == 0 && f.activation().derivative(FAR) == 0) {
            return MOST_PLACES;
        }
        boolean flat = false;
        for (double x : PROBES) {
            flat |= f.activation().derivative(x) == 0;
        }
        boolean beside = f.activation().derivative(-BESIDE_ZERO) != 0 || f.activation().derivative(BESIDE_ZERO) != 0;
        return (!flat || kinks(f).length == 0 || bias == 0 && beside) ? FEW_PLACES : MANY_PLACES;
    }

    private static long weights(int layers, int width) {
        return width + (layers - 1L) * width * width;
    }

    @Override
    public long step() {
        long done = this.draw;
        this.network.draw(this.normals);
        for (int f = 0; f < this.functions.size(); f++) {
            done += count(f);
        }
        this.drawn++;
        return done;
    }

    /** Looks at the network with a function, and says what that cost. */
    private long count(int f) {
        long multiplications = this.network.multiplications();
        long activations = this.network.activations();
        int first = this.network.firstConstant(this.functions.get(f), this.kinks.get(f));
        this.counts[f * (this.layers + 1) + first]++;
        return this.network.multiplications() - multiplications
                + (this.network.activations() - activations) * (this.costs[f] + LOOK);
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
