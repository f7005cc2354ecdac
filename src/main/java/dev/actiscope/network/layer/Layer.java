package dev.actiscope.network.layer;

/**
 * What stands between one array of numbers and the next, y = y(x).
 */
public interface Layer {

    /**
     * What a mini-batch costs any layer once forwards, measured with one unit and one
     * example.
     */
    long WORK_OF_BATCH = 16;

    /** What a step costs any layer once, there and back, likewise. */
    long WORK_OF_STEP = 50;

    /**
     * How many numbers an example has before it: as many as behind it, unless it says.
     */
    default int inputs() {
        return outputs();
    }

    /** How many numbers an example has behind it. */
    int outputs();

    /**
     * Forwards.
     * @param x a row for each example
     * @param n how many examples there are, at most as many as the layer was made for
     * @param pass what it is for
     * @return y, in an array of the layer's own; where nothing is done to x, x itself
     */
    double[] forward(double[] x, int n, Pass pass);

    /**
     * The gradients of the layer's parameters, in the place of those before.
     * @param dy ∂L/∂y of the last x of {@link Pass#TRAIN}
     * @param n how many examples there are
     */
    void differentiate(double[] dy, int n);

    /**
     * Backwards.
     * @param dy ∂L/∂y of the last x of {@link Pass#TRAIN}
     * @param n how many examples there are
     * @return ∂L/∂x, the layer's own array
     */
    double[] backward(double[] dy, int n);

    /** What it costs. */
    LayerWork work();

}
