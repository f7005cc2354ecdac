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
 * @param stages the units of each stage
 */
public record Examination(double loss, double accuracy, List<Vitals> stages) {

    /**
     * How the units of a stage are.
     *
     * @param units how many there are
     * @param dead how many have the slope 0 for every example, so that nothing reaches
     * what is before them
     * @param broken how many give what is not a finite number for some example: they are
     * not alive either
     */
    public record Vitals(int units, int dead, int broken) {
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
        List<Vitals> stages = new ArrayList<>();
        for (int i = 0; i < alive.size(); i++) {
            stages.add(vitals(alive.get(i), broken.get(i)));
        }
        return new Examination(sum / data.size(), (double) right / data.size(), List.copyOf(stages));
    }

    private static void inspect(Units units, int n, boolean[] alive, boolean[] broken) {
        int width = units.outputs();
        for (int i = 0; i < n * width; i++) {
            alive[i % width] |= units.slopes()[i] != 0;
            broken[i % width] |= !(Math.abs(units.activations()[i]) < Double.POSITIVE_INFINITY);
        }
    }

    private static Vitals vitals(boolean[] alive, boolean[] broken) {
        int dead = 0;
        int notNumbers = 0;
        for (int i = 0; i < alive.length; i++) {
            dead += (alive[i] || broken[i]) ? 0 : 1;
            notNumbers += broken[i] ? 1 : 0;
        }
        return new Vitals(alive.length, dead, notNumbers);
    }

}
