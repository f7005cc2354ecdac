package dev.actiscope.network.layer;

/**
 * What layers cost, in multiplications with an addition each.
 *
 * @param forwards an example forwards
 * @param training an example in training: forwards, the gradients, and backwards
 * @param batch a mini-batch once, however few examples it has, forwards
 * @param step a step once, however few examples it has: there and back
 */
public record LayerWork(long forwards, long training, long batch, long step) {

    /** Of no layer. */
    public static final LayerWork NONE = new LayerWork(0, 0, 0, 0);

    /** Of a layer that computes as much for its gradients, and backwards, as forwards. */
    static LayerWork of(long forwards) {
        return new LayerWork(forwards, 3 * forwards, Layer.WORK_OF_BATCH, Layer.WORK_OF_STEP);
    }

    /** That of these layers and another. */
    public LayerWork plus(LayerWork other) {
        return new LayerWork(this.forwards + other.forwards, this.training + other.training, this.batch + other.batch,
                this.step + other.step);
    }

}
