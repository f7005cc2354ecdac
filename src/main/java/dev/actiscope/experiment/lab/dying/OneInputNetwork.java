package dev.actiscope.experiment.lab.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.NormalSource;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * The hidden layers of a network with one input x, of which the part |x| ≤ √3 is looked
 * at: is a layer constant there, and with it the network?
 * <p>
 * Values and slopes da/dx at a few inputs tell mostly that it is not. Where they do not,
 * the inputs at which a unit crosses a kink of f are added, layer by layer. If f consists
 * of straight pieces, then all units are straight between such inputs, and equal values
 * at the ends of each part say that a unit is constant: nothing is left to where one
 * happens to look. A smooth f that is nowhere flat has a slope at every input but single
 * ones.
 */
final class OneInputNetwork {

    /** How far inputs reach: those of variance 1 that are evenly spread. */
    static final double REACH = Math.sqrt(3);

    /** What is looked at first: not 0, where all units of a first layer have a kink. */
    private static final double[] FIRST = { -REACH, -REACH / 3, REACH / 3, REACH };

    /** At more inputs nothing is looked at. */
    private static final int MOST = 64;

    /** Crossings that are nearer to each other are one, but for rounding. */
    private static final double APART = 1e-12;

    /** What it costs to look for a crossing, in multiplications with an addition each. */
    private static final int CROSSING = 4;

    private final int width;

    private final double bias;

    /** The weights of each layer, a row for each unit. */
    private final double[][] w;

    private final double[] derivatives;

    private long multiplications;

    private long activations;

    /**
     * @param layers how many hidden ones, at least 1
     * @param bias of all units
     */
    OneInputNetwork(int layers, int width, double bias) {
        this.width = width;
        this.bias = bias;
        this.derivatives = new double[width];
        this.w = new double[layers][];
        for (int l = 0; l < layers; l++) {
            this.w[l] = new double[(l == 0) ? width : width * width];
        }
    }

    /** Draws all weights anew, from a normal distribution of variance 2/inputs (He's). */
    void draw(NormalSource normals) {
        for (double[] layer : this.w) {
            double deviation = Math.sqrt(2.0 * this.width / layer.length);
            for (int i = 0; i < layer.length; i++) {
                layer[i] = normals.next() * deviation;
            }
        }
    }

    /** How often anything has been multiplied, with an addition each, since it began. */
    long multiplications() {
        return this.multiplications;
    }

    /** How often a function has been computed, with its slope, since it began. */
    long activations() {
        return this.activations;
    }

    /**
     * The first layer that is constant; all after it are so too.
     * @param kinks of f
     * @return from 0; as many as there are layers if none is
     */
    int firstConstant(Nonlinearity f, double[] kinks) {
        int layers = this.w.length;
        List<Place> places = new ArrayList<>();
        for (double x : FIRST) {
            Place place = new Place(x, layers, true);
            places.add(place);
            while (place.reached < layers && place.isSloping()) {
                pass(place, f);
            }
            if (place.isSloping()) {
                return layers;
            }
        }
        if (firstConstant(places, f) == layers) {
            return layers;
        }
        for (int layer = 0; layer < layers; layer++) {
            cross(places, layer, f, kinks);
            if (isConstant(places, layer, f)) {
                return layer;
            }
        }
        return layers;
    }

    /** The first layer that is constant as far as these places tell. */
    private int firstConstant(List<Place> places, Nonlinearity f) {
        int layer = 0;
        while (layer < this.w.length && !isConstant(places, layer, f)) {
            layer++;
        }
        return layer;
    }

    private boolean isConstant(List<Place> places, int layer, Nonlinearity f) {
        for (Place place : places) {
            reach(place, layer, f);
            if (layer < place.flatFrom || place.differs(places.get(0), layer)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the inputs at which a unit of a layer crosses a kink, found as if it were
     * straight between its neighbours.
     */
    private void cross(List<Place> places, int layer, Nonlinearity f, double[] kinks) {
        reach(places.get(0), layer, f);
        for (int i = 1; i < places.size(); i++) {
            Place left = places.get(i - 1);
            Place right = places.get(i);
            reach(right, layer, f);
            double nearest = nearest(left, right, layer, kinks);
            if (nearest < right.x - APART && places.size() < MOST) {
                Place between = new Place(nearest, this.w.length, false);
                reach(between, layer, f);
                places.add(i, between);
            }
        }
    }

    /**
     * The first crossing after the left of two places; the right one if there is none.
     */
    private double nearest(Place left, Place right, int layer, double[] kinks) {
        double nearest = right.x;
        for (int unit = 0; unit < this.width; unit++) {
            double z = left.z[layer][unit];
            double rise = right.z[layer][unit] - z;
            for (double kink : kinks) {
                double x = left.x + (right.x - left.x) * ((kink - z) / rise);
                nearest = (x > left.x + APART && x < nearest) ? x : nearest;
            }
        }
        this.multiplications += (long) CROSSING * this.width * kinks.length;
        return nearest;
    }

    private void reach(Place place, int layer, Nonlinearity f) {
        while (place.reached <= layer) {
            pass(place, f);
        }
    }

    /** Computes the next layer at an input. */
    private void pass(Place place, Nonlinearity f) {
        int layer = place.reached++;
        place.z[layer] = new double[this.width];
        place.a[layer] = new double[this.width];
        multiply(layer, (layer == 0) ? new double[] { place.x } : place.a[layer - 1], this.bias, place.z[layer]);
        f.inspect(place.z[layer], place.a[layer], this.derivatives, this.width);
        this.activations += this.width;
        if (place.isSloping()) {
            double[] slopes = new double[this.width];
            multiply(layer, place.slopes, 0, slopes);
            for (int unit = 0; unit < this.width; unit++) {
                slopes[unit] *= this.derivatives[unit];
            }
            place.slope(layer, slopes);
        }
    }

    private void multiply(int layer, double[] x, double b, double[] z) {
        for (int j = 0; j < z.length; j++) {
            double sum = b;
            for (int i = 0; i < x.length; i++) {
                sum += this.w[layer][j * x.length + i] * x[i];
            }
            z[j] = sum;
        }
        this.multiplications += this.w[layer].length;
    }

    /**
     * An input, and what the units are there as far as it has been computed. Where
     * nothing slopes in a layer, nothing does in those after it.
     */
    private static final class Place {

        private static final double[] NONE = {};

        private final double x;

        /** Pre-activations, by layer. */
        private final double[][] z;

        /** Activations, by layer. */
        private final double[][] a;

        /** The slopes da/dx of the layer reached; none if all of them are 0. */
        private double[] slopes;

        /** How many layers have been computed. */
        private int reached;

        /** The first layer without slopes. */
        private int flatFrom;

        /**
         * @param sloping not at a kink, where a slope is a convention
         */
        Place(double x, int layers, boolean sloping) {
            this.x = x;
            this.z = new double[layers][];
            this.a = new double[layers][];
            this.slopes = sloping ? new double[] { 1 } : NONE;
        }

        boolean isSloping() {
            return this.slopes.length > 0;
        }

        void slope(int layer, double[] all) {
            this.slopes = NONE;
            for (double slope : all) {
                if (slope != 0) {
                    this.slopes = all;
                    this.flatFrom = layer + 1;
                }
            }
        }

        /** What is not a number differs too. */
        boolean differs(Place other, int layer) {
            for (int unit = 0; unit < this.a[layer].length; unit++) {
                if (this.a[layer][unit] != other.a[layer][unit]) {
                    return true;
                }
            }
            return false;
        }

    }

}
