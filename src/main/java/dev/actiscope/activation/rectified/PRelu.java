package dev.actiscope.activation.rectified;

/**
 * Parametric ReLU, x above 0 and a·x below, where a is learned with the weights. The
 * slope at 0 is a.
 *
 * @param a the slope below 0; training starts it at 0.25
 * @see <a href="https://arxiv.org/abs/1502.01852">He, Zhang, Ren and Sun, 2015</a>
 */
public record PRelu(double a) implements Rectifier {

    @Override
    public double slopeBelow() {
        return this.a;
    }

}
