package dev.actiscope.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Units;
import dev.actiscope.network.loss.Loss;

/**
 * What a network makes of a whole data set, in use.
 *
 * @param loss the mean loss
 * @param accuracy the share that is told rightly, 0 to 1
 * @param layers the units of each layer
 */
public record Examination(double loss, double accuracy, List<UnitCounts> layers) {

    /**
     * How the units of a layer are.
     *
     * @param units how many there are
     * @param dead how many have the slope 0 for every example, so that nothing reaches
     * what is before them
     * @param broken how many give what is not a finite number for some example: they are
     * not alive either
     */
    public record UnitCounts(int units, int dead, int broken) {
    }

    /**
     * Examines a network.
     */
    public static Examination of(NeuralNetwork network, Dataset data, Loss loss) {
        List<boolean[]> alive = new ArrayList<>();
        List<boolean[]> broken = new ArrayList<>();
        for (Units units : network.units()) {
            alive.add(new boolean[units.outputs()]);
            broken.add(new boolean[units.outputs()]);
        }
        int width = network.outputs();
        double[] dy = new double[network.batch() * width];
        double sum = 0;
        int right = 0;
        for (int from = 0; from < data.size(); from += network.batch()) {
            int n = Math.min(network.batch(), data.size() - from);
            double[] x = Arrays.copyOfRange(data.x(), from * data.inputs(), (from + n) * data.inputs());
            double[] t = Arrays.copyOfRange(data.t(), from * data.targets(), (from + n) * data.targets());
            double[] y = network.forward(x, n, Pass.INSPECT);
            sum += loss.differentiate(y, t, n, width, dy) * n;
            for (int e = 0; e < n; e++) {
                right += loss.isCorrect(y, e * width, t, e * data.targets(), width) ? 1 : 0;
            }
            for (int i = 0; i < alive.size(); i++) {
                inspect(network.units().get(i), n, alive.get(i), broken.get(i));
            }
        }
        List<UnitCounts> layers = new ArrayList<>();
        for (int i = 0; i < alive.size(); i++) {
            layers.add(counts(alive.get(i), broken.get(i)));
        }
        return new Examination(sum / data.size(), (double) right / data.size(), List.copyOf(layers));
    }

    private static void inspect(Units units, int n, boolean[] alive, boolean[] broken) {
        int width = units.outputs();
        for (int i = 0; i < n * width; i++) {
            alive[i % width] |= units.slopes()[i] != 0;
            broken[i % width] |= !(Math.abs(units.activations()[i]) < Double.POSITIVE_INFINITY);
        }
    }

    private static UnitCounts counts(boolean[] alive, boolean[] broken) {
        int dead = 0;
        int notNumbers = 0;
        for (int i = 0; i < alive.length; i++) {
            dead += (alive[i] || broken[i]) ? 0 : 1;
            notNumbers += broken[i] ? 1 : 0;
        }
        return new UnitCounts(alive.length, dead, notNumbers);
    }

}
