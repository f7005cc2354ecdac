package dev.actiscope.browser;

import java.lang.reflect.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.actiscope.plot.layout.Measures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CoreTests {

    @Test
    void aViewComesWithItsCurvesAndWindows() {
        JsonNode view = json(Core.read("f=SiLU:beta=2.0&f=relu&hide=2&at=1.5&x=-3..3&y=-1..2&show=value"));
        assertThat(view.at("/curves/0/f").asString()).isEqualTo("swish:beta=2");
        assertThat(view.at("/curves/0/name").asString()).isEqualTo("swish");
        assertThat(view.at("/curves/0/settings/0").asDouble()).isEqualTo(2);
        assertThat(view.at("/window/from").asDouble()).isEqualTo(-3);
        assertThat(view.at("/hidden/0").asInt()).isEqualTo(1);
        assertThat(view.at("/at").asDouble()).isEqualTo(1.5);
        assertThat(view.at("/y").toString()).isEqualTo("[-1,2]");
        assertThat(view.at("/problems")).isEmpty();
    }

    @Test
    void anAddressHasItsCanonicalQuery() {
        assertThat(Core.canonical("f=SiLU:beta=2.0&f=relu&hide=2&at=1.50&x=-3..3&points=601&show=value&seed=1"))
            .isEqualTo("f=swish:beta=2&f=relu&x=-3..3&hide=2&at=1.5&show=value");
        assertThat(Core.canonical("y=-1.50..3")).isEmpty();
    }

    @Test
    void aSliderTellsWhatIsNewAboutItsCurveAlone() {
        assertThat(Core.move("rrelu:lower=0.1", 1, 1))
            .isEqualTo("{\"f\":\"rrelu:lower=0.1,upper=1\",\"settings\":[0.1,1],\"positions\":[0.1,1]}");
        assertThat(json(Core.move("swish", 0, 1)).at("/settings/0").asString()).isEqualTo("inf");
    }

    @Test
    void aSettingIsTakenAsItIsTyped() {
        for (String typed : List.of("2", " 2.0", "２", "2e0")) {
            assertThat(json(Core.set("swish:beta=5", 0, typed)).at("/f").asString()).as(typed)
                .isEqualTo("swish:beta=2");
        }
        assertThat(json(Core.set("swish:beta=5", 0, "1")).at("/f").asString()).isEqualTo("swish");
    }

    @Test
    void aSettingThatIsRefusedComesAsAProblem() {
        assertThat(json(Core.set("leaky-relu", 0, "3")).at("/problem/code").asString())
            .isEqualTo("parameter-too-large");
        assertThat(json(Core.set("leaky-relu", 0, "much")).at("/problem/arguments").toString())
            .isEqualTo("[\"leak\",\"much\",\", inf\"]");
        assertThat(json(Core.move("rrelu:upper=0.2", 0, 0.9)).at("/problem/parameter").asString()).isEqualTo("f");
    }

    @Test
    void aChartIsAsHighAsItsCurvesNeedAndShowsWhereSlopesAreZero() {
        double[] chosen = { Double.NaN, Double.NaN, Double.NaN, Double.NaN };
        double none = Double.POSITIVE_INFINITY;
        double[] curves = { 0, 5, 1, 2, none, -none, none, -none, 3, 8, 1, 1, 4, 10, 0, 5 };
        assertThat(Core.frame(curves, chosen)).containsExactly(-1, 11, -0.2, 2.2, -0.5, 5.5);
        assertThat(Core.frame(new double[0], chosen)).containsExactly(-1, 1, -0.5, 0.5, -0.5, 0.5);
    }

    @Test
    void aViewSaysWhatOfItTakesFormulasAndWhetherItIsFull() {
        JsonNode plain = json(Core.read("f=relu&show=value,saturation"));
        assertThat(plain.at("/formulas")).isEmpty();
        assertThat(plain.at("/full").asBoolean()).isFalse();
        JsonNode analysed = json(Core.read("f=relu&f=tanh&minus=1,2&show=second,marks" + "&f=swish".repeat(6)));
        assertThat(analysed.at("/formulas").toString()).isEqualTo("[\"minus\",\"second\",\"marks\"]");
        assertThat(analysed.at("/full").asBoolean()).isTrue();
    }

    @Test
    void aHeightThatWasAskedForStays() {
        double none = Double.POSITIVE_INFINITY;
        double[] curve = { 0, 10, 1, 2, none, -none, none, -none };
        assertThat(Core.frame(curve, new double[] { -7, 7, Double.NaN, Double.NaN })).startsWith(-7, 7, -0.2, 2.2);
        assertThat(Core.frame(curve, new double[] { Double.NaN, Double.NaN, -7, 7 })).startsWith(-1, 11, -7, 7);
    }

    @Test
    void onlyTheFunctionsOfTheFirstViewAreFirstSeenInItsHeight() {
        String first = "sigmoid&tanh&relu&leaky-relu:leak=0.1&swish";
        assertThat(Core.home(first)).containsExactly(-1.5, 3);
        assertThat(Core.home("tanh")).isEmpty();
        assertThat(Core.outgrown(first, -1.5, 3, "sigmoid")).isTrue();
        assertThat(Core.outgrown(first, -1.5, 3, first)).isFalse();
        assertThat(Core.outgrown(first, -2, 3, "sigmoid")).isFalse();
    }

    @Test
    void theLiveChartIsToldEveryMeasureThatPicturesAreDrawnBy() throws IllegalAccessException {
        JsonNode measures = json(Core.measures());
        for (Field measure : Measures.class.getFields()) {
            String key = camelCase(measure.getName());
            assertThat(measures.at("/" + key).asDouble()).as(key).isEqualTo(((Number) measure.get(null)).doubleValue());
        }
    }

    private static String camelCase(String constant) {
        String words = Stream.of(constant.split("_"))
            .map((word) -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    @Test
    void whatWasWrongComesAsAValue() {
        JsonNode problem = json(Core.read("f=relu&f=swisch")).at("/problems/0");
        assertThat(problem.at("/parameter").asString()).isEqualTo("f");
        assertThat(problem.at("/code").asString()).isEqualTo("unknown-function");
        assertThat(problem.at("/arguments/1").asString()).contains("swish");
        assertThat(json(Core.read("f=leaky-relu:leak=3")).at("/problems/0/code").asString())
            .isEqualTo("parameter-too-large");
    }

    @Test
    void textOfAVisitorStaysText() {
        String text = "\"\\\u0007</script>激活";
        JsonNode problem = json(Core.read("f=relu:" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
            .at("/problems/0");
        assertThat(problem.at("/arguments/0").asString()).isEqualTo(text);
    }

    @Test
    void anInfiniteSettingIsWrittenAsInAnAddress() {
        JsonNode curve = json(Core.read("f=swish:beta=inf")).at("/curves/0");
        assertThat(curve.at("/settings/0").asString()).isEqualTo("inf");
        assertThat(curve.at("/positions/0").asDouble()).isEqualTo(1);
    }

    @Test
    void samplesComeColumnAfterColumnThenHowHighTheyReach() {
        assertThat(Core.sample("identity", 0, 1, 3)).containsExactly(0, 0.5, 1, 0, 0.5, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0);
    }

    @Test
    void aKinkComesWithBothSidesAndTheFunctionsOwnPoint() {
        assertThat(Core.sample("binary-step", -1, 1, 2)).containsExactly(-1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0,
                1, 0, 1, 0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void aTailSaysWhetherItIsOff() {
        assertThat(Core.saturation("relu", 1)).containsExactly(Double.NEGATIVE_INFINITY, 0, 1);
        assertThat(Core.saturation("sigmoid", 1)).hasSize(6);
    }

    @Test
    void aLimitThatIsOnlyApproachedIsToldFromOneThatIsReached() {
        assertThat(Core.evaluate("tanh", 500)).containsExactly(1, 0, 1);
        assertThat(Core.evaluate("tanh", 1)[2]).isZero();
        assertThat(Core.evaluate("hard-tanh", 500)).containsExactly(1, 0, 0);
        assertThat(Core.evaluate("binary-step", 500)).containsExactly(1, 0, 0);
    }

    @Test
    void onlyARandomFunctionHasABandAndDraws() {
        assertThat(Core.band("relu", -1, 1, 3)).isEmpty();
        assertThat(Core.draws("relu", -1, 1, 3, 7)).isEmpty();
        assertThat(Core.band("rrelu", -1, 1, 2)).endsWith(-1 / 3.0, 1).hasSize(14);
        assertThat(Core.draws("rrelu", -1, 1, 3, 7)).hasSize(6);
    }

    @Test
    void aFormulaAsksForTheOtherCore() {
        for (String f : List.of("x*tanh(x)", "x*tahn(x)", "x", "2*")) {
            JsonNode problem = json(Core.read("f=" + f)).at("/problems/0");
            assertThat(problem.at("/code").asString()).as(f).isEqualTo("formula-needed");
        }
        assertThat(json(Core.read("f=swisch")).at("/problems/0/code").asString()).isEqualTo("unknown-function");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

}
