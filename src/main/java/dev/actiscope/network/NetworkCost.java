package dev.actiscope.network;

import java.util.List;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.network.layer.BatchNormalisation;
import dev.actiscope.network.layer.Dense;
import dev.actiscope.network.layer.Dropout;
import dev.actiscope.network.layer.LayerWork;
import dev.actiscope.network.layer.Units;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.nonlinearity.Trainable;

/**
 * What a network costs, in multiplications with an addition each, whether it is made yet
 * or not.
 *
 * @param layers what its layers cost together
 * @param first what going back to the inputs would cost an example, which is left out
 * @param weights how many there are
 * @param parameters how many there are, weights among them
 */
public record NetworkCost(LayerWork layers, long first, long weights, long parameters) {

    /**
     * What an optimiser and all else does to a parameter in a step, about: Adam's root.
     */
    public static final long OF_PARAMETER = 7;

    /**
     * That of a network as it is asked for.
     * @param inputs how many numbers an example has
     */
    public static NetworkCost of(int inputs, List<LayerSpecification> layers) {
        LayerSpecification before = null;
        Nonlinearity f = null;
        int width = inputs;
        NetworkCost sum = new NetworkCost(LayerWork.NONE, (long) inputs * layers.get(0).units(), 0, 0);
        for (LayerSpecification layer : layers) {
            f = (layer == before) ? f : layer.nonlinearity(new RandomSource(0));
            sum = sum.plus(width, layer, f);
            width = layer.units();
            before = layer;
        }
        return sum;
    }

    private NetworkCost plus(int width, LayerSpecification layer, Nonlinearity f) {
        int units = layer.units();
        LayerWork all = this.layers.plus(Dense.work(width, units)).plus(Units.work(units, f));
        if (layer.normalisation() != LayerSpecification.Normalisation.NONE) {
            all = all.plus(BatchNormalisation.work(units));
        }
        if (layer.dropout() > 0) {
            all = all.plus(Dropout.work(units));
        }
        long shape = (f instanceof Trainable trainable) ? trainable.start().length : 0;
        return new NetworkCost(all, this.first, this.weights + (long) width * units,
                this.parameters + (width + 1L + layer.normalisation().parameters()) * units + shape);
    }

    /**
     * What examples cost in use.
     * @param batches how many there are of them
     */
    public long ofUse(long examples, long batches) {
        return this.layers.forwards() * examples + this.layers.batch() * batches;
    }

    /**
     * What a step costs in training: each example forwards, the gradients, and backwards
     * but to the inputs, and the parameters once.
     * @param n how many examples it has
     */
    public long ofStep(long n) {
        return (this.layers.training() - this.first) * n + this.layers.step() + OF_PARAMETER * this.parameters;
    }

}
