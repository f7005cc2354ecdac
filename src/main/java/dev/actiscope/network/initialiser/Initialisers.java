package dev.actiscope.network.initialiser;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * The schemes by their names. Those with a gain take it as a number, since it depends on
 * the activation function that follows: 1 for a line, √2 for ReLU, in general 1/√E f(z)²
 * for a standard normal z.
 */
public final class Initialisers {

    private static final double SQRT_2 = Math.sqrt(2);

    /** A uniform number from −1 to 1 has the standard deviation 1/√3. */
    private static final double SQRT_3 = Math.sqrt(3);

    private Initialisers() {
    }

    /**
     * A scheme by the word of addresses.
     * @param word {@code xavier}, {@code he} or {@code lecun} with {@code -normal} or
     * {@code -uniform}; {@code orthogonal}, {@code normal}, {@code uniform},
     * {@code constant} or {@code zeros}
     * @param gain a factor of the scheme's own deviation or limit; of a constant it is
     * the value
     * @throws IllegalArgumentException for another word
     */
    public static Initialiser named(String word, double gain) {
        return switch (word) {
            case "xavier-normal" -> xavierNormal(gain);
            case "xavier-uniform" -> xavierUniform(gain);
            case "he-normal" -> gain(gain * SQRT_2);
            case "he-uniform" -> uniformGain(gain * SQRT_2);
            case "lecun-normal" -> gain(gain);
            case "lecun-uniform" -> uniformGain(gain);
            case "orthogonal" -> orthogonal(gain);
            case "normal" -> normal(gain);
            case "uniform" -> uniform(gain);
            case "constant" -> constant(gain);
            case "zeros" -> zeros();
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** All 0: every unit of a layer stays like its neighbours. */
    public static Initialiser zeros() {
        return constant(0);
    }

    /** All the same. */
    public static Initialiser constant(double value) {
        return (w, from, inputs, outputs, random) -> Arrays.fill(w, from, from + inputs * outputs, value);
    }

    /** Normal of mean 0 and this standard deviation, whatever the layer's size. */
    public static Initialiser normal(double deviation) {
        return normal((inputs, outputs) -> deviation);
    }

    /** Uniform from −limit to limit, whatever the layer's size. */
    public static Initialiser uniform(double limit) {
        return uniform((inputs, outputs) -> limit / SQRT_3);
    }

    /**
     * Normal of standard deviation gain·√(2 / (inputs + outputs)).
     * @see <a href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio,
     * 2010</a>
     */
    public static Initialiser xavierNormal(double gain) {
        return normal((inputs, outputs) -> Math.sqrt(2 / (inputs + outputs)) * gain);
    }

    /** Uniform with the standard deviation of {@link #xavierNormal}. */
    public static Initialiser xavierUniform(double gain) {
        return uniform((inputs, outputs) -> Math.sqrt(2 / (inputs + outputs)) * gain);
    }

    /**
     * Normal of standard deviation √(2 / inputs), for ReLU.
     * @see <a href="https://arxiv.org/abs/1502.01852">He, Zhang, Ren and Sun, 2015</a>
     */
    public static Initialiser heNormal() {
        return gain(SQRT_2);
    }

    /**
     * Normal of standard deviation √(1 / inputs).
     * @see <a href="https://doi.org/10.1007/978-3-642-35289-8_3">LeCun, Bottou, Orr and
     * Müller, Efficient BackProp, 1998</a>
     */
    public static Initialiser lecunNormal() {
        return gain(1);
    }

    /** Normal of standard deviation gain / √inputs. */
    public static Initialiser gain(double gain) {
        return normal((inputs, outputs) -> gain / Math.sqrt(inputs));
    }

    /** Uniform with the standard deviation of {@link #gain}. */
    private static Initialiser uniformGain(double gain) {
        return uniform((inputs, outputs) -> gain / Math.sqrt(inputs));
    }

    /** Rows, or columns if they are fewer, at right angles and as long as the gain. */
    public static Initialiser orthogonal(double gain) {
        return new Orthogonal(gain);
    }

    /**
     * @param deviation the standard deviation for so many inputs and outputs
     */
    private static Initialiser normal(DoubleBinaryOperator deviation) {
        return (w, from, inputs, outputs, random) -> {
            double scale = deviation.applyAsDouble(inputs, outputs);
            for (int i = from; i < from + inputs * outputs; i++) {
                w[i] = random.nextGaussian() * scale;
            }
        };
    }

    /**
     * @param deviation as above
     */
    private static Initialiser uniform(DoubleBinaryOperator deviation) {
        return (w, from, inputs, outputs, random) -> {
            double limit = deviation.applyAsDouble(inputs, outputs) * SQRT_3;
            for (int i = from; i < from + inputs * outputs; i++) {
                w[i] = (2 * random.nextDouble() - 1) * limit;
            }
        };
    }

}
