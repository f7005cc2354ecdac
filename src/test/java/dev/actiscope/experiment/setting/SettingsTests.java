package dev.actiscope.experiment.setting;

import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Settings read themselves from an address and write themselves into one.
 */
class SettingsTests {

    private static final Functions F = Functions.of("f", 3, "relu", "tanh");

    private static final Amount RATE = Amount.logarithmic("rate", 0.1, 1e-4, 10);

    private static final Count DEPTH = new Count("depth", 5, 1, 50);

    private static final Choice DATA = Choice.of("data", "xor", "two-moons");

    private static final Counts LAYERS = new Counts("layers", List.of(8, 8), 1, 64, 4);

    private static final Amounts W = new Amounts("w", List.of(1.0), -10, 10, 3);

    private static final Several INPUTS = new Several("inputs", List.of("x1"), List.of("x1", "x2", "sin-x1"));

    private static final List<Setting<?>> ALL = List.of(F, RATE, DEPTH, DATA, LAYERS, W, INPUTS);

    @Test
    void whatIsNotSetHasItsDefaultAndIsNotWritten() {
        Settings settings = Settings.standard(ALL);
        assertThat(settings.get(RATE)).isEqualTo(0.1);
        assertThat(settings.get(F)).extracting(Curve::notation).containsExactly("relu", "tanh");
        assertThat(settings.query().print()).isEmpty();
    }

    @Test
    void anAddressIsReadAndWrittenInItsCanonicalForm() {
        Settings settings = Settings.require(ALL,
                Query.parse("layers=4,2,3&f=silu:beta=2.0&f=x*x&rate=1e0&data=Two_Moons&depth=05&w=-1.50,2"));
        assertThat(settings.get(DEPTH)).isEqualTo(5);
        assertThat(settings.query().print())
            .isEqualTo("f=swish:beta=2&f=x*x&rate=1&data=two-moons&layers=4,2,3&w=-1.5,2");
    }

    @Test
    void severalWordsAreKeptInTheirOrderAndOnce() {
        Settings settings = Settings.require(ALL, Query.parse("inputs=sin-x1,x1,Sin_x1"));
        assertThat(settings.get(INPUTS)).containsExactly("x1", "sin-x1");
        assertThat(settings.query().print()).isEqualTo("inputs=x1,sin-x1");
    }

    @Test
    void wideDigitsAreDigits() {
        Settings settings = Settings.require(ALL, Query.parse("layers=８，４,2&depth=２０&rate=０．５&w=－１，２"));
        assertThat(settings.query().print()).isEqualTo("rate=0.5&depth=20&layers=8,4,2&w=-1,2");
        assertThat(Settings.require(ALL, Query.parse("layers=NONE")).get(LAYERS)).isEmpty();
    }

    @Test
    void aBlankAfterACommaIsNothing() {
        Settings settings = Settings.require(ALL, Query.parse("layers=8,%204+,%202&w=%20-1,%202&inputs=sin-x1,%20x1"));
        assertThat(settings.query().print()).isEqualTo("layers=8,4,2&w=-1,2&inputs=x1,sin-x1");
        assertThat(Settings.read(ALL, Query.parse("layers=8%208")).problems()).hasSize(1);
    }

    @Test
    void aListMayBeEmpty() {
        Settings settings = Settings.require(ALL, Query.parse("layers=none"));
        assertThat(settings.get(LAYERS)).isEmpty();
        assertThat(settings.query().print()).isEqualTo("layers=none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "rate=100|rate|out-of-range", "rate=fast|rate|not-a-number-within",
            "rate=NaN|rate|not-a-number-within", "rate=|rate|not-a-number-within", "rate=1&rate=2|rate|repeated",
            "depth=1.5|depth|not-a-whole-number-within", "depth=|depth|not-a-whole-number-within",
            "rate=inf|rate|out-of-range", "w=1,,2|w|not-a-number-within", "layers=8,x|layers|not-a-whole-number-within",
            "data=spiral|data|unknown-choice", "layers=8,65|layers|out-of-range",
            "layers=1,1,1,1,1|layers|too-many-in-list", "w=1,2,3,4|w|too-many-in-list",
            "f=relu&f=elu&f=selu&f=mish|f|too-many-in-list", "f=rellu|f|unknown-function",
            "inputs=x3|inputs|unknown-choice", "inputs=x1,x2,x1,x2|inputs|too-many-in-list" })
    void whatIsWrongIsRefusedByNameAndOnAPageKeepsItsDefault(String query, String parameter, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> Settings.require(ALL, Query.parse(query)))
            .satisfies((problem) -> assertThat(problem.parameter()).isEqualTo(parameter))
            .satisfies((problem) -> assertThat(problem.code()).isEqualTo(code));
        Settings.Reading reading = Settings.read(ALL, Query.parse(query));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.settings().query().print()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsToldWhichNumbersAre() {
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> Settings.require(ALL, Query.parse("rate=NaN")))
            .satisfies((problem) -> assertThat(problem.texts()).containsExactly("rate", "0.0001", "10", "NaN"));
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> Settings.require(ALL, Query.parse("depth=many")))
            .satisfies((problem) -> assertThat(problem.texts()).containsExactly("depth", "1", "50", "many"));
    }

    @Test
    void aSettingCanBeChanged() {
        Settings settings = Settings.standard(ALL).with(DEPTH, 7);
        assertThat(settings.query().print()).isEqualTo("depth=7");
    }

}
