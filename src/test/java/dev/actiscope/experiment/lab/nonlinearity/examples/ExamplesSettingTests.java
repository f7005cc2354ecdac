package dev.actiscope.experiment.lab.nonlinearity.examples;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Data as addresses name them.
 */
class ExamplesSettingTests {

    private static final ExamplesSetting DATA = new ExamplesSetting("data");

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "ABOVE:relu|above:relu", "Above： relu |above:relu", "CIRCLE|circle",
                    "１，２，１／３，４，－１/5,6,1/7,8,1|1,2,1/3,4,-1/5,6,1/7,8,1",
                    "1, 2, 1 / 3, 4, -1 / 5, 6, 1 / 7, 8, 1|1,2,1/3,4,-1/5,6,1/7,8,1" })
    void dataAreTakenWhateverTheirCaseAndWidth(String typed, String data) {
        assertThat(DATA.print(read(typed))).containsExactly(data);
    }

    @Test
    void aPointThatCannotBeHadIsToldByItsNumber() {
        assertThat(problem("1,2,1/1,2,NaN/1,1,1/2,2,1").arguments()).containsExactly(2, "1,2,NaN");
        InvalidInputException problem = problem("1,2,1/1,2,1/1,1,1/2,2,1/3,1001,1");
        assertThat(problem.code()).isEqualTo("point-too-far");
        assertThat(problem.arguments()).containsExactly(5, "3,1001,1", -1000.0, 1000.0);
    }

    @Test
    void whatDataThereAreIsToldWithOnesOwn() {
        assertThat(problem("nix").texts().get(1)).startsWith("circle, xor, ").endsWith(", sine");
    }

    private static InvalidInputException problem(String data) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(data));
    }

    private static Examples read(String data) {
        return DATA.read(new Query(List.of(new Query.Entry("data", data)))).orElseThrow();
    }

}
