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
        NONE,

        /** Each unit over the mini-batch. */
        BATCH,

        /** Likewise, without a scale γ that learns. */
        BATCH_WITHOUT_SCALE,

        /** Each example over the units. */
        LAYER

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

}
