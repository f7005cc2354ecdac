package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.lab.nonlinearity.examples.Feature;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;

/**
 * A network on two inputs beside the same network without its activation functions, on as
 * many seeds as are asked for.
 */
public final class Playground implements Experiment {

    /** So few examples teach nothing. */
    private static final int FEWEST = 2;

    @Override
    public String name() {
        return "nonlinearity";
    }

    @Override
    public List<String> claims() {
        return List.of("1.2", "1.3");
    }

    @Override
    public List<Setting<?>> settings() {
        return PlaygroundSettings.ALL;
    }

    @Override
    public void check(Settings settings) {
        int functions = settings.get(PlaygroundSettings.F).size();
        int layers = settings.get(PlaygroundSettings.LAYERS).size();
        if (functions != 1 && functions != layers) {
            throw new InvalidInputException("f", "functions-and-layers", functions, layers);
        }
        if (settings.get(PlaygroundSettings.PROBLEM).equals(PlaygroundSettings.BY_DATA)
                && settings.get(PlaygroundSettings.DATA).areMixed()) {
            throw new InvalidInputException("data", "mixed-targets");
        }
        if (settings.get(PlaygroundSettings.BATCH) == 1
                && settings.get(PlaygroundSettings.NORMALISATION).equals(PlaygroundSettings.BATCH_NORMALISATION)) {
            throw new InvalidInputException("batch", "batch-of-one");
        }
        int size = PlaygroundSettings.size(settings);
        double held = PlaygroundSettings.held(settings);
        if (size - held < FEWEST || held == 1) {
            throw new InvalidInputException("test", "too-few-examples", size - held, held);
        }
    }

    @Override
    public int trials(Settings settings) {
        return settings.get(PlaygroundSettings.SEEDS) * PlaygroundSettings.candidates(settings);
    }

    @Override
    public long work(Settings settings) {
        return pricing(settings).applyAsLong(settings);
    }

    @Override
    public ToLongFunction<Settings> pricing(Settings settings) {
        List<PlaygroundWork> candidates = new ArrayList<>();
        for (int candidate = 0; candidate < PlaygroundSettings.candidates(settings); candidate++) {
            candidates.add(new PlaygroundWork(settings, candidate == 1));
        }
        return (like) -> {
            long sum = 0;
            for (PlaygroundWork candidate : candidates) {
                sum += candidate.at(like).ofAll();
            }
            return sum;
        };
    }

    @Override
    public Trial begin(Settings settings, int trial, Materials materials) {
        return new PlaygroundTrial(settings, trial);
    }

    @Override
    public Report report(Settings settings, double[][] results, boolean ended) {
        PlaygroundEvidence evidence = new PlaygroundEvidence(settings, results);
        PlaygroundJudgement judgement = new PlaygroundJudgement(evidence, ended);
        return new Report(List.of(judgement.ofStacks(), judgement.ofSource()), figures(evidence),
                new Courses(evidence).charts(), maps(evidence), new PlaygroundRemarks(evidence).all());
    }

    private static Figures figures(PlaygroundEvidence evidence) {
        Figures figures = new Figures();
        boolean classification = PlaygroundSettings.isClassification(evidence.settings());
        String score = Score.name(classification);
        put(figures, evidence, 0, score, "loss", "training");
        figures.put("bend", evidence.mean(0, PlaygroundResult::bend).value());
        if (evidence.straight() > 0) {
            put(figures, evidence, 1, classification ? "lineAccuracy" : "lineExplained", "lineLoss", "lineTraining");
            figures.put("lineBend", evidence.mean(1, PlaygroundResult::bend).value());
        }
        else if (evidence.first(0) != null && PlaygroundPlan.of(evidence.settings(), 0).isLine()) {
            putLine(figures, evidence);
        }
        return figures;
    }

    private static void put(Figures figures, PlaygroundEvidence evidence, int candidate, String score, String loss,
            String training) {
        boolean classification = PlaygroundSettings.isClassification(evidence.settings());
        figures.put(score, evidence.mean(candidate, PlaygroundResult::testScore).value());
        figures.put(loss, evidence.mean(candidate, PlaygroundResult::testLoss).value());
        figures.put(training + (classification ? "Accuracy" : "Explained"),
                evidence.mean(candidate, PlaygroundResult::trainingScore).value());
        figures.put(training + "Loss", evidence.mean(candidate, PlaygroundResult::trainingLoss).value());
    }

    /**
     * Where there is one input, y = slope x + intercept; over the plane the line y = 0,
     * x₂ = slope x₁ + intercept; with other features, and between several classes, there
     * is none.
     */
    private static void putLine(Figures figures, PlaygroundEvidence evidence) {
        PlaygroundPlan plan = PlaygroundPlan.of(evidence.settings(), 0);
        NeuralNetwork network = evidence.network(0);
        EquivalentLine line = EquivalentLine.of(network, plan.lines(network), 0);
        double[] w = new double[2];
        for (int i = 0; i < plan.features().size(); i++) {
            w[(plan.features().get(i) == Feature.X2) ? 1 : 0] = line.w()[i];
        }
        if (PlaygroundSettings.hasBentInputs(evidence.settings()) || network.outputs() > 1) {
            figures.put("slope", Double.NaN).put("intercept", Double.NaN);
        }
        else if (PlaygroundSettings.isAlongAnAxis(evidence.settings())) {
            figures.put("slope", w[0]).put("intercept", line.b());
        }
        else {
            figures.put("slope", -w[0] / w[1])
                .put("intercept", -line.b() / w[1])
                .put("w1", w[0])
                .put("w2", w[1])
                .put("b", line.b());
        }
    }

    private static List<HeatMap> maps(PlaygroundEvidence evidence) {
        List<HeatMap> maps = new ArrayList<>();
        if (PlaygroundSettings.isAlongAnAxis(evidence.settings())) {
            return maps;
        }
        for (int candidate = 0; candidate <= evidence.straight(); candidate++) {
            if (evidence.first(candidate) != null) {
                maps.add(Boundary.map((candidate == 0) ? "boundary" : "line",
                        PlaygroundPlan.of(evidence.settings(), candidate), evidence.network(candidate)));
            }
        }
        return maps;
    }

}
