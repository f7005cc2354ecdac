package dev.actiscope.web.lab;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lab without its script.
 */
@LabTest
class LabPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theIndexShowsEachExperimentWithItsVerdicts() throws Exception {
        assertThat(page("/lab")).contains("What does one neuron do", "y = f(w·x + b)", "holds", "href=\"/lab/neuron\"",
                "<link rel=\"canonical\" href=\"http://localhost/lab\"");
        assertThat(page("/lab?lang=zh")).contains("实验室", "成立", "href=\"/lab/neuron?lang=zh\"");
    }

    @Test
    void aVerdictForWhichAFunctionIsMissingSaysWhichAndAddsIt() throws Exception {
        assertThat(page("/lab/race?steps=30&lang=zh")).contains("<span class=\"holds lacking\">缺少 tanh(x) + 1</span>",
                "href=\"/lab/race?f=relu&amp;f=tanh&amp;f=sigmoid&amp;f=tanh(x)%2B1&amp;steps=30&amp;lang=zh\">添加 tanh(x) + 1</a>");
        assertThat(page("/lab/race?f=tanh&f=tanh(x)%2B1")).doesNotContain("needs tanh(x) + 1")
            .contains("needs ReLU and Sigmoid", ">Add ReLU and Sigmoid</a>");
        assertThat(page("/lab")).contains("<span class=\"holds lacking\">needs ELU</span>");
    }

    @Test
    void aVerdictForWhichASettingIsMissingSaysWhichAndSetsIt() throws Exception {
        String query = "f=swish&f=swish:beta=2&data=circle&steps=3&seeds=1&heats=1";
        assertThat(page("/lab/race?normalisation=layer&" + query)).contains(">needs batch normalisation<",
                "&amp;normalisation=batch\">Add batch normalisation</a>");
        assertThat(page("/lab/race?lang=zh&" + query)).contains(">缺少批归一化<",
                "&amp;normalisation=batch&amp;lang=zh\">添加批归一化</a>");
        assertThat(page("/lab/learned?normalisation=none&steps=3&seeds=1")).contains(">needs batch normalisation<",
                "normalisation=batch\">Add batch normalisation</a>");
    }

    @Test
    void whatIsShownInThePlaceOfWhatIsWrongIsSaidToBe() throws Exception {
        assertThat(page("/lab/neuron?b=x&w=1,2")).contains("this is not the result of what was asked for");
        assertThat(page("/lab/neuron?w=1,%202")).doesNotContain("class=\"lab-told\">", "is-wrong");
    }

    @Test
    void aFunctionForWhichThereIsNoRoomIsNotAdded() throws Exception {
        assertThat(page("/lab/gradient-flow?f=gelu&f=elu&f=swish&f=tanh&depth=2&width=4")).contains(">needs ReLU<")
            .doesNotContain(">Add ReLU</a>");
    }

    @Test
    void aQuestionLeadsToEachExperimentInSomeWay() throws Exception {
        String page = page("/lab?lang=zh");
        String questions = page.substring(page.indexOf("lab-questions"), page.indexOf("class=\"experiments\""));
        assertThat(questions).contains("我的网络为什么学不动？");
        for (Experiment experiment : Laboratory.experiments()) {
            assertThat(questions).contains("href=\"/lab/" + experiment.name() + "?lang=zh\"");
        }
    }

    @Test
    void anActivationLeadsToTheExperimentsWithIt() throws Exception {
        assertThat(page("/lab")).contains("href=\"/lab/neuron?f=mish\"",
                "href=\"/lab/race?f=mish&amp;f=relu&amp;f=tanh\"", "href=\"/lab/neuron\"");
    }

    @Test
    void claimsLeadToAllClaims() throws Exception {
        assertThat(page("/lab?lang=zh")).contains("href=\"/lab/claims?lang=zh\"",
                "href=\"/lab/claims?lang=zh#claim-1.1\"");
        assertThat(page("/lab/neuron")).contains("href=\"/lab/claims#claim-1.1\"");
    }

    @Test
    void theOtherLanguageComparesWithTheSameSettings() throws Exception {
        assertThat(page("/lab/neuron?f=tanh&beside=f%3Dsigmoid"))
            .containsPattern("class=\"language\"[^>]*href=\"[^\"]*\\?f=tanh&amp;beside=f=sigmoid&amp;lang=zh\"");
        assertThat(page("/lab/neuron?f=tanh"))
            .containsPattern("class=\"language\"[^>]*href=\"[^\"]*\\?f=tanh&amp;lang=zh\"");
    }

    @Test
    void figuresOfFunctionsAreATableAsNarrowAsTheyAllow() throws Exception {
        assertThat(page("/lab/gradient-flow")).contains("<table class=\"is-by-figure\">");
    }

    @Test
    void aComparisonIsTwoLinksWithoutTheScript() throws Exception {
        assertThat(page("/lab/neuron?f=tanh")).contains("href=\"/lab/neuron?f=tanh&amp;beside=f=tanh\"");
        assertThat(page("/lab/neuron?f=tanh&beside=f%3Dsigmoid")).contains("href=\"/lab/neuron?f=tanh\"",
                "href=\"/lab/neuron?f=sigmoid\"");
    }

    @Test
    void anExperimentLeadsToTheNextAndTheLastToAllClaims() throws Exception {
        List<Experiment> all = Laboratory.experiments();
        for (int i = 0; i + 1 < all.size(); i++) {
            assertThat(page("/lab/" + all.get(i).name() + "?lang=zh"))
                .contains("rel=\"next\" href=\"/lab/" + all.get(i + 1).name() + "?lang=zh\"");
        }
        assertThat(page("/lab/" + all.get(all.size() - 1).name() + "?lang=zh"))
            .contains("rel=\"next\" href=\"/lab/claims?lang=zh\"");
    }

    @Test
    void aPageShowsWhatComesOfItsSettings() throws Exception {
        String page = page("/lab/neuron?f=tanh&b=0.25");
        assertThat(page).contains("Tanh turns the sum", "data-claim=\"1.1\"", "value=\"tanh\"", "value=\"0.25\"");
        assertThat(page).contains("href=\"/api/experiments/neuron?f=tanh&amp;b=0.25\"",
                "href=\"/api/experiments/neuron?f=tanh&amp;b=0.25&amp;format=csv\"", "href=\"/?f=tanh\"");
        assertThat(page).contains("<link rel=\"canonical\" href=\"http://localhost/lab/neuron?f=tanh&amp;b=0.25\"");
        assertThat(page).contains("href=\"?f=tanh&amp;b=0.25&amp;lang=zh\"");
    }

    @Test
    void theScriptIsGivenTheSettingsAndTheReport() throws Exception {
        String data = data(page("/lab/neuron?b=0.25"));
        assertThat(data).startsWith("{\"experiment\":\"neuron\",\"query\":\"b=0.25\",\"settings\":[{\"name\":\"f\"");
        assertThat(data).contains("\"kind\":\"functions\"", "\"report\":{\"verdicts\":[", "\"relu\":\"ReLU\"",
                "\"neuron.says.output\":", "\"at\":\"here\"");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() throws Exception {
        String page = page("/lab/neuron?b=nonsense&x=3,4");
        assertThat(page).contains("“bias b” must be a number", "aria-describedby=\"wrong-b\"", "value=\"nonsense\"",
                "value=\"3,4\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1,2,1/2,1,-1/0,0,1/1,1,-1|1,2,1/2,1,-1/0,0,1/1,1,-1",
            "above:sin(x)|above:sin(x)", "1,2,1/2,1,NaN|1,2,1/2,1,NaN", "nix|nix" })
    void dataOfOnesOwnStayChosenWithoutTheScript(String data, String option) throws Exception {
        String page = page("/lab/nonlinearity?data=" + data + "&steps=20");
        String select = page.substring(page.indexOf("id=\"setting-data\""));
        select = select.substring(0, select.indexOf("</select>"));
        assertThat(select).containsOnlyOnce("selected")
            .containsPattern("<option value=\"" + Pattern.quote(option) + "\"\\s+selected");
    }

    @Test
    void aQuotedNameHasNoBlanksBesideItInChinese() throws Exception {
        assertThat(page("/lab/nonlinearity?lang=zh&steps=99999999")).contains("<li>“步数”应").doesNotContain("” 应");
    }

    @Test
    void aProblemNamesTheSettingAsItsLabelDoes() throws Exception {
        assertThat(page("/lab/race?heats=99")).contains("<li>“seeds for each rate tried” must be ");
        assertThat(page("/lab/race?heats=99&lang=zh")).contains("<li>“每个学习率试几个随机种子”");
        assertThat(page("/lab/neuron?b=-5000")).contains("<li>“bias b” must be between −1000 and 1000, but was −5000.");
    }

    @Test
    void settingsThatDoNotGoTogetherShowTheDefaults() throws Exception {
        assertThat(page("/lab/neuron?x=1,2,3")).contains("Each input needs a weight of its own",
                "the result at the default settings", "\"at\":\"wrong\"");
    }

    @Test
    void aFormMayLeaveFieldsEmpty() throws Exception {
        assertThat(page("/lab/neuron?f=tanh&f=&b=&x=1,2&w=" + "%E2%88%921,2")).contains("Tanh turns")
            .doesNotContain("class=\"is-wrong\"", "\"at\":\"wrong\"");
    }

    @Test
    void anotherSpellingLeadsToThePage() {
        MvcTestResult answer = this.mvc.get().uri("/lab/NEURON?b=1").exchange();
        assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasRedirectedUrl("/lab/neuron?b=1");
    }

    @Test
    void anUnknownExperimentIsNotFound() throws Exception {
        MvcTestResult answer = this.mvc.get().uri("/lab/nouron").header("Accept", "text/html").exchange();
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("“nouron”", "neuron");
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh" })
    void everyWordIsThere(String language) throws Exception {
        assertThat(page("/lab?lang=" + language)).doesNotContain("??");
        for (Experiment experiment : Laboratory.experiments()) {
            assertThat(page("/lab/" + experiment.name() + "?lang=" + language)).as(experiment.name())
                .contains("\"at\":\"here\"")
                .doesNotContain("??");
        }
    }

    @Test
    void whatIsTooMuchForAHostIsLeftToTheBrowser() throws Exception {
        String page = page("/lab/race?seeds=16&steps=2000");
        assertThat(page).contains("take more work than this host does", "\"at\":\"dear\"", "value=\"2000\"");
        assertThat(page).contains("Different random starts tried: 8").doesNotContain("starts tried: 16");
    }

    private String page(String address) throws Exception {
        MvcTestResult answer = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk().headers().hasValue("Vary", "Accept-Language");
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String data(String page) {
        String mark = "type=\"application/json\"";
        String rest = page.substring(page.indexOf(mark));
        return rest.substring(rest.indexOf('>') + 1, rest.indexOf("</script>"));
    }

}
