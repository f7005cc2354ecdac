package dev.actiscope.experiment.lab.noise;

import java.util.Arrays;

import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.twins.TwinTrial;

/**
 * A network with noise, and when it has been trained, what averaging draws does.
 */
final class DrawnTrial implements Trial {

    /** How many numbers follow those of the training. */
    static final int SIZE = UnitDraws.INPUTS + UnitDraws.SIZES + NetworkDraws.SIZE;

    private final TwinTrial training;

    private final long forward;

    private final UnitDraws unit;

    private final double[] draws = new double[SIZE];

    private boolean ended;

    /**
     * @param forward what an example costs forwards
     */
    DrawnTrial(TwinTrial training, long forward, UnitDraws unit) {
        this.training = training;
        this.forward = forward;
        this.unit = unit;
        Arrays.fill(this.draws, Double.NaN);
    }

    @Override
    public long step() {
        if (this.training.progress() < 1) {
            return this.training.step();
        }
        double[] ofUnit = this.unit.measured();
        System.arraycopy(ofUnit, 0, this.draws, 0, ofUnit.length);
        if (this.training.isSound()) {
            double[] ofNetwork = NetworkDraws.measured(this.training.network(), this.training.heldOut());
            System.arraycopy(ofNetwork, 0, this.draws, ofUnit.length, ofNetwork.length);
        }
        this.ended = true;
        return UnitDraws.work(this.unit.count()) + NetworkDraws.work(this.forward);
    }

    @Override
    public double progress() {
        return this.ended ? 1 : 0.9 * this.training.progress();
    }

    @Override
    public double[] result() {
        double[] trained = this.training.result();
        double[] all = Arrays.copyOf(trained, trained.length + SIZE);
        System.arraycopy(this.draws, 0, all, trained.length, SIZE);
        return all;
    }

}
