package dev.actiscope.experiment.lab.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.Trial;
import dev.actiscope.network.Divergence;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Theta;

/**
 * Trains a network and looks now and then, on the whole data set, which of its units are
 * dead. Its result is read as a {@link TrainingResult}.
 */
final class TrainingTrial implements Trial {

    private final Training training;

    private final Dataset data;

    private final int steps;

    private final int checks;

    private final DeadUnits units;

    private final List<Double> shares = new ArrayList<>();

    /**
     * @param checks how often units are looked at, besides once before all steps; at most
     * as many as steps; with 0 they are looked at after all steps alone
     */
    TrainingTrial(Training training, Dataset data, int steps, int checks) {
        this.training = training;
        this.data = data;
        this.steps = steps;
        this.checks = checks;
        this.units = new DeadUnits(training.network());
    }

    private boolean hasEnded() {
        return this.shares.size() > 2 * this.checks;
    }

    /** A step of the training, or a look at all units if it is time for one. */
    @Override
    public long step() {
        if (this.training.divergence() != null) {
            this.units.diverge();
            count();
            return 1;
        }
        if (this.training.steps() < due(this.steps, this.checks, this.shares.size() / 2)) {
            this.training.step();
            return this.training.workOfStep();
        }
        this.units.look(this.training.network(), this.data);
        count();
        return this.training.network().work(this.data.size());
    }

    private void count() {
        this.shares.add(this.units.dead());
        this.shares.add(this.units.broken());
    }

    /** After how many steps units are looked at for this time, from 0. */
    static int due(int steps, int checks, int time) {
        return (checks == 0) ? steps : (int) ((long) steps * time / checks);
    }

    @Override
    public double progress() {
        return hasEnded() ? 1 : (double) this.training.steps() / (this.steps + 1);
    }

    @Override
    public double[] result() {
        Divergence divergence = this.training.divergence();
        double[] result = new double[TrainingResult.SHARES + this.shares.size()];
        result[TrainingResult.STEP] = (divergence != null) ? divergence.step() : -1;
        result[TrainingResult.LAYER] = (divergence != null) ? divergence.layer() : -1;
        result[TrainingResult.Z] = (divergence != null) ? divergence.z() : Double.NaN;
        result[TrainingResult.REVIVED] = this.units.revived();
        result[TrainingResult.DIED] = this.units.died();
        result[TrainingResult.LEAST_SHAPE] = Double.NaN;
        result[TrainingResult.GREATEST_SHAPE] = Double.NaN;
        shapes(this.training.network().theta(), result);
        for (int i = 0; i < this.shares.size(); i++) {
            result[TrainingResult.SHARES + i] = this.shares.get(i);
        }
        return result;
    }

    /** The bounds of what functions have learned for their parameters. */
    private static void shapes(Theta theta, double[] result) {
        for (Theta.Block block : theta.blocks()) {
            for (int i = block.from(); block.kind() == Theta.Kind.SHAPE && i < block.to(); i++) {
                double p = theta.values()[i];
                result[TrainingResult.LEAST_SHAPE] = (p >= result[TrainingResult.LEAST_SHAPE])
                        ? result[TrainingResult.LEAST_SHAPE] : p;
                result[TrainingResult.GREATEST_SHAPE] = (p <= result[TrainingResult.GREATEST_SHAPE])
                        ? result[TrainingResult.GREATEST_SHAPE] : p;
            }
        }
    }

}
