package dev.actiscope.experiment.catalogue;

import java.util.List;
import java.util.Optional;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.cost.Expense;
import dev.actiscope.experiment.dying.DyingUnits;
import dev.actiscope.experiment.flow.GradientFlow;
import dev.actiscope.experiment.initialisation.Initialisation;
import dev.actiscope.experiment.learned.LearnedShapes;
import dev.actiscope.experiment.neuron.Neuron;
import dev.actiscope.experiment.noise.NoiseInTraining;
import dev.actiscope.experiment.nonlinearity.Playground;
import dev.actiscope.experiment.precision.Precision;
import dev.actiscope.experiment.race.Race;
import dev.actiscope.experiment.saturation.FarInputs;
import dev.actiscope.experiment.zigzag.ZeroCentre;
import dev.actiscope.text.Names;

/**
 * The list of all experiments: whoever adds one writes one line here, and its words.
 */
public final class Laboratory {

    private static final List<Experiment> EXPERIMENTS = List.of(new Neuron(), new Playground(), new GradientFlow(),
            new DyingUnits(), new Race(), new FarInputs(), new Initialisation(), new ZeroCentre(), new LearnedShapes(),
            new NoiseInTraining(), new Expense(), new Precision());

    private Laboratory() {
    }

    /** All experiments. */
    public static List<Experiment> experiments() {
        return EXPERIMENTS;
    }

    /**
     * The experiment of this name, whatever its case.
     */
    public static Optional<Experiment> find(String name) {
        String canonical = Names.canonical(name);
        return EXPERIMENTS.stream().filter((experiment) -> experiment.name().equals(canonical)).findFirst();
    }

}
