package dev.actiscope.experiment.lab.flow;

import java.util.Arrays;

import dev.actiscope.activation.math.NormalSource;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.flow.theory.EdgeOfChaos;
import dev.actiscope.experiment.lab.flow.theory.MeanField;
import dev.actiscope.experiment.lab.flow.theory.TheoryPrices;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.initialiser.Initialisers;

/**
 * How weights begin, of a layer with as many inputs as units: with the deviation
 * σ<sub>w</sub>/√n.
 */
final class InitialWeights {

    /** He's gain, √2. */
    static final double HE = Math.sqrt(2);

    /** What a normal number costs. */
    private static final long DRAW = 4;

    private InitialWeights() {
    }

    /**
     * σ<sub>w</sub> at the settings for an activation function; NaN where it asks for a
     * moment or an edge that does not exist.
     * @param field of the function; null if the weights are not its {@linkplain #field
     * own}
     */
    static double deviation(Settings settings, MeanField field) {
        double factor = settings.get(FlowSettings.GAIN);
        double gain = (factor > 0) ? factor : 1;
        return switch (settings.get(FlowSettings.INITIALISER)) {
            case "he" -> gain * HE;
            case "gain" -> (factor > 0) ? factor : finite(field.at(1).gain());
            case "critical" -> gain * EdgeOfChaos.of(field, settings.get(FlowSettings.BIAS_DEVIATION)).deviation();
            case "zeros" -> 0;
            default -> gain;
        };
    }

    private static double finite(double gain) {
        return (gain < Double.POSITIVE_INFINITY) ? gain : Double.NaN;
    }

    /** The theory of a function if σ<sub>w</sub> depends on it, else null. */
    static MeanField field(Settings settings, Curve f) {
        return isItsOwn(settings) ? new MeanField(f) : null;
    }

    private static boolean isItsOwn(Settings settings) {
        return settings.get(FlowSettings.INITIALISER).equals("critical")
                || settings.get(FlowSettings.INITIALISER).equals("gain");
    }

    /** What {@link #deviation} costs at most, but for making the theory. */
    static long workOfDeviation(Settings settings, Curve f, TheoryPrices prices) {
        return switch (settings.get(FlowSettings.INITIALISER)) {
            case "critical" -> prices.edge(f);
            case "gain" -> prices.of(f).quadrature();
            default -> 0;
        };
    }

    /** What {@link #field} and {@link #deviation} cost at most. */
    static long work(Settings settings, Curve f, TheoryPrices prices) {
        return isItsOwn(settings) ? prices.of(f).beginning() + workOfDeviation(settings, f, prices) : 0;
    }

    /** Whether theory knows such weights: those that are independent, or nearly so. */
    static boolean isRandom(Settings settings) {
        return !settings.get(FlowSettings.INITIALISER).equals("constant");
    }

    /**
     * The weights of all layers at σ<sub>w</sub> = 1, layer by layer.
     */
    static double[] weights(Settings settings, RandomSource random) {
        int n = settings.get(FlowSettings.WIDTH);
        int depth = settings.get(FlowSettings.DEPTH);
        double[] w = new double[depth * n * n];
        switch (settings.get(FlowSettings.INITIALISER)) {
            case "constant" -> Arrays.fill(w, 1.0 / n);
            case "orthogonal" -> {
                for (int layer = 0; layer < depth; layer++) {
                    Initialisers.orthogonal(1).fill(w, layer * n * n, n, n, random);
                }
            }
            default -> normal(w, 1 / Math.sqrt(n), random);
        }
        return w;
    }

    /** Fills an array with normal numbers. */
    static void normal(double[] numbers, double deviation, RandomSource random) {
        NormalSource normal = new NormalSource(random);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = deviation * normal.next();
        }
    }

    /** What {@link #weights} cost. */
    static long workOfWeights(Settings settings) {
        long n = settings.get(FlowSettings.WIDTH);
        long each = settings.get(FlowSettings.INITIALISER).equals("orthogonal") ? n : DRAW;
        return each * n * n * settings.get(FlowSettings.DEPTH);
    }

}
