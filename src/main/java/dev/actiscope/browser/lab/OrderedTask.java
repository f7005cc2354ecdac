package dev.actiscope.browser.lab;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Regressions;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.Loss;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;

/**
 * What a training learns: examples, and the loss that says how wrong it is about them.
 *
 * @param examples with targets as the loss takes them
 * @param outputs how many the network has: one for a number or a side, and for softmax
 * one for each class
 */
record OrderedTask(Dataset examples, Loss loss, int outputs) {

    private static final List<String> TWO_CLASSES = List.of("circle", "xor", "gaussians", "spiral", "moons");

    private static final List<String> DATA = List.of("circle", "xor", "gaussians", "spiral", "moons", "plane",
            "multi-gaussian", "sine", "digits");

    private static final String DIGITS = "digits";

    private static final String SOFTMAX = "softmax";

    private static final String SQUARED = "squared";

    private static final int MOST_EXAMPLES = 10_000;

    /** Its clouds stand at (2, 2) and across. */
    private static final double PLAYGROUNDS_DISTANCE = 4 * Math.sqrt(2);

    /**
     * @param digits the text of the handwritten digits, should they be asked for
     * @throws InvalidInputException for what is not understood or out of bounds
     */
    static OrderedTask of(OrderReader order, int seed, String digits) {
        String data = order.choice("data", DATA);
        String loss = order.choice("loss", losses(data));
        Dataset drawn = drawn(order, data, seed, digits);
        // As probabilities and as numbers of classes they are 0 and 1.
        boolean signs = loss.equals(SQUARED) || data.equals(DIGITS);
        int outputs = data.equals(DIGITS) ? HandwrittenDigits.CLASSES : loss.equals(SOFTMAX) ? 2 : 1;
        return new OrderedTask(signs ? drawn : drawn.probabilities(), loss(loss), outputs);
    }

    /** Whether the handwritten digits are asked for. */
    static boolean isOfDigits(OrderReader order) {
        return order.choice("data", DATA).equals(DIGITS);
    }

    /** Numbers are no classes, and of ten classes none is above another. */
    private static List<String> losses(String data) {
        if (TWO_CLASSES.contains(data)) {
            return List.of(SQUARED, "logistic", SOFTMAX);
        }
        return List.of(data.equals(DIGITS) ? SOFTMAX : SQUARED);
    }

    private static Loss loss(String name) {
        return switch (name) {
            case SOFTMAX -> new SoftmaxCrossEntropy();
            case "logistic" -> new LogisticCrossEntropy();
            default -> new SquaredError();
        };
    }

    private static Dataset drawn(OrderReader order, String data, int seed, String digits) {
        int size = order.whole("size", 2, MOST_EXAMPLES, 500);
        double noise = order.number("noise", 0, 1, 0);
        double distance = order.number("distance", 0, 100, PLAYGROUNDS_DISTANCE);
        return switch (data) {
            case "xor" -> Planar.xor(size, noise, seed);
            case "gaussians" -> Planar.gaussians(size, distance, noise, seed);
            case "spiral" -> Planar.spiral(size, noise, seed);
            case "moons" -> Planar.moons(size, noise, seed);
            case "plane" -> Regressions.plane(size, noise, seed);
            case "multi-gaussian" -> Regressions.multiGaussian(size, noise, seed);
            case "sine" -> Regressions.sine(size, noise, seed);
            case DIGITS -> HandwrittenDigits.read(digits);
            default -> Planar.circle(size, noise, seed);
        };
    }

}
