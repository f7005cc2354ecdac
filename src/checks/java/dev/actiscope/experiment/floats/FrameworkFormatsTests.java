package dev.actiscope.experiment.floats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.actiscope.activation.catalogue.PyTorch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * PyTorch 2.7 stores numbers as we do, in every format, and loses the same.
 */
@EnabledOnOs(value = OS.LINUX, architectures = { "amd64", "x86_64" })
class FrameworkFormatsTests {

    /**
     * What follows the upper half of a float32: of every format the middles, and beside.
     */
    private static final int[] LOWER_HALVES = IntStream.rangeClosed(0, 16)
        .map((i) -> i << 12)
        .flatMap((middle) -> IntStream.of(middle - 1, middle, middle + 1))
        .filter((low) -> low >= 0 && low < 1 << 16)
        .toArray();

    /**
     * @param type PyTorch's number of the format
     */
    @ParameterizedTest
    @CsvSource({ "float32, 6", "float16, 5", "bfloat16, 15", "float8-e5m2, 23", "float8-e4m3, 24" })
    void pyTorchRoundsToTheSameNumbers(String name, int type) {
        double[] x = IntStream.range(0, 1 << 16)
            .flatMap((high) -> IntStream.of(LOWER_HALVES).map((low) -> high << 16 | low))
            .mapToDouble(Float::intBitsToFloat)
            .toArray();
        double[] stored = PyTorch.evaluate("torch.to(torch.to(x, " + type + "), 7)", x)[0];
        FloatFormat format = FloatFormat.of(name);
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (Double.compare(format.round(x[i]), stored[i]) != 0) {
                others.add(x[i]);
            }
        }
        assertThat(others).isEmpty();
    }

    /** With x a float32 the slope of sigmoid is y(1 − y), of tanh 1 − y². */
    @Test
    void pyTorchLosesTheDifferenceAndTheGradientWhereTheValueIsRoundedToItsLimit() {
        assertThat(lastSlope("sigmoid", 20)).isCloseTo(25 * Math.log(2), within(0.8));
        assertThat(lastSlope("tanh", 12)).isCloseTo(13 * Math.log(2), within(0.4));
        double[] far = PyTorch.evaluate("torch.to(torch.sigmoid(torch.to(x, 6)), 7)", 100, 1000)[0];
        assertThat(far).containsExactly(1, 1);
    }

    private static double lastSlope(String function, double end) {
        double[] x = DoubleStream.iterate(0.25, (at) -> at <= end, (at) -> at + 0.0625).toArray();
        double[] slope = PyTorch.evaluate("torch.to(torch." + function + "(torch.to(x, 6)), 7)", x)[1];
        double last = 0;
        for (int i = 0; i < x.length; i++) {
            last = (slope[i] != 0) ? x[i] : last;
        }
        return last;
    }

}
