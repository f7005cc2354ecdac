package dev.actiscope.network;

import dev.actiscope.curve.Curve;
import dev.actiscope.network.initialiser.Initialiser;
import dev.actiscope.network.initialiser.Initialisers;

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
public record Stage(int units, Curve activation, boolean learns, Normalisation normalisation, double dropout,
        Initialiser weights, double bias) {

    /**
     * @throws IllegalArgumentException for units or dropout out of range
     */
    public Stage {
        if (units < 1 || !(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("out of range");
        }
    }

    /**
     * What becomes of z before f.
     */
    public enum Normalisation {

        /** Nothing. */
        NONE,

        /** Each unit over the mini-batch. */
        BATCH,

        /** Likewise, without a scale γ that learns. */
        BATCH_WITHOUT_SCALE,

        /** Each example over the units. */
        LAYER

    }

    /**
     * A stage without extras, its weights after Xavier with gain 1.
     */
    public static Stage of(int units, Curve activation) {
        return new Stage(units, activation, false, Normalisation.NONE, 0, Initialisers.xavierNormal(1), 0);
    }

    /** The same with weights that begin otherwise. */
    public Stage weights(Initialiser other) {
        return new Stage(this.units, this.activation, this.learns, this.normalisation, this.dropout, other, this.bias);
    }

    /** The same with biases that begin otherwise. */
    public Stage bias(double other) {
        return new Stage(this.units, this.activation, this.learns, this.normalisation, this.dropout, this.weights,
                other);
    }

    /** The same with another normalisation. */
    public Stage normalisation(Normalisation other) {
        return new Stage(this.units, this.activation, this.learns, other, this.dropout, this.weights, this.bias);
    }

    /** The same with another dropout. */
    public Stage dropout(double other) {
        return new Stage(this.units, this.activation, this.learns, this.normalisation, other, this.weights, this.bias);
    }

    /** The same, the parameters of f learning too. */
    public Stage learning() {
        return new Stage(this.units, this.activation, true, this.normalisation, this.dropout, this.weights, this.bias);
    }

}
