package dev.actiscope.experiment.dying;

import java.util.ArrayList;
import java.util.List;

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
final class InputLine {

    /** How far inputs reach: those of variance 1 that are evenly spread. */
    static final double REACH = Math.sqrt(3);

    /** What is looked at first: not 0, where all units of a first layer have a kink. */
    private static final double[] FIRST = { -REACH, -REACH / 3, REACH / 3, REACH };

    /**
     * At so many inputs a network is looked at on the average, about: at one if it is
     * alive, mostly, at five and more if it may not be.
     */
    static final int PLACES = 3;

    /** At more inputs nothing is looked at. */
    private static final int MOST = 64;

    /** Crossings that are nearer to each other are one, but for rounding. */
    private static final double APART = 1e-12;

    private final int width;

    private final double bias;

    /** The weights of each layer, a row for each unit. */
    private final double[][] w;

    /**
     * @param layers how many hidden ones, at least 1
     * @param bias of all units
     */
    InputLine(int layers, int width, double bias) {
        this.width = width;
        this.bias = bias;
        this.w = new double[layers][];
        for (int l = 0; l < layers; l++) {
            this.w[l] = new double[(l == 0) ? width : width * width];
        }
    }

    /** Draws all weights anew, from a normal distribution of variance 2/inputs (He's). */
    void draw(Normals normals) {
        for (double[] layer : this.w) {
            double deviation = Math.sqrt(2.0 * this.width / layer.length);
            for (int i = 0; i < layer.length; i++) {
                layer[i] = normals.next() * deviation;
            }
        }
    }

    /**
     * The first layer that is constant; all after it are so too.
     * @param kinks of f
     * @return from 0; as many as there are layers if none is
     */
    int firstConstant(Nonlinearity f, double[] kinks) {
        int last = this.w.length - 1;
        List<Place> places = new ArrayList<>();
        for (double x : FIRST) {
            Place place = at(x, f);
            places.add(place);
            if (place.isSloping(last) || place.differs(places.get(0), last)) {
                return last + 1;
            }
        }
        for (int layer = 0; layer <= last; layer++) {
            cross(places, layer, f, kinks);
            if (isConstant(places, layer)) {
                return layer;
            }
        }
        return last + 1;
    }

    private static boolean isConstant(List<Place> places, int layer) {
        for (Place place : places) {
            if (place.isSloping(layer) || place.differs(places.get(0), layer)) {
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
        for (int i = 1; i < places.size(); i++) {
            Place left = places.get(i - 1);
            Place right = places.get(i);
            double nearest = right.x();
            for (int unit = 0; unit < this.width; unit++) {
                double z = left.z()[layer][unit];
                double rise = right.z()[layer][unit] - z;
                for (double kink : kinks) {
                    double x = left.x() + (right.x() - left.x()) * ((kink - z) / rise);
                    nearest = (x > left.x() + APART && x < nearest) ? x : nearest;
                }
            }
            if (nearest < right.x() - APART && places.size() < MOST) {
                places.add(i, at(nearest, f).atKink());
            }
        }
    }

    /** Everything at an input, forwards. */
    private Place at(double x, Nonlinearity f) {
        int layers = this.w.length;
        Place place = new Place(x, new double[layers][this.width], new double[layers][this.width],
                new double[layers][this.width]);
        double[] slopes = new double[this.width];
        double[] before = { x };
        double[] slopesBefore = { 1 };
        for (int l = 0; l < layers; l++) {
            double[] dz = place.slopes()[l];
            multiply(this.w[l], before, this.bias, place.z()[l]);
            multiply(this.w[l], slopesBefore, 0, dz);
            f.inspect(place.z()[l], place.a()[l], slopes, this.width);
            for (int unit = 0; unit < this.width; unit++) {
                dz[unit] *= slopes[unit];
            }
            before = place.a()[l];
            slopesBefore = dz;
        }
        return place;
    }

    private static void multiply(double[] w, double[] x, double b, double[] z) {
        for (int j = 0; j < z.length; j++) {
            double sum = b;
            for (int i = 0; i < x.length; i++) {
                sum += w[j * x.length + i] * x[i];
            }
            z[j] = sum;
        }
    }

    /**
     * What the units are at an input, by layer.
     *
     * @param x the input
     * @param z pre-activations
     * @param a activations
     * @param slopes da/dx; none at a kink, where a slope is a convention
     */
    private record Place(double x, double[][] z, double[][] a, double[][] slopes) {

        Place atKink() {
            return new Place(this.x, this.z, this.a, new double[this.slopes.length][0]);
        }

        boolean isSloping(int layer) {
            for (double slope : this.slopes[layer]) {
                if (slope != 0) {
                    return true;
                }
            }
            return false;
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
