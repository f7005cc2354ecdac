package dev.actiscope.experiment.lab.nonlinearity;

import java.util.Arrays;

import dev.actiscope.experiment.NetworkTrial;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Divergence;
import dev.actiscope.network.Examination;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;

/**
 * A network that learns, and now and then is looked at.
 */
final class PlaygroundTrial implements NetworkTrial {

    private static final int MOST_LOOKS = 20;

    private final Settings settings;

    private final PlaygroundPlan plan;

    private final Dataset training;

    private final Dataset test;

    private final Training process;

    private final PlaygroundWork cost;

    private double[] looks = {};

    private int lookedAt = -1;

    private double bend = Double.NaN;

    private double off = Double.NaN;

    private boolean ended;

    PlaygroundTrial(Settings settings, int trial) {
        this.settings = settings;
        this.plan = PlaygroundPlan.of(settings, trial);
        this.training = this.plan.training();
        this.test = this.plan.test();
        this.process = this.plan.begin();
        this.cost = new PlaygroundWork(settings, this.plan.isStraight());
        look();
    }

    /** How often a network is looked at in so many steps, after the first time. */
    static int looks(int steps) {
        return Math.min(steps, MOST_LOOKS);
    }

    @Override
    public long step() {
        this.process.step();
        long done = this.process.workOfStep();
        int steps = this.settings.get(PlaygroundSettings.STEPS);
        int taken = this.process.steps();
        this.ended = taken >= steps || this.process.divergence() != null;
        long looks = looks(steps);
        if (this.ended || taken * looks / steps != (taken - 1) * looks / steps) {
            look();
            done += this.cost.ofLook();
        }
        if (this.ended) {
            end();
            done += this.cost.ofLook();
        }
        return done;
    }

    private void look() {
        if (this.lookedAt == this.process.steps()) {
            return;
        }
        this.lookedAt = this.process.steps();
        Examination[] found = this.plan.examine(network());
        int at = this.looks.length;
        this.looks = Arrays.copyOf(this.looks, at + PlaygroundResult.LOOK);
        this.looks[at] = this.process.steps();
        this.looks[at + 1] = found[0].loss();
        this.looks[at + 2] = found[1].loss();
        this.looks[at + 3] = Score.of(this.plan, found[0], this.training);
        this.looks[at + 4] = Score.of(this.plan, found[1], this.test);
    }

    private void end() {
        this.bend = Straightness.bend(network(), this.test);
        if (this.plan.isLine()) {
            this.off = Straightness.off(network(), this.plan.lines(network()), this.test);
        }
    }

    @Override
    public NeuralNetwork network() {
        return this.process.network();
    }

    @Override
    public int steps() {
        return this.process.steps();
    }

    @Override
    public double progress() {
        return this.ended ? 1 : (double) this.process.steps() / this.settings.get(PlaygroundSettings.STEPS);
    }

    @Override
    public double[] result() {
        Divergence divergence = this.process.divergence();
        double[] where = (divergence != null) ? new double[] { divergence.step(), divergence.layer(), divergence.z() }
                : new double[] { -1, -1, Double.NaN };
        boolean varies = Score.varies(this.training) && Score.varies(this.test);
        return new PlaygroundResult(where, varies, this.bend, this.off, this.looks, NetworkState.of(network()))
            .numbers();
    }

}
