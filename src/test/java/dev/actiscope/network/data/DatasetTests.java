package dev.actiscope.network.data;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.actiscope.activation.math.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * What is drawn is where it should be.
 */
class DatasetTests {

    private static final int SIZE = 400;

    static Stream<Arguments> datasets() {
        IntFunction<Dataset> circle = (seed) -> Planar.circle(SIZE, 0.1, seed);
        IntFunction<Dataset> xor = (seed) -> Planar.xor(SIZE, 0.1, seed);
        IntFunction<Dataset> gaussians = (seed) -> Planar.gaussians(SIZE, 5, 0.1, seed);
        IntFunction<Dataset> spiral = (seed) -> Planar.spiral(SIZE, 0.1, seed);
        IntFunction<Dataset> moons = (seed) -> Planar.moons(SIZE, 0.1, seed);
        IntFunction<Dataset> plane = (seed) -> Regressions.plane(SIZE, 0.1, seed);
        IntFunction<Dataset> landscape = (seed) -> Regressions.multiGaussian(SIZE, 0.1, seed);
        IntFunction<Dataset> sine = (seed) -> Regressions.sine(SIZE, 0.1, seed);
        IntFunction<Dataset> clouds = (seed) -> SeveralClasses.gaussians(3, SIZE, 0.1, seed);
        IntFunction<Dataset> arms = (seed) -> SeveralClasses.spiral(3, SIZE, 0.1, seed);
        return Stream.of(argumentSet("clouds", clouds), argumentSet("arms", arms), argumentSet("circle", circle),
                argumentSet("xor", xor), argumentSet("gaussians", gaussians), argumentSet("spiral", spiral),
                argumentSet("moons", moons), argumentSet("plane", plane), argumentSet("landscape", landscape),
                argumentSet("sine", sine));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void aSeedGivesTheSameDataAndAnotherSeedOthers(IntFunction<Dataset> dataset) {
        assertThat(dataset.apply(1).x()).isEqualTo(dataset.apply(1).x()).isNotEqualTo(dataset.apply(2).x());
        assertThat(dataset.apply(1).t()).isEqualTo(dataset.apply(1).t());
        assertThat(dataset.apply(1).size()).isEqualTo(SIZE);
    }

    @Test
    void withoutNoiseTheCircleHoldsOneClass() {
        assertEach(Planar.circle(SIZE, 0, 1), (x, y, t) -> (Math.hypot(x, y) < 2.5) == (t > 0)
                && (t > 0 || Math.hypot(x, y) > 3.5) && Math.hypot(x, y) <= 5);
    }

    @Test
    void cloudsStandEvenlyAroundTheOrigin() {
        double[] x = new double[4];
        double[] y = new double[4];
        assertEach(SeveralClasses.gaussians(4, SIZE, 0, 1), (x1, x2, t) -> {
            x[(int) t] += x1 * 4 / SIZE;
            y[(int) t] += x2 * 4 / SIZE;
            return t >= 0;
        });
        assertThat(x).containsExactly(new double[] { 0, 3.5, 0, -3.5 }, within(0.3));
        assertThat(y).containsExactly(new double[] { 3.5, 0, -3.5, 0 }, within(0.3));
    }

    @Test
    void armsWindAroundEachOtherAThirdOfATurnApart() {
        double third = 2 * Math.PI / 3;
        assertEach(SeveralClasses.spiral(3, 300, 0, 1), (x, y, t) -> {
            double radius = Math.hypot(x, y);
            double turned = 2.25 * Math.PI * radius / 5 + third * t;
            return Math.abs(x - radius * Math.sin(turned)) + Math.abs(y - radius * Math.cos(turned)) < 1e-12;
        });
    }

    @Test
    void withoutNoiseXorTellsWhetherSignsAreAlike() {
        assertEach(Planar.xor(SIZE, 0, 1),
                (x, y, t) -> (x * y > 0) == (t > 0) && Math.abs(x) >= 0.3 && Math.abs(y) <= 5.3);
    }

    @Test
    void theCloudsAreAsFarApartAsAsked() {
        Dataset clouds = Planar.gaussians(20_000, 3, 0.5, 1);
        double mean = IntStream.range(0, clouds.size())
            .mapToDouble((i) -> clouds.t()[i] * clouds.x()[2 * i])
            .average()
            .orElseThrow();
        double square = Arrays.stream(clouds.x()).map((x) -> x * x).average().orElseThrow();
        assertThat(mean).isCloseTo(1.5 / Math.sqrt(2), within(0.05));
        assertThat(square - mean * mean).isCloseTo(4, within(0.15));
    }

    @Test
    void theArmsOfTheSpiralAreOppositeEachOther() {
        Dataset spiral = Planar.spiral(SIZE, 0, 1);
        for (int i = 0; i < SIZE; i += 2) {
            assertThat(spiral.x()[2 * i]).isCloseTo(-spiral.x()[2 * i + 2], within(1e-12));
            assertThat(spiral.x()[2 * i + 1]).isCloseTo(-spiral.x()[2 * i + 3], within(1e-12));
        }
        assertThat(Math.hypot(spiral.x()[2 * SIZE - 2], spiral.x()[2 * SIZE - 1])).isCloseTo(5, within(0.03));
    }

    @Test
    void theMoonsAreHalfCircles() {
        assertEach(Planar.moons(SIZE, 0, 1), (x, y, t) -> {
            double centreX = (t > 0) ? -1.5 : 1.5;
            double centreY = (t > 0) ? -0.75 : 0.75;
            return Math.abs(Math.hypot(x - centreX, y - centreY) - 3) < 1e-9 && (y - centreY) * t >= 0;
        });
    }

    @Test
    void surfacesAreAsHighAsTheyAreThere() {
        assertEach(Regressions.plane(SIZE, 0, 1), (x, y, t) -> Math.abs((x + y) / 10 - t) < 1e-12);
        assertEach(Regressions.multiGaussian(SIZE, 0, 1), (x, y, t) -> Math.abs(t) <= 1
                && (Math.hypot(x - 4, y - 2.5) > 2 || t >= 0) && (Math.hypot(x, y - 2.5) > 2 || t <= 0));
    }

    @Test
    void theSineHasTwoWaves() {
        Dataset sine = Regressions.sine(SIZE, 0, 1);
        for (int i = 0; i < SIZE; i++) {
            assertThat(sine.t()[i]).isCloseTo(Math.sin(Math.PI / 3 * sine.x()[i]), within(1e-12));
        }
    }

    @Test
    void twoClassesMayBeProbabilities() {
        Dataset clouds = Planar.gaussians(4, 3, 0, 1);
        assertThat(clouds.t()).containsExactly(1, -1, 1, -1);
        assertThat(clouds.probabilities().t()).containsExactly(1, 0, 1, 0);
    }

    @Test
    void aSplitHasEveryExampleOnce() {
        double[] numbers = IntStream.range(0, 10).asDoubleStream().toArray();
        Dataset.Split split = new Dataset(1, numbers, 1, numbers).split(0.3, 1);
        assertThat(split.test().size()).isEqualTo(3);
        assertThat(IntStream.concat(Arrays.stream(split.test().x()).mapToInt((x) -> (int) x),
                Arrays.stream(split.training().t()).mapToInt((t) -> (int) t)))
            .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void anEpochHasEveryExampleOnceInAnotherOrder() {
        double[] numbers = IntStream.range(0, 12).asDoubleStream().toArray();
        Batches batches = new Batches(new Dataset(1, numbers, 1, numbers), 4, new RandomSource(1));
        double[] first = epoch(batches);
        double[] second = epoch(batches);
        assertThat(first).containsExactlyInAnyOrder(numbers).isNotEqualTo(second);
        assertThat(second).containsExactlyInAnyOrder(numbers);
    }

    private static double[] epoch(Batches batches) {
        double[] seen = new double[12];
        for (int i = 0; i < 12; i += 4) {
            batches.next();
            assertThat(batches.x()).isEqualTo(batches.t());
            System.arraycopy(batches.x(), 0, seen, i, 4);
        }
        return seen;
    }

    @Test
    void aGridGoesFromTheUpperLeftToTheLowerRight() {
        assertThat(new PlaneGrid(-2, 2, 2).places()).containsExactly(-1, 1, 1, 1, -1, -1, 1, -1);
    }

    @Test
    void digitsAreReadAsImagesAndClasses() {
        String line = "0,16,8" + ",0".repeat(HandwrittenDigits.PIXELS - 3) + ",7\n";
        Dataset digits = HandwrittenDigits.read(line + line.replace(",7\n", ",9\n"));
        assertThat(digits.size()).isEqualTo(2);
        assertThat(digits.x()).startsWith(0, 1, 0.5, 0).hasSize(2 * HandwrittenDigits.PIXELS);
        assertThat(digits.t()).containsExactly(7, 9);
    }

    @Test
    void theLastLineOfTheDigitsNeedsNoEnd() {
        String line = "16" + ",0".repeat(HandwrittenDigits.PIXELS - 1) + ",3";
        assertThat(HandwrittenDigits.read(line + "\n" + line)).usingRecursiveComparison()
            .isEqualTo(HandwrittenDigits.read(line + "\n" + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "0,", "a", "17", "0,0,", "\n0," })
    void whatAreNoDigitsIsRefused(String beginning) {
        String line = "0" + ",0".repeat(HandwrittenDigits.PIXELS - 1) + ",3\n";
        String wrong = beginning.isEmpty() ? "" : beginning + line.substring(beginning.contains(",") ? 0 : 1) + line;
        assertThatIllegalArgumentException().isThrownBy(() -> HandwrittenDigits.read(wrong));
    }

    private interface Claim {

        boolean holds(double x, double y, double t);

    }

    private static void assertEach(Dataset data, Claim claim) {
        for (int i = 0; i < data.size(); i++) {
            double x = data.x()[2 * i];
            double y = data.x()[2 * i + 1];
            assertThat(claim.holds(x, y, data.t()[i])).as("(%s, %s) %s", x, y, data.t()[i]).isTrue();
        }
    }

}
