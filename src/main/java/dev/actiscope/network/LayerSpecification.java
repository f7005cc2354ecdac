package dev.actiscope.network;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * A dense layer with what follows it, as a network is asked for: normalisation of z,
 * activation, dropout of a.
 *
 * @param units how many there are, at least 1
 * @param activation f, at the parameters with which it begins
 * @param learns whether the parameters of f learn too
 * @param normalisation of z
 * @param dropout the share of activations that is left out in training, from 0 to below 1
 * @param weights how W begins
 * @param bias how b begins
 */
public record LayerSpecification(int units, Curve activation, boolean learns, Normalisation normalisation,
        double dropout, Initialiser weights, double bias) {

    /**
     * @throws IllegalArgumentException for units or dropout out of range
     */
    public LayerSpecification {
        if (units < 1 || !(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("out of range");
        }
    }

    /**
     * What becomes of z before f.
     */
    public enum Normalisation {

        /** Nothing. */
        NONE(0),

        /** Each unit over the mini-batch. */
        BATCH(2),

        /** Likewise, without a scale γ that learns. */
        BATCH_WITHOUT_SCALE(1),

        /** Each example over the units. */
        LAYER(2);

        private final int parameters;

        Normalisation(int parameters) {
            this.parameters = parameters;
        }

        /** How many of each unit learn. */
        int parameters() {
            return this.parameters;
        }

    }

    /**
     * A layer without extras, its weights after Xavier with gain 1.
     */
    public static LayerSpecification of(int units, Curve activation) {
        return new LayerSpecification(units, activation, false, Normalisation.NONE, 0, Initialisers.xavierNormal(1), 0);
    }

    /** The same with weights that begin otherwise. */
    public LayerSpecification weights(Initialiser other) {
        return new LayerSpecification(this.units, this.activation, this.learns, this.normalisation, this.dropout, other,
                this.bias);
    }

    /** The same with biases that begin otherwise. */
    public LayerSpecification bias(double other) {
        return new LayerSpecification(this.units, this.activation, this.learns, this.normalisation, this.dropout,
                this.weights, other);
    }

    /** The same with another normalisation. */
    public LayerSpecification normalisation(Normalisation other) {
        return new LayerSpecification(this.units, this.activation, this.learns, other, this.dropout, this.weights,
                this.bias);
    }

    /** The same with another dropout. */
    public LayerSpecification dropout(double other) {
        return new LayerSpecification(this.units, this.activation, this.learns, this.normalisation, other, this.weights,
                this.bias);
    }

    /** The same, the parameters of f learning too. */
    public LayerSpecification learning() {
        return new LayerSpecification(this.units, this.activation, true, this.normalisation, this.dropout, this.weights,
                this.bias);
    }

    /**
     * The layers of a network whose hidden layers are alike.
     * @param depth how many of them there are
     * @param last what gives the outputs
     */
    public static List<LayerSpecification> stacked(int depth, LayerSpecification hidden, LayerSpecification last) {
        List<LayerSpecification> layers = new ArrayList<>();
        for (int layer = 0; layer < depth; layer++) {
            layers.add(hidden);
        }
        layers.add(last);
        return layers;
    }

    /** What computes its activations. */
    Nonlinearity nonlinearity(RandomSource noise) {
        return this.learns ? Nonlinearities.trainable(this.activation, noise)
                : Nonlinearities.of(this.activation, noise);
    }

}
