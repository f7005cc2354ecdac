package dev.actiscope.experiment.catalogue;

import java.util.List;
import java.util.Optional;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.lab.cost.Expense;
import dev.actiscope.experiment.lab.dying.DyingUnits;
import dev.actiscope.experiment.lab.flow.GradientFlow;
import dev.actiscope.experiment.lab.initialisation.Initialisation;
import dev.actiscope.experiment.lab.learned.LearnedShapes;
import dev.actiscope.experiment.lab.neuron.Neuron;
import dev.actiscope.experiment.lab.noise.NoiseInTraining;
import dev.actiscope.experiment.lab.nonlinearity.Playground;
import dev.actiscope.experiment.lab.precision.Precision;
import dev.actiscope.experiment.lab.race.Race;
import dev.actiscope.experiment.lab.saturation.FarInputs;
import dev.actiscope.experiment.lab.zigzag.ZeroCentre;
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
