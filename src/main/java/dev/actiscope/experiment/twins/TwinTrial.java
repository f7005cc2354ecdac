package dev.actiscope.experiment.twins;

import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.judging.LossCourse;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Examination;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Training;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Theta;

/**
 * One network: it learns, and is examined at the end.
 */
public final class TwinTrial implements Trial {

    private final Settings settings;

    private final int steps;

    private final int depth;

    private final int points;

    private final TwinResult outcome;

    private final Training training;

    private final Dataset.Split data;

    private final LossCourse losses;

    private boolean ended;

    /**
     * @param settings with those of the {@link TwinTerms}
     */
    public TwinTrial(Settings settings, Twin twin, int steps, int seed, Materials materials) {
        this(settings, twin, steps, seed, seed, materials);
    }

    /**
     * @param settings with those of the {@link TwinTerms}
     * @param seed of the data and the starting weights
     * @param order the seed of the order of the examples
     */
    public TwinTrial(Settings settings, Twin twin, int steps, int seed, int order, Materials materials) {
        this.settings = settings;
        this.steps = steps;
        this.depth = settings.get(TwinTerms.DEPTH);
        this.points = TwinResult.points(steps).count();
        this.losses = new LossCourse(TwinResult.points(steps), 1);
        this.outcome = TwinResult.empty(this.depth, steps, twin.parameters());
        this.outcome.begins();
        this.data = TwinTerms.data(settings, materials, seed);
        this.training = new Training(twin.network(settings, seed), this.data.training(),
                TwinTerms.hyperparameters(settings), order);
    }

    @Override
    public long step() {
        long done = this.training.workOfStep();
        learn();
        if (this.training.divergence() != null) {
            double z = this.training.divergence().z();
            this.outcome.diverged(this.training.steps(), (Math.abs(z) < Double.POSITIVE_INFINITY) ? z : Double.NaN);
            this.ended = true;
        }
        else if (this.training.steps() == this.steps) {
            done += examine();
            this.ended = true;
        }
        return done;
    }

    private void learn() {
        this.training.step();
        if (this.training.divergence() != null) {
            return;
        }
        this.losses.take(this.training.loss());
        this.outcome.steps(this.losses.steps());
        if (this.losses.isPoint()) {
            this.outcome.loss(this.losses.place(), this.losses.point());
            parameters(this.losses.place());
        }
    }

    /** The course of the first one of each layer, and where all are, if any learn. */
    private void parameters(int place) {
        Theta theta = network().theta();
        int layer = 0;
        int known = 0;
        for (Theta.Block block : theta.blocks()) {
            if (block.kind() == Theta.Kind.SHAPE) {
                this.outcome.parameter(this.points, layer++, place, theta.values()[block.from()]);
                for (int i = block.from(); i < block.to(); i++) {
                    this.outcome.learned(this.points, this.depth, known++, theta.values()[i]);
                }
            }
        }
    }

    private long examine() {
        Examination learned = Examination.of(network(), this.data.training(), TwinTerms.loss(this.settings));
        Examination held = Examination.of(network(), this.data.test(), TwinTerms.loss(this.settings));
        boolean finite = learned.loss() < Double.POSITIVE_INFINITY && held.loss() < Double.POSITIVE_INFINITY;
        if (finite) {
            this.outcome.ended(this.losses.mean(), LossCourse.logarithm(learned.loss()),
                    LossCourse.logarithm(held.loss()), held.accuracy());
        }
        else {
            this.outcome.diverged(this.steps, Double.NaN);
        }
        return network().work(this.data.training().size()) + network().work(this.data.test().size());
    }

    /** The network as it is now. */
    public NeuralNetwork network() {
        return this.training.network();
    }

    /** The examples that are held out. */
    public Dataset heldOut() {
        return this.data.test();
    }

    /** Whether it ended as numbers. */
    public boolean isSound() {
        return this.ended && Double.isNaN(this.outcome.diverged());
    }

    /** How many hidden layers there are. */
    public int depth() {
        return this.depth;
    }

    @Override
    public double progress() {
        return this.ended ? 1 : Math.min(0.999, (double) this.training.steps() / this.steps);
    }

    @Override
    public double[] result() {
        return this.outcome.numbers();
    }

}
