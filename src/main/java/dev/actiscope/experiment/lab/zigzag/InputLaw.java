package dev.actiscope.experiment.lab.zigzag;

import dev.actiscope.facts.moment.Expectations;
import dev.actiscope.facts.moment.Moments;
import dev.actiscope.facts.moment.NormalInput;

/**
 * What is known of the inputs h of a linear neuron, which are n independent numbers of
 * the same distribution. With the error d = w − w* of its weights the loss is ½ dᵀM d,
 * where M = E h hᵀ = v I + m² 1 1ᵀ for mean m and variance v. So M has the eigenvalue v +
 * n m² along (1, …, 1), and v across it; their ratio, the condition number, is 1 + n
 * m²/v: 1 for zero mean, 12.5 for two outputs of sigmoid. A step may not be longer than
 * the larger one allows, and is too short for the smaller one. At a learning rate in
 * proportion to 1/tr M the error across shrinks by η v a step, so that its way takes 1 +
 * m²/v times as many steps as with the mean taken off: 6.76 with sigmoid.
 *
 * @param mean m
 * @param variance v
 * @param third E h³; NaN where it is not asked for
 * @param fourth E h⁴; likewise
 * @see <a href="https://doi.org/10.1103/PhysRevLett.66.2396">LeCun, Kanter and Solla,
 * Eigenvalues of Covariance Matrices: Application to Neural-Network Learning, 1991</a>
 */
record InputLaw(double mean, double variance, double third, double fourth) {

    /** Quadrature vouches for a mean up to so much of the root mean square. */
    private static final double NOTHING = 1e-10;

    /** Mean and variance of f(z) for a standard normal z; NaN where f has none. */
    static InputLaw of(Expectations f) {
        Moments moments = f.moments();
        double mean = moments.mean();
        boolean none = Math.abs(mean) <= NOTHING * Math.sqrt(moments.secondMoment());
        return new InputLaw(none ? 0 : mean, moments.variance(), Double.NaN, Double.NaN);
    }

    /** The same with the mean taken off. */
    InputLaw centred() {
        return new InputLaw(0, this.variance, Double.NaN, Double.NaN);
    }

    /** The same with all moments. */
    InputLaw complete(Expectations f) {
        return new InputLaw(this.mean, this.variance,
                f.of((x, value, slope) -> value * value * value, NormalInput.STANDARD),
                f.of((x, value, slope) -> value * value * value * value, NormalInput.STANDARD));
    }

    /** E h². */
    double second() {
        return this.variance + this.mean * this.mean;
    }

    /** The eigenvalue of M along (1, …, 1). */
    double along(int n) {
        return this.variance + n * this.mean * this.mean;
    }

    /** The eigenvalue of M across it. */
    double across() {
        return this.variance;
    }

    /** The condition number of M; infinite for a constant. */
    double condition(int n) {
        return along(n) / across();
    }

    /** How many times as many small steps the way across takes as without the mean. */
    double slowdown() {
        return second() / this.variance;
    }

    /**
     * The learning rate 1/E‖h‖² = 1/tr M, at which a step of one example undoes all of
     * that example's error on average.
     * @return 0 where there is none, as where nothing varies
     */
    double rate(int n) {
        double square = n * second();
        return (square > 0 && square < Double.POSITIVE_INFINITY) ? 1 / square : 0;
    }

    /** The loss at an error, without what noise adds. */
    double loss(double... error) {
        double sum = 0;
        double squares = 0;
        for (double part : error) {
            sum += part;
            squares += part * part;
        }
        return (this.variance * squares + this.mean * this.mean * sum * sum) / 2;
    }

}
