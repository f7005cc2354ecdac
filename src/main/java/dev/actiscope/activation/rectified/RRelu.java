package dev.actiscope.activation.rectified;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.RandomSource;

/**
 * Randomised leaky ReLU: the slope below 0 is drawn uniformly from [lower, upper] in
 * training, and fixed at the middle in use.
 *
 * @param lower the smallest slope
 * @param upper the largest slope
 * @see <a href="https://arxiv.org/abs/1505.00853">Xu, Wang, Chen and Li, 2015</a>
 */
public record RRelu(double lower, double upper) implements Rectifier, Stochastic {

    /**
     * @throws InvalidInputException if lower is above upper
     */
    public RRelu {
        if (!(lower <= upper)) {
            throw new InvalidInputException("f", "lower-above-upper", lower, upper);
        }
    }

    @Override
    public double slopeBelow() {
        return (this.lower + this.upper) / 2;
    }

    @Override
    public double draw(double x, RandomSource random) {
        return Rectifier.bend(x, this.lower + (this.upper - this.lower) * random.nextDouble());
    }

    /** The wedge between the two slopes, which holds every draw. */
    @Override
    public Interval band(double x) {
        double steep = Rectifier.bend(x, this.upper);
        double flat = Rectifier.bend(x, this.lower);
        return new Interval(Math.min(steep, flat), Math.max(steep, flat));
    }

}
