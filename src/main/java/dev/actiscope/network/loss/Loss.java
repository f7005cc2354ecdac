package dev.actiscope.network.loss;

/**
 * How far the outputs of a network are from what they should be.
 */
public interface Loss {

    /**
     * The mean loss of some examples.
     * @param y the outputs, a row for each example
     * @param t the targets: of each output, or of each example the number of its class
     * @param n how many examples there are
     * @param outputs how many outputs each has
     * @param dy takes ∂L/∂y
     * @return at least 0: for infinite outputs its limit, which may be finite; NaN if an
     * output is
     */
    double differentiate(double[] y, double[] t, int n, int outputs, double[] dy);

    /**
     * How many targets an example has.
     * @param outputs how many outputs it has
     */
    int targets(int outputs);

    /**
     * What an example costs, in multiplications with an addition each.
     * @param outputs how many outputs it has
     */
    long work(int outputs);

    /**
     * Whether an example is told rightly: its class, or the side of each output's
     * threshold.
     * @param y the outputs
     * @param from where those of the example begin
     * @param t the targets
     * @param at where those of the example begin
     */
    boolean isCorrect(double[] y, int from, double[] t, int at, int outputs);

}
