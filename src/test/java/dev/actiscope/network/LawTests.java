package dev.actiscope.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.Planar;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.initialiser.Initialisers;
import dev.actiscope.network.layer.Dropout;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.loss.LogisticCrossEntropy;
import dev.actiscope.network.loss.SoftmaxCrossEntropy;
import dev.actiscope.network.loss.SquaredError;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;
import dev.actiscope.network.optimiser.Adam;
import dev.actiscope.network.optimiser.Sgd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * What is true of every network.
 */
class LawTests {

    private static final SquaredError LOSS = new SquaredError();

    private static LayerSpecification layer(int units, String f) {
        return LayerSpecification.of(units, Curve.parse(f));
    }

    private static double[] normal(int count, int seed) {
        RandomSource random = new RandomSource(seed);
        double[] numbers = new double[count];
        Arrays.setAll(numbers, (i) -> random.nextGaussian());
        return numbers;
    }

    @Test
    void aNetworkOfLinesIsOneLine() {
        NeuralNetwork network = new NeuralNetwork(2,
                List.of(layer(5, "identity").bias(0.3), layer(4, "identity").bias(-1), layer(1, "identity").bias(0.1)),
                8, 1);
        double[] y = network.outputs(new double[] { 0, 0, 1, 0, 0, 1, 3, -2 });
        assertThat(y[3]).isCloseTo(y[0] + 3 * (y[1] - y[0]) - 2 * (y[2] - y[0]), within(1e-13));
    }

    @Test
    void unitsOfALayerMayChangePlaces() {
        NeuralNetwork one = new NeuralNetwork(2, List.of(layer(3, "tanh").bias(0.2), layer(1, "identity")), 4, 1);
        NeuralNetwork other = new NeuralNetwork(2, List.of(layer(3, "tanh").bias(0.2), layer(1, "identity")), 4, 2);
        double[] theta = one.theta().values();
        // Units 0, 1, 2 become 2, 0, 1: rows of W, biases, and what the last unit weighs.
        double[] places = { 4, 5, 0, 1, 2, 3, 8, 6, 7, 11, 9, 10, 12 };
        for (int i = 0; i < places.length; i++) {
            other.theta().values()[i] = theta[(int) places[i]];
        }
        double[] x = normal(8, 3);
        assertThat(other.outputs(x)).containsExactly(one.outputs(x), within(1e-15));
    }

    @Test
    void examplesDoNotKnowOfEachOther() {
        double[] x = normal(2 * 7, 3);
        for (int batch : new int[] { 1, 2, 3, 7, 10 }) {
            NeuralNetwork network = new NeuralNetwork(2, List.of(layer(5, "tanh"), layer(3, "swish")), batch, 1);
            assertThat(network.outputs(x)).as("batch %s", batch)
                .isEqualTo(new NeuralNetwork(2, List.of(layer(5, "tanh"), layer(3, "swish")), 4, 1).outputs(x));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "tanh", "relu", "rrelu", "noisy-relu", "nrelu", "x*sigmoid(2*x)" })
    void aSeedGivesTheSameNetworkToTheLastBit(String f) {
        assertThat(trained(f, 1)).isEqualTo(trained(f, 1)).isNotEqualTo(trained(f, 2));
    }

    private static double[] trained(String f, int seed) {
        NeuralNetwork network = new NeuralNetwork(2, List.of(layer(6, f).dropout(0.2), layer(1, "identity")), 10, seed);
        Training training = new Training(network, Planar.xor(100, 0, 1), Hyperparameters.of(LOSS, Sgd::new, 0.03, 10),
                seed);
        for (int step = 0; step < 50; step++) {
            training.step();
        }
        return network.theta().values().clone();
    }

    @Test
    void workThatIsDoneInPartsIsTheSameWork() {
        Training whole = training(0.03, "tanh");
        Training parts = training(0.03, "tanh");
        long done = whole.advance(30 * whole.workOfStep());
        for (int i = 0; i < 10; i++) {
            done -= parts.advance(3 * parts.workOfStep() + 1);
        }
        assertThat(done).isZero();
        assertThat(whole.steps()).isEqualTo(30).isEqualTo(parts.steps());
        assertThat(parts.network().theta().values()).isEqualTo(whole.network().theta().values());
    }

    @Test
    void workIsCountedInMultiplications() {
        NeuralNetwork network = new NeuralNetwork(2, List.of(layer(8, "tanh"), layer(1, "identity")), 10, 1);
        int tanh = 16;
        int line = 2;
        long layers = 4;
        assertThat(network.work(25)).as("in three batches")
            .isEqualTo(25 * (2 * 8 + tanh * 8 + 8 + line) + 3 * layers * Layer.WORK_OF_BATCH);
        int parameters = 2 * 8 + 8 + 8 + 1;
        assertThat(network.workOfTraining(10)).isEqualTo(
                10 * (2 * 2 * 8 + (tanh + 1) * 8 + 3 * 8 + line + 1) + 7 * parameters + layers * Layer.WORK_OF_STEP);
    }

    @Test
    void aDearActivationCountsForWhatItCosts() {
        String sines = IntStream.rangeClosed(1, 90).mapToObj("sin(%d*x)"::formatted).collect(Collectors.joining("+"));
        long tanh = work(layer(8, "tanh"));
        assertThat(work(layer(8, "gelu"))).isGreaterThan(3 * tanh / 2);
        assertThat(work(layer(8, "gelu(gelu(gelu(x)+x)+x)+x"))).isGreaterThan(4 * tanh);
        assertThat(work(layer(8, sines))).isGreaterThan(50 * tanh);
        assertThat(work(layer(8, "x*sin(a*x):a=1").learning())).isGreaterThan(work(layer(8, "x*sin(x)")));
        assertThat(work(layer(8, "swish").learning())).isGreaterThan(work(layer(8, "swish")));
        assertThat(work(layer(8, "prelu").learning())).isGreaterThan(work(layer(8, "prelu")));
    }

    static Stream<List<LayerSpecification>> asked() {
        Stream<LayerSpecification> functions = Stream.of("relu", "prelu", "swish", "x*sin(a*x):a=2")
            .map((f) -> layer(5, f));
        Stream<LayerSpecification> normalised = Stream.of(Normalisation.values())
            .map((kind) -> layer(4, "tanh").normalisation(kind).dropout(0.1));
        return Stream.concat(functions.flatMap((hidden) -> Stream.of(hidden, hidden.learning())), normalised)
            .map((hidden) -> LayerSpecification.stacked(2, hidden, layer(3, "identity")));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatANetworkCostsIsKnownBeforeItIsMade(List<LayerSpecification> layers) {
        NeuralNetwork network = new NeuralNetwork(2, layers, 10, 1);
        NetworkCost cost = NetworkCost.of(2, layers);
        assertThat(cost.ofStep(7)).isEqualTo(network.workOfTraining(7));
        assertThat(cost.ofUse(25, 3)).isEqualTo(network.work(25));
        assertThat(cost.parameters()).isEqualTo(network.theta().values().length);
        assertThat(cost.weights())
            .isEqualTo(network.denses().stream().mapToLong((dense) -> dense.inputs() * dense.outputs()).sum());
    }

    private static long work(LayerSpecification layer) {
        return new NeuralNetwork(2, List.of(layer), 10, 1).workOfTraining(10);
    }

    @Test
    void everyFunctionOfTheCatalogueCostsMoreThanItsLine() {
        for (Definition definition : Catalogue.definitions()) {
            Nonlinearity f = Nonlinearities.of(definition.activation(), Seeds.NOISE.of(1));
            assertThat(f.work()).as(definition.name()).isBetween(2, 128);
        }
    }

    private static Training training(double rate, String f) {
        NeuralNetwork network = new NeuralNetwork(2, List.of(layer(8, f), layer(1, "identity")), 10, 1);
        return new Training(network, Planar.circle(100, 0, 1), Hyperparameters.of(LOSS, Sgd::new, rate, 10), 1);
    }

    @Test
    void aNetworkThatDivergesSaysWhenAndIsLeftAsItWas() {
        Training training = training(1e4, "relu");
        training.advance(1000 * training.workOfStep());
        int steps = training.steps();
        assertThat(training.divergence()).isEqualTo(new Divergence(steps, 1, training.divergence().z()));
        assertThat(steps).isPositive();
        assertThat(training.loss()).isInfinite();
        assertThat(training.advance(1_000_000)).isZero();
        assertThat(training.steps()).isEqualTo(steps);
    }

    @Test
    void aLossTooLargeToBeANumberIsADivergence() {
        Training training = training(0.03, "relu");
        training.network().theta().values()[training.network().denses().get(1).biases()] = 1e200;
        training.step();
        assertThat(training.divergence()).isEqualTo(new Divergence(0, -1, Double.NaN));
    }

    @Test
    void anInfiniteOutputIsADivergenceWhateverTheLoss() {
        NeuralNetwork network = new NeuralNetwork(2, List.of(layer(1, "identity").bias(Double.POSITIVE_INFINITY)), 1,
                1);
        Dataset one = new Dataset(2, new double[2], 1, new double[] { 1 });
        Training training = new Training(network, one,
                Hyperparameters.of(new LogisticCrossEntropy(), Sgd::new, 0.03, 1), 1);
        training.step();
        assertThat(training.loss()).isZero();
        assertThat(training.divergence()).isEqualTo(new Divergence(0, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void aStepIsDoneHoweverLittleWorkIsAskedFor() {
        Training training = training(0.03, "tanh");
        assertThat(training.advance(0)).isEqualTo(training.workOfStep());
        assertThat(training.advance(training.workOfStep() - 1)).isEqualTo(training.workOfStep());
        assertThat(training.steps()).isEqualTo(2);
    }

    @Test
    void twoTrainingsWithTheSameHyperparametersKnowNothingOfEachOther() {
        Hyperparameters hyperparameters = Hyperparameters.of(LOSS, Adam::new, 0.03, 10);
        Dataset data = Planar.circle(100, 0, 1);
        NeuralNetwork first = new NeuralNetwork(2, List.of(layer(1, "tanh")), 10, 1);
        NeuralNetwork second = new NeuralNetwork(2, List.of(layer(1, "tanh")), 10, 1);
        for (NeuralNetwork network : List.of(first, second)) {
            new Training(network, data, hyperparameters, 1).step();
        }
        assertThat(first.theta().values()).isEqualTo(second.theta().values());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        NeuralNetwork network = new NeuralNetwork(2, List.of(layer(2, "identity")), 10, 1);
        Dataset data = Planar.circle(100, 0, 1);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Training(network, data, Hyperparameters.of(LOSS, Sgd::new, 0.03, 10), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Training(network, data,
                Hyperparameters.of(new SoftmaxCrossEntropy(), Sgd::new, 0.03, 11), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Hyperparameters.of(LOSS, Sgd::new, 0.03, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> layer(0, "tanh"));
        assertThatIllegalArgumentException().isThrownBy(() -> layer(1, "tanh").dropout(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dropout(1, 1, Seeds.NOISE.of(1), 1));
    }

    @Test
    void aNetworkThatDivergesSaysWhere() {
        Training training = training(0.03, "relu");
        training.step();
        int lastWeight = training.network().denses().get(1).weights() + 7;
        training.network().theta().values()[lastWeight] = Double.NaN;
        training.step();
        assertThat(training.divergence()).isEqualTo(new Divergence(1, 1, Double.NaN));
        assertThat(Examination.of(training.network(), Planar.circle(100, 0, 1), LOSS).layers())
            .extracting(Examination.UnitCounts::broken)
            .containsExactly(0, 1);
    }

    @Test
    void aFunctionWithAGapSaysWhereItHasNoValue() {
        Training training = training(0.03, "log(x+1)");
        training.advance(10 * training.workOfStep());
        assertThat(training.divergence().layer()).isZero();
        assertThat(training.divergence().z()).isLessThanOrEqualTo(-1).isFinite();
    }

    @Test
    void unitsThatNoExampleReachesAreDead() {
        NeuralNetwork network = new NeuralNetwork(2,
                List.of(layer(4, "relu").weights(Initialisers.zeros()), layer(1, "identity")), 10, 1);
        int biases = network.denses().get(0).biases();
        System.arraycopy(new double[] { -1, 1, -1, -2 }, 0, network.theta().values(), biases, 4);
        Examination examination = Examination.of(network, Planar.circle(100, 0, 1), LOSS);
        assertThat(examination.layers()).containsExactly(new Examination.UnitCounts(4, 3, 0),
                new Examination.UnitCounts(1, 0, 0));
    }

    @Test
    void lookingAtANetworkDoesNotChangeWhatItLearns() {
        NeuralNetwork looked = noisy();
        NeuralNetwork unlooked = noisy();
        Dataset data = Planar.circle(100, 0, 1);
        Hyperparameters hyperparameters = Hyperparameters.of(LOSS, Sgd::new, 0.03, 10);
        Training one = new Training(looked, data, hyperparameters, 1);
        Training other = new Training(unlooked, data, hyperparameters, 1);
        for (int i = 0; i < 5; i++) {
            one.step();
            other.step();
            Examination.of(looked, data, LOSS);
            looked.outputs(data.x());
        }
        assertThat(looked.theta().values()).isEqualTo(unlooked.theta().values());
    }

    private static NeuralNetwork noisy() {
        return new NeuralNetwork(2, List.of(layer(6, "noisy-relu").normalisation(Normalisation.BATCH).dropout(0.3),
                layer(4, "rrelu"), layer(1, "identity")), 10, 1);
    }

    @Test
    void normalisedPreActivationsHaveMeanZeroAndVarianceOne() {
        NeuralNetwork network = new NeuralNetwork(3, List.of(layer(2, "identity").normalisation(Normalisation.BATCH)),
                50, 1);
        double[] y = network.forward(normal(150, 2), 50, Pass.TRAIN);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < 100; i += 2) {
            mean += y[i] / 50;
            square += y[i] * y[i] / 50;
        }
        assertThat(mean).isCloseTo(0, within(1e-14));
        assertThat(square).isCloseTo(1, within(1e-4));
    }

    @Test
    void inUseBatchesAreNormalisedByWhatTrainingHasSeen() {
        NeuralNetwork network = new NeuralNetwork(3, List.of(layer(2, "identity").normalisation(Normalisation.BATCH)),
                50, 1);
        double[] x = normal(150, 2);
        for (int i = 0; i < 300; i++) {
            network.forward(x, 50, Pass.TRAIN);
        }
        double[] training = network.forward(x, 50, Pass.TRAIN).clone();
        double[] use = network.outputs(x);
        // The running variance is the unbiased one, 50/49 of that of the batch.
        for (int i = 0; i < use.length; i++) {
            assertThat(use[i]).isCloseTo(training[i] * Math.sqrt(49 / 50.0), within(1e-4));
        }
    }

    @Test
    void dropoutKeepsTheExpectation() {
        NeuralNetwork network = new NeuralNetwork(1,
                List.of(layer(1, "identity").weights(Initialisers.constant(1)).dropout(0.4)), 1000, 1);
        double[] ones = new double[1000];
        Arrays.fill(ones, 1);
        double[] y = network.forward(ones, 1000, Pass.TRAIN);
        assertThat(Arrays.stream(y).average().orElseThrow()).isCloseTo(1, within(0.1));
        assertThat(y).containsOnly(0, 1 / 0.6);
        assertThat(network.outputs(ones)).containsOnly(1);
    }

}
