package dev.actiscope.activation.rectified;

/**
 * Rectified linear unit, max(0, x). ReLU′(0) = 0.
 *
 * @see <a href="https://www.cs.toronto.edu/~hinton/absps/reluICML.pdf">Nair and Hinton,
 * 2010</a>
 */
public record Relu() implements Rectifier {

    @Override
    public double slopeBelow() {
        return 0;
    }

}
