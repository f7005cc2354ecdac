package dev.actiscope.experiment.lab.dying;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Units;

/**
 * Which hidden units of a network are dead: the slope of each is 0 for every example, so
 * that neither it nor anything before it learns through it. One that gives what is not a
 * finite number for some example is broken: not dead, and not alive either.
 */
final class DeadUnits {

    private boolean[] sloping = {};

    private boolean[] broken = {};

    /** Which were dead when they were looked at, once at least. */
    private final boolean[] everDead;

    /** Which were alive when they were looked at first; none before. */
    private boolean[] bornAlive = {};

    DeadUnits(NeuralNetwork network) {
        this.everDead = new boolean[size(network)];
        this.sloping = new boolean[this.everDead.length];
        this.broken = new boolean[this.everDead.length];
    }

    private static List<Units> hidden(NeuralNetwork network) {
        return network.units().subList(0, network.units().size() - 1);
    }

    private static int size(NeuralNetwork network) {
        int size = 0;
        for (Units units : hidden(network)) {
            size += units.outputs();
        }
        return size;
    }

    /** Looks at all units, on all examples. */
    void look(NeuralNetwork network, Dataset data) {
        Arrays.fill(this.sloping, false);
        Arrays.fill(this.broken, false);
        for (int from = 0; from < data.size(); from += network.batch()) {
            int n = Math.min(network.batch(), data.size() - from);
            network.forward(Arrays.copyOfRange(data.x(), from * data.inputs(), (from + n) * data.inputs()), n,
                    Pass.INSPECT);
            int unit = 0;
            for (Units units : hidden(network)) {
                inspect(units, n, unit);
                unit += units.outputs();
            }
        }
        for (int i = 0; i < this.everDead.length; i++) {
            this.everDead[i] |= isDead(i);
        }
        if (this.bornAlive.length == 0) {
            this.bornAlive = this.sloping.clone();
        }
    }

    private void inspect(Units units, int n, int first) {
        int width = units.outputs();
        for (int i = 0; i < n * width; i++) {
            this.sloping[first + i % width] |= units.slopes()[i] != 0;
            this.broken[first + i % width] |= !(Math.abs(units.activations()[i]) < Double.POSITIVE_INFINITY);
        }
    }

    private boolean isDead(int unit) {
        return !this.sloping[unit] && !this.broken[unit];
    }

    /** The network has diverged: with its next step nothing of it is a number. */
    void diverge() {
        Arrays.fill(this.broken, true);
    }

    /** The share that is dead, 0 to 1. */
    double dead() {
        int count = 0;
        for (int i = 0; i < this.everDead.length; i++) {
            count += isDead(i) ? 1 : 0;
        }
        return (double) count / this.everDead.length;
    }

    /** The share that is broken. */
    double broken() {
        int count = 0;
        for (boolean is : this.broken) {
            count += is ? 1 : 0;
        }
        return (double) count / this.broken.length;
    }

    /** The share that was alive when looked at first and is dead. */
    double died() {
        int count = 0;
        for (int i = 0; i < this.bornAlive.length; i++) {
            count += (this.bornAlive[i] && isDead(i)) ? 1 : 0;
        }
        return (double) count / this.everDead.length;
    }

    /** The share that was dead and is alive again. */
    double revived() {
        int count = 0;
        for (int i = 0; i < this.everDead.length; i++) {
            count += (this.everDead[i] && this.sloping[i] && !this.broken[i]) ? 1 : 0;
        }
        return (double) count / this.everDead.length;
    }

}
