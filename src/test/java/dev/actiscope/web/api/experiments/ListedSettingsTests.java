package dev.actiscope.web.api.experiments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.setting.Amounts;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Counts;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.text.Decimal;
import dev.actiscope.web.lab.LabTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is listed of the settings is what is accepted, and nothing else is.
 */
@LabTest
class ListedSettingsTests {

    @Autowired
    private MockMvcTester mvc;

    static Stream<Arguments> settings() {
        return Laboratory.experiments()
            .stream()
            .flatMap((experiment) -> experiment.settings()
                .stream()
                .map((setting) -> Arguments.of(experiment.name(), setting.name())));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatIsListedIsAccepted(String experiment, String name) throws Exception {
        JsonNode listed = listed(experiment, name);
        List<String> standard = listed.get("default").isArray()
                ? listed.get("default").valueStream().map(JsonNode::asString).toList()
                : List.of(listed.get("default").asString());
        assertThat(accepted(experiment, name, standard).query().entries()).as("its default").isEmpty();
        for (String bound : List.of("min", "max")) {
            if (listed.get(bound).isNumber()) {
                accepted(experiment, name, List.of(listed.get(bound).asString()));
            }
        }
        listed.get("values").valueStream().forEach((value) -> {
            accepted(experiment, name, List.of(value.asString()));
            accepted(experiment, name, List.of(value.asString().toUpperCase(Locale.ROOT).replace('-', '_')));
        });
    }

    private static Settings accepted(String experiment, String name, List<String> texts) {
        boolean repeats = setting(experiment, name) instanceof Functions;
        List<Entry> entries = new ArrayList<>();
        for (String text : repeats ? texts : List.of(String.join(",", texts))) {
            entries.add(new Entry(name, text));
        }
        return Settings.require(Laboratory.find(experiment).orElseThrow().settings(), new Query(entries));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatIsJustOutsideIsRefusedWithTheRangeThatIsAccepted(String experiment, String name) throws Exception {
        Setting<?> setting = setting(experiment, name);
        if (Double.isNaN(setting.low())) {
            return;
        }
        boolean whole = setting instanceof Count || setting instanceof Counts;
        double below = whole ? setting.low() - 1 : Math.nextDown(setting.low());
        double above = whole ? setting.high() + 1 : Math.nextUp(setting.high());
        for (String text : List.of(Decimal.print(below), Decimal.print(above), "NaN", "1e", "none of these")) {
            List<String> range = new InvalidInputException(name, "any", setting.low(), setting.high(), text).texts();
            for (String language : List.of("en", "zh")) {
                assertThat(refused(experiment, name, text, language)).contains(range.get(0), range.get(1), text);
            }
        }
    }

    /**
     * But for the name: a page calls a setting as its label does, which is Chinese and
     * has no blank behind it.
     */
    @ParameterizedTest
    @MethodSource("settings")
    void whatIsWrongIsToldOnThePageAsToAProgram(String experiment, String name) throws Exception {
        String told = refused(experiment, name, "no such thing", "zh");
        MvcTestResult page = this.mvc.get()
            .uri("/lab/{experiment}?lang=zh&{name}={text}", experiment, name, "no such thing")
            .exchange();
        assertThat(page).hasStatusOk();
        // On a page numbers have a true minus sign.
        String content = page.getResponse().getContentAsString(StandardCharsets.UTF_8).replace('−', '-');
        assertThat(HtmlUtils.htmlUnescape(content))
            .contains(told.startsWith(name) ? told.substring(name.length()).strip() : told);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatIsEmptyOrGivenOnceTooOftenIsRefused(String experiment, String name) throws Exception {
        refused(experiment, name, "", "en");
        Setting<?> setting = setting(experiment, name);
        if (setting instanceof Functions functions) {
            String most = "f=relu&".repeat(functions.most());
            assertThat(refused(experiment, name, most + "f=relu"))
                .contains((functions.most() == 1) ? "once" : Integer.toString(functions.most()));
            return;
        }
        refused(experiment, name, name + "=1&" + name + "=1");
        int most = (setting instanceof Amounts amounts) ? amounts.most()
                : (setting instanceof Counts counts) ? counts.length() : 0;
        if (most > 0) {
            assertThat(refused(experiment, name, name + "=" + "1,".repeat(most) + "1")).contains(Integer.toString(most),
                    Integer.toString(most + 1));
        }
    }

    /** Which language and format an answer has, and whose verdict comes first. */
    @ParameterizedTest
    @MethodSource("settings")
    void noSettingHasTheNameOfSomethingThatEveryAddressKnows(String experiment, String name) {
        assertThat(name).isNotIn("claim", "format", "lang");
    }

    @Test
    void aNameIsWrittenAsItIsListed() {
        MvcTestResult answer = this.mvc.get().uri("/api/experiments/dying-units?Rate=1").exchange();
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("“Rate”", "rate");
    }

    private JsonNode listed(String experiment, String name) throws Exception {
        MvcTestResult answer = this.mvc.get().uri("/api/experiments").exchange();
        JsonNode all = new JsonMapper().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        return named(named(all.get("experiments"), experiment).get("settings"), name);
    }

    private static JsonNode named(JsonNode all, String name) {
        return all.valueStream().filter((one) -> one.get("name").asString().equals(name)).findFirst().orElseThrow();
    }

    private static Setting<?> setting(String experiment, String name) {
        return Laboratory.find(experiment)
            .map(Experiment::settings)
            .orElseThrow()
            .stream()
            .filter((setting) -> setting.name().equals(name))
            .findFirst()
            .orElseThrow();
    }

    private String refused(String experiment, String name, String text, String language) throws Exception {
        return detail(name,
                this.mvc.get()
                    .uri("/api/experiments/{experiment}?lang={language}&{name}={text}", experiment, language, name,
                            text)
                    .exchange());
    }

    private String refused(String experiment, String name, String query) throws Exception {
        return detail(name, this.mvc.get().uri("/api/experiments/" + experiment + "?" + query).exchange());
    }

    private static String detail(String name, MvcTestResult answer) throws Exception {
        JsonNode problem = new JsonMapper().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getResponse().getStatus()).as(problem.toString()).isIn(400, 404);
        assertThat(problem.get("parameter").asString()).isEqualTo(name);
        return problem.get("detail").asString();
    }

}
