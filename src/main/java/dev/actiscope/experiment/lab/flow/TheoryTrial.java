package dev.actiscope.experiment.lab.flow;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Trial;
import dev.actiscope.experiment.lab.flow.theory.EdgeOfChaos;
import dev.actiscope.experiment.lab.flow.theory.MeanField;
import dev.actiscope.experiment.lab.flow.theory.MeanField.Response;
import dev.actiscope.experiment.lab.flow.theory.TheoryPrices;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * What {@linkplain MeanField theory} says of each function at the settings, layer by
 * layer. Normalisation, in wide networks and large batches, divides by the deviation of
 * what it is given: over a layer σ<sub>w</sub>² E f(z)² + σ<sub>b</sub>², over a batch of
 * examples that have nothing to do with each other σ<sub>w</sub>² Var f(z).
 *
 * @see <a href="https://arxiv.org/abs/1902.08129">Yang et al., A Mean Field Theory of
 * Batch Normalization, 2019</a>
 */
final class TheoryTrial implements Trial {

    /** What the normalising layers add to a variance. */
    private static final double EPSILON = 1e-5;

    /** What a layer takes beside its quadrature. */
    private static final long LAYER = 100;

    private static final String TANH = "tanh";

    /** PyTorch's gain of tanh, {@code calculate_gain("tanh")}. */
    static final double PYTORCH_TANH = 5.0 / 3;

    private static final int QUADRATURES_OF_GAINS = MeanField.MOST_LAYERS + 3;

    private final Settings settings;

    private final List<Curve> functions;

    private final int depth;

    private final Normalisation normalisation;

    private final double[] result;

    private MeanField field;

    private Response response;

    private double variance;

    private int step;

    TheoryTrial(Settings settings) {
        this.settings = settings;
        this.functions = FlowSettings.functions(settings);
        this.depth = settings.get(FlowSettings.DEPTH);
        this.normalisation = FlowSettings.normalisation(settings.get(FlowSettings.NORMALISATION));
        this.result = new double[this.functions.size() * Theory.length(this.depth)];
        Arrays.fill(this.result, Double.NaN);
    }

    @Override
    public long step() {
        int layer = this.step % (this.depth + 1) - 1;
        int function = this.step / (this.depth + 1);
        int at = function * Theory.length(this.depth);
        this.step++;
        if (layer < 0) {
            return begin(this.functions.get(function), at);
        }
        long before = this.field.spent();
        if (InitialWeights.isRandom(this.settings)) {
            layer(layer, at);
        }
        return this.field.spent() - before + LAYER;
    }

    private long begin(Curve f, int at) {
        this.field = new MeanField(f);
        EdgeOfChaos edge = EdgeOfChaos.of(this.field, this.settings.get(FlowSettings.BIAS_DEVIATION));
        this.result[at + Theory.DEVIATION] = InitialWeights.deviation(this.settings, this.field);
        this.result[at + Theory.EDGE] = edge.deviation();
        this.result[at + Theory.EDGE + 1] = edge.variance();
        this.result[at + Theory.EDGE + 2] = edge.steepness();
        this.result[at + Theory.STEEPEST] = this.field.steepest();
        if (Functions.is(f, TANH)) {
            gains(at + Theory.GAINS);
        }
        this.response = null;
        this.variance = Double.NaN;
        return this.field.spent();
    }

    /** Where layers come to rest with PyTorch's gain, and what both gains are worth. */
    private void gains(int at) {
        double rest = this.field.rest(PYTORCH_TANH);
        double exact = this.field.at(1).gain();
        this.result[at] = rest;
        this.result[at + 1] = PYTORCH_TANH * PYTORCH_TANH * this.field.at(rest).slopeSecondMoment();
        this.result[at + 2] = exact;
        this.result[at + 3] = exact * exact * this.field.at(1).slopeSecondMoment();
    }

    /** One layer further. The inputs are normal, of variance 1. */
    private void layer(int layer, int at) {
        double weights = this.result[at + Theory.DEVIATION];
        double biases = this.settings.get(FlowSettings.BIAS_DEVIATION);
        boolean batch = this.normalisation == Normalisation.BATCH;
        double before = (this.response == null) ? 1 : batch ? this.response.variance() : this.response.secondMoment();
        double given = weights * weights * before + (batch ? 0 : biases * biases);
        double divisor = (this.normalisation == Normalisation.NONE) ? 1 : given + EPSILON;
        double q = given / divisor;
        if (q != this.variance) {
            this.variance = q;
            this.response = this.field.at(q);
        }
        int place = at + Theory.LAYERS + 3 * layer;
        this.result[place] = Math.sqrt(this.response.secondMoment());
        this.result[place + 1] = this.response.slopeSecondMoment();
        this.result[place + 2] = weights * weights / divisor;
    }

    @Override
    public double progress() {
        return (double) this.step / (this.functions.size() * (this.depth + 1));
    }

    @Override
    public double[] result() {
        return this.result;
    }

    /** What the trial costs at most, about. */
    static long work(Settings settings, TheoryPrices prices) {
        int depth = settings.get(FlowSettings.DEPTH);
        long work = 0;
        for (Curve f : FlowSettings.functions(settings)) {
            MeanField.Cost cost = prices.of(f);
            long gains = Functions.is(f, TANH) ? QUADRATURES_OF_GAINS : 0;
            work += cost.beginning() + prices.edge(f) + InitialWeights.workOfDeviation(settings, f, prices)
                    + (depth + gains) * cost.quadrature() + cost.steepest() + depth * LAYER;
        }
        return work;
    }

}
