package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Growths;
import dev.actiscope.experiment.lab.flow.FlowSettings.Terms;
import dev.actiscope.experiment.lab.flow.theory.EdgeOfChaos;
import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * What else is to be said of each function: where its networks stop to be numbers, where
 * theory knows no edge of chaos or an unstable one, and where 1/√E f(z)² does not keep
 * what it is to keep.
 */
final class FlowNotes {

    /** A signal that is so many times as large, or as small, was not kept. */
    private static final double LOST = 2;

    /** Verdicts tell what comes of these. */
    private static final List<String> JUDGED = List.of("sigmoid", "tanh", "relu");

    /** From here on theory and measurement agree to a few per cent a layer. */
    private static final int LARGE_BATCH = 32;

    private final FlowResults results;

    private final List<Statement> notes = new ArrayList<>();

    FlowNotes(FlowResults results) {
        this.results = results;
    }

    List<Statement> all() {
        Gaps.tell(this.results.functions(), this.notes);
        for (int i = 0; i < this.results.functions().size(); i++) {
            Theory theory = this.results.theory(i);
            if (theory != null) {
                edge(this.results.functions().get(i), theory);
            }
            Measured measured = this.results.measured(i);
            if (measured.networks() > 0) {
                flow(this.results.functions().get(i), measured);
                growth(this.results.functions().get(i), measured);
                kept(this.results.functions().get(i), measured);
            }
            if (theory != null && theory.gains()[0] == theory.gains()[0]) {
                gains(this.results.functions().get(i), theory.gains());
            }
        }
        if (this.results.settings().get(FlowSettings.NETWORKS) > 1 && this.results.depth() > 1) {
            this.notes.add(Statement.of("two-means"));
        }
        smallBatch();
        trainings();
        survivors();
        diverged();
        return this.notes;
    }

    private void edge(Curve f, Theory theory) {
        Settings settings = this.results.settings();
        double biases = settings.get(FlowSettings.BIAS_DEVIATION);
        EdgeOfChaos edge = theory.edge();
        if (edge.deviation() != edge.deviation()) {
            this.notes.add(Statement.of("no-edge").function(f).number(biases));
        }
        else {
            this.notes.add(Statement.of(code(edge))
                .function(f)
                .number(biases)
                .number(edge.deviation())
                .number(edge.variance())
                .number(edge.steepness()));
        }
        if (theory.deviation() != theory.deviation()) {
            this.notes.add(Statement.of("no-weights").function(f));
        }
    }

    private static String code(EdgeOfChaos edge) {
        if (edge.variance() != edge.variance()) {
            return "edge-everywhere";
        }
        return (edge.variance() == 0) ? "edge-at-zero" : edge.isUnstable() ? "unstable-edge" : "edge";
    }

    /** The first layers that overflow, have no value, or have no gradient left. */
    private void flow(Curve f, Measured measured) {
        int depth = this.results.depth();
        int overflow = depth;
        int silent = -1;
        int lost = -1;
        for (int layer = 0; layer < depth; layer++) {
            for (int i = 0; i < measured.networks(); i++) {
                if (!(measured.signal().get(i)[layer] < Double.POSITIVE_INFINITY)) {
                    overflow = Math.min(overflow, layer);
                }
                else if (!(measured.gradient().get(i)[layer] < Double.POSITIVE_INFINITY)) {
                    lost = layer;
                }
                else if (measured.gradient().get(i)[layer] == 0) {
                    silent = layer;
                }
            }
        }
        if (overflow < depth) {
            this.notes.add(Statement.of("not-finite").function(f).number(overflow + 1));
        }
        else if (lost >= 0) {
            this.notes.add(Statement.of("gradient-not-finite").function(f).number(lost + 1));
        }
        if (silent >= 0) {
            this.notes.add(Statement.of("no-gradient").function(f).number(silent + 1));
        }
    }

    /** What comes of a function that no claim is about. */
    private void growth(Curve f, Measured measured) {
        Settings settings = this.results.settings();
        if (isJudged(f) || this.results.depth() == 1 || new Terms(settings).areZero()) {
            return;
        }
        int steps = this.results.depth() - 1;
        double signal = told(measured.signalGrowth());
        double gradient = told(measured.gradientGrowth());
        if (signal == signal && gradient == gradient) {
            this.notes.add(Statement.of("own-flow")
                .function(f)
                .number(this.results.depth())
                .number(LogRatios.factor(signal, 1))
                .number(LogRatios.factor(signal, steps))
                .number(LogRatios.factor(gradient, 1))
                .number(LogRatios.factor(gradient, steps))
                .word(FlowVerdicts.wayOf(measured)));
        }
    }

    private static boolean isJudged(Curve f) {
        for (String name : JUDGED) {
            if (Functions.is(f, name)) {
                return true;
            }
        }
        return false;
    }

    private static double told(double[] growths) {
        return Growths.told(Confidence.ofLogarithms(growths), growths).value();
    }

    /** The gain keeps the second moment only where the map comes back to it. */
    private void kept(Curve f, Measured measured) {
        Settings settings = this.results.settings();
        boolean own = settings.get(FlowSettings.INITIALISER).equals("gain") && settings.get(FlowSettings.GAIN) == 0
                && settings.get(FlowSettings.BIAS_DEVIATION) == 0
                && settings.get(FlowSettings.NORMALISATION).equals("none");
        double first = Measured.together(measured.signal(), 0);
        double last = Measured.together(measured.signal(), this.results.depth() - 1);
        if (own && (last > LOST * first || last < first / LOST)) {
            this.notes
                .add(Statement.of("gain-loses").function(f).number(first).number(last).number(this.results.depth()));
        }
    }

    /**
     * Where layers of tanh come to rest with PyTorch's gain, and with that which is
     * exact.
     */
    private void gains(Curve tanh, double[] gains) {
        Statement note = Statement.of("tanh-gains").function(tanh).number(TheoryTrial.PYTORCH_TANH);
        for (double number : gains) {
            note = note.number(number);
        }
        this.notes.add(note);
    }

    /** Theory knows large batches alone. */
    private void smallBatch() {
        int examples = this.results.settings().get(FlowSettings.EXAMPLES);
        if (this.results.settings().get(FlowSettings.NORMALISATION).equals("batch") && examples < LARGE_BATCH) {
            this.notes.add(Statement.of("small-batch").number(examples));
        }
    }

    /** What the short trainings are. */
    private void trainings() {
        Settings settings = this.results.settings();
        int steps = settings.get(FlowSettings.STEPS);
        if (steps > 0 && !this.results.trainings().isEmpty()) {
            this.notes.add(Statement.of("trainings").number(ShortTraining.layers(settings)).number(steps));
            if (Functions.indexOf(this.results.functions(), ShortTraining.RELU) >= 0) {
                this.notes.add(
                        Statement.of("large-trainings").number(ShortTraining.SLOWER * settings.get(FlowSettings.RATE)));
            }
        }
    }

    /** With weights twice He's a gradient may not come through all networks. */
    private void survivors() {
        if (!LargeWeights.isAsked(this.results.functions()) || this.results.depth() == 1) {
            return;
        }
        int networks = this.results.begunWithLargeWeights();
        int relu = this.results.growthWithLargeWeights(0).length;
        int relu6 = this.results.growthWithLargeWeights(1).length;
        if (Math.min(relu, relu6) < networks) {
            this.notes.add(Statement.of("large-some").number(relu).number(relu6).number(networks));
        }
    }

    private void diverged() {
        int steps = this.results.settings().get(FlowSettings.STEPS);
        for (ShortTraining training : this.results.trainings()) {
            int count = 0;
            int trained = this.results.training(training.name(), true).size();
            for (double[] row : this.results.training(training.name(), true)) {
                count += (steps > 0 && row[0] == row[0] && row[steps - 1] != row[steps - 1]) ? 1 : 0;
            }
            if (count > 0) {
                this.notes.add(Statement.of("diverged").word(training.name()).number(count).number(trained));
            }
        }
    }

}
