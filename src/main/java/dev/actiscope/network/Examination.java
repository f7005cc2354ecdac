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
        List<Inspection> inspections = new ArrayList<>();
        for (Units units : network.units()) {
            inspections.add(new Inspection(units));
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
            for (Inspection inspection : inspections) {
                inspection.take(n);
            }
        }
        List<UnitCounts> layers = new ArrayList<>();
        for (Inspection inspection : inspections) {
            layers.add(inspection.counts());
        }
        return new Examination(sum / data.size(), (double) right / data.size(), List.copyOf(layers));
    }

    /**
     * What is seen of the units of a layer, example by example.
     */
    private static final class Inspection {

        private final Units units;

        private final boolean[] alive;

        private final boolean[] broken;

        Inspection(Units units) {
            this.units = units;
            this.alive = new boolean[units.outputs()];
            this.broken = new boolean[units.outputs()];
        }

        /** Takes the examples that went forwards last. */
        void take(int n) {
            int width = this.alive.length;
            for (int i = 0; i < n * width; i++) {
                this.alive[i % width] |= this.units.slopes()[i] != 0;
                this.broken[i % width] |= !(Math.abs(this.units.activations()[i]) < Double.POSITIVE_INFINITY);
            }
        }

        UnitCounts counts() {
            int dead = 0;
            int notNumbers = 0;
            for (int i = 0; i < this.alive.length; i++) {
                dead += (this.alive[i] || this.broken[i]) ? 0 : 1;
                notNumbers += this.broken[i] ? 1 : 0;
            }
            return new UnitCounts(this.alive.length, dead, notNumbers);
        }

    }

}
