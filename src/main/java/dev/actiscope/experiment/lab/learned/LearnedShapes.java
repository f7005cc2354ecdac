package dev.actiscope.experiment.lab.learned;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Twin;
import dev.actiscope.experiment.twins.TwinTerms;
import dev.actiscope.experiment.twins.TwinTrial;
import dev.actiscope.network.data.Seeds;

/**
 * The slope of PReLU, the β of Swish and whatever a typed function has for parameters, as
 * they learn with the weights, one of each for a layer. Each network has a twin in which
 * they stay where they start.
 */
public final class LearnedShapes implements Experiment {

    static final String COMPARED = "compared";

    static final String NONE = "none";

    static final String BATCH_NORMALISATION = "batch";

    static final String WITHOUT_SCALE = "without-scale";

    static final Functions F = Functions.of("f", 4, "prelu", "swish");

    static final Choice NORMALISATION = Choice.of("normalisation", COMPARED, NONE, BATCH_NORMALISATION, WITHOUT_SCALE);

    static final Count STEPS = new Count("steps", 56, 1, 5000);

    /** What the report computes of Swish between its limits. */
    private static final long LIMITS = 1_000_000;

    @Override
    public String name() {
        return "learned";
    }

    @Override
    public List<String> claims() {
        return List.of("6.5", "7.1", "7.5");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, NORMALISATION, TwinTerms.DATA, TwinTerms.SCATTER, TwinTerms.DEPTH, TwinTerms.WIDTH,
                TwinTerms.OPTIMISER, TwinTerms.RATE, TwinTerms.BATCH, STEPS, TwinTerms.SEEDS, TwinTerms.SEED);
    }

    @Override
    public boolean takesDigits(Settings settings) {
        return TwinTerms.isOfDigits(settings);
    }

    /**
     * One for each network. Twins follow each other; then come those that learn again,
     * with the examples in another order.
     */
    @Override
    public int trials(Settings settings) {
        return (LearnedTwins.all(settings).size() * 2 + LearnedTwins.again(settings).size())
                * settings.get(TwinTerms.SEEDS);
    }

    @Override
    public long work(Settings settings) {
        long sum = LIMITS;
        for (LearnedTwins family : LearnedTwins.all(settings)) {
            for (Twin twin : List.of(family.learning(), family.fixed())) {
                sum += settings.get(TwinTerms.SEEDS) * twin.work(settings, settings.get(STEPS));
            }
        }
        for (LearnedTwins family : LearnedTwins.again(settings)) {
            sum += settings.get(TwinTerms.SEEDS) * family.learning().work(settings, settings.get(STEPS));
        }
        return sum;
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        int seeds = settings.get(TwinTerms.SEEDS);
        List<LearnedTwins> families = LearnedTwins.all(settings);
        if (trial >= families.size() * 2 * seeds) {
            return again(settings, trial - families.size() * 2 * seeds, materials);
        }
        LearnedTwins family = families.get(trial / (2 * seeds));
        boolean learns = trial % (2 * seeds) < seeds;
        return new TwinTrial(settings, learns ? family.learning() : family.fixed(), settings.get(STEPS),
                TwinTerms.seed(settings, trial % seeds), materials);
    }

    /** The same networks and data, with the examples in another order. */
    private static Trial again(Settings settings, int trial, Materials materials) {
        int seeds = settings.get(TwinTerms.SEEDS);
        int seed = TwinTerms.seed(settings, trial % seeds);
        return new TwinTrial(settings, LearnedTwins.again(settings).get(trial / seeds).learning(), settings.get(STEPS),
                seed, Seeds.nth(seed, 1), materials);
    }

    /** At whatever parameters it starts. */
    @Override
    public boolean isAbout(String notation, Curve f) {
        return LearnedTwins.is(f, notation);
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        ShapeEvidence evidence = new ShapeEvidence(settings, results);
        return new Report(new ShapeVerdicts(evidence, ended).all(), new ShapeFigures(evidence).all(),
                new ShapeCharts(evidence).all(ended), List.of(), new ShapeNotes(evidence).all());
    }

}
