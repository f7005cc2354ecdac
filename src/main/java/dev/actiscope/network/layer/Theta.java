package dev.actiscope.network.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that learns, θ, in one array, and the gradients ∂L/∂θ in another: an
 * optimiser is a loop over both. Layers know where theirs are.
 */
public final class Theta {

    private double[] values = {};

    private double[] gradients = {};

    private final List<Block> blocks = new ArrayList<>();

    /**
     * What parameters are to a layer.
     */
    public enum Kind {

        /** Of a dense layer, W. */
        WEIGHTS,

        /** Of a dense layer, b. */
        BIASES,

        /** Of a normalisation, γ. */
        SCALES,

        /** Of a normalisation, β. */
        SHIFTS,

        /** Of an activation function. */
        SHAPE

    }

    /**
     * Parameters of one kind that stand side by side.
     *
     * @param kind what they are
     * @param from where the first is
     * @param to where the next block begins
     */
    public record Block(Kind kind, int from, int to) {
    }

    /**
     * Makes room for parameters, all 0.
     * @return where the first is
     */
    int reserve(Kind kind, int count) {
        int from = this.values.length;
        this.values = Arrays.copyOf(this.values, from + count);
        this.blocks.add(new Block(kind, from, from + count));
        return from;
    }

    /** θ itself, to be changed by whoever trains. */
    public double[] values() {
        return this.values;
    }

    /** ∂L/∂θ itself, for which there is room as soon as somebody asks for it. */
    public double[] gradients() {
        if (this.gradients.length < this.values.length) {
            this.gradients = Arrays.copyOf(this.gradients, this.values.length);
        }
        return this.gradients;
    }

    /** Where the parameters of each kind and layer are, in order. */
    public List<Block> blocks() {
        return this.blocks;
    }

}
