package dev.actiscope.experiment.lab.precision;

/**
 * Numbers of a range as whole numbers from 0 to 2<sup>bits</sup> − 1: x is stored as q =
 * round(x/s) + z, where the step s divides the range evenly, and read as s(q − z). The
 * range is made to include 0, for which the zero point z is exact; what lies outside is
 * taken to its ends.
 *
 * @param step s, above 0
 * @param zero z, a whole number
 * @param greatest 2<sup>bits</sup> − 1
 * @see <a href="https://arxiv.org/abs/1712.05877">Jacob et al., Quantization and Training
 * of Neural Networks for Efficient Integer-Arithmetic-Only Inference, 2018</a>
 */
record Quantisation(double step, double zero, double greatest) {

    private static final double HALF = 0.5;

    /**
     * That of a range.
     * @param bits from 1 to 52
     */
    static Quantisation of(double low, double high, int bits) {
        double greatest = (1L << bits) - 1;
        double from = Math.min(low, 0);
        double to = Math.max(high, 0);
        double step = (to - from) / greatest;
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            step = 1;
        }
        double zero = Math.floor(HALF - from / step);
        return new Quantisation(step, Math.max(0, Math.min(zero, greatest)), greatest);
    }

    /**
     * What is read again of a number.
     * @return NaN for NaN
     */
    double round(double x) {
        double q = Math.floor(x / this.step + HALF) + this.zero;
        return this.step * (Math.max(0, Math.min(q, this.greatest)) - this.zero);
    }

}
