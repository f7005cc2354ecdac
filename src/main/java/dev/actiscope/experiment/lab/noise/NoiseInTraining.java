package dev.actiscope.experiment.lab.noise;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.AtOnce;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Expectation;
import dev.actiscope.experiment.twins.Twin;
import dev.actiscope.experiment.twins.TwinTerms;
import dev.actiscope.experiment.twins.TwinTrial;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * Functions that are random in training. Each network has a twin without the noise, and
 * each is asked what the average of many draws comes to, of a unit and of the whole
 * network, against the expectation that is taken in use.
 */
public final class NoiseInTraining implements Experiment {

    static final Functions F = Functions.of("f", 4, "noisy-relu", "nrelu", "rrelu");

    static final Count STEPS = new Count("steps", 40, 1, 5000);

    /** How many draws of a unit there are at each input. */
    static final Count DRAWS = new Count("draws", 1024, 64, 65536);

    @Override
    public String name() {
        return "noise";
    }

    @Override
    public List<String> claims() {
        return List.of("6.2", "6.5");
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(F, DRAWS, TwinTerms.DATA, TwinTerms.SCATTER, TwinTerms.DEPTH, TwinTerms.WIDTH,
                TwinTerms.OPTIMISER, TwinTerms.RATE, TwinTerms.BATCH, STEPS, TwinTerms.SEEDS, TwinTerms.SEED);
    }

    /** Those of the functions that are random. */
    static List<Curve> noisy(Settings settings) {
        List<Curve> noisy = new ArrayList<>();
        for (Curve f : Functions.once(settings.get(F))) {
            if (f.activation() instanceof Stochastic) {
                noisy.add(f);
            }
        }
        return noisy;
    }

    private static Twin with(Curve f) {
        return new Twin(f, false, Normalisation.NONE);
    }

    private static Twin without(Curve f) {
        return new Twin(Expectation.of(f), false, Normalisation.NONE);
    }

    @Override
    public boolean takesDigits(Settings settings) {
        return TwinTerms.isOfDigits(settings);
    }

    /** One for each network, or one alone if nothing is random. */
    @Override
    public int trials(Settings settings) {
        return Math.max(1, noisy(settings).size() * 2 * settings.get(TwinTerms.SEEDS));
    }

    @Override
    public long work(Settings settings) {
        long sum = 1;
        for (Curve f : noisy(settings)) {
            long each = with(f).work(settings, settings.get(STEPS)) + without(f).work(settings, settings.get(STEPS))
                    + UnitDraws.work(settings.get(DRAWS)) + NetworkDraws.work(with(f).forward(settings));
            sum += each * settings.get(TwinTerms.SEEDS);
        }
        return sum;
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        List<Curve> noisy = noisy(settings);
        if (noisy.isEmpty()) {
            return new AtOnce();
        }
        int seeds = settings.get(TwinTerms.SEEDS);
        Curve f = noisy.get(trial / (2 * seeds));
        int seed = TwinTerms.seed(settings, trial % seeds);
        if (trial % (2 * seeds) >= seeds) {
            return new TwinTrial(settings, without(f), settings.get(STEPS), seed, materials);
        }
        TwinTrial training = new TwinTrial(settings, with(f), settings.get(STEPS), seed, materials);
        return new DrawnTrial(training, with(f).forward(settings),
                new UnitDraws((Stochastic) f.activation(), settings.get(DRAWS), seed));
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        NoiseEvidence evidence = new NoiseEvidence(settings, results);
        return new Report(new NoiseVerdicts(evidence, ended).all(), new NoiseFigures(evidence).all(),
                new NoiseCharts(evidence).all(ended), List.of(), new NoiseNotes(evidence).all());
    }

}
