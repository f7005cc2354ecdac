package dev.actiscope.web.explorer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.actiscope.curve.Curve;
import dev.actiscope.web.error.Problems;
import dev.actiscope.web.page.LanguageResolver;
import dev.actiscope.web.page.PlotLabels;
import dev.actiscope.web.page.ScriptJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = { ExplorerController.class, FunctionsController.class, PartsController.class },
        properties = { "actiscope.footer[0].text=京ICP备00000000号", "actiscope.footer[0].link=https://beian.example/",
                "actiscope.footer[1].text=Imprint <of> a host" })
@Import({ Cards.class, LanguageResolver.class, PageData.class, PlotLabels.class, Problems.class, SaturationWords.class,
        ScriptJson.class })
class ExplorerPageTests {

    private static final String NAMES_CORE = "/core/core[-\\w]*\\.wasm";

    private static final String FORMULA_CORE = "/core/formulas[-\\w]*\\.wasm";

    private static final String LANGUAGE_CORE = "/core/language[-\\w]*\\.wasm";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void anAddressWithoutQueryShowsTheFirstView() {
        String page = page("/");
        assertThat(cards(page)).containsExactly("Sigmoid", "Tanh", "ReLU", "Leaky ReLU", "Swish");
        assertThat(page).contains("name=\"4.leak\" value=\"0.1\"")
            .contains("<title>Sigmoid, Tanh, ReLU, Leaky ReLU, Swish · Actiscope</title>");
    }

    @Test
    void aLongFormulaIsShownAtFewerPointsThanWereAskedFor() {
        String page = page("/?points=5001&show=second,marks,saturation&f=" + sines(90));
        assertThat(page).containsOnlyOnce("data-curve=").contains("but 5001 were asked for", "601 points were used.");
    }

    @Test
    void functionsThatAreTooMuchTogetherAreShownAsFarAsTheyAreNot() {
        String page = page("/?show=second,marks,saturation" + ("&f=" + sines(90)).repeat(8));
        assertThat(page).contains("data-curve=\"1\"")
            .doesNotContain("data-curve=\"8\"")
            .contains("Show fewer of them at a time");
    }

    private static String sines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("sin(%d*x)"::formatted).collect(Collectors.joining("%2B"));
    }

    @Test
    void theChartIsThereWithoutAScript() {
        assertThat(page("/?f=relu")).containsPattern("(?s)<figure id=\"chart\" class=\"plot\"[^>]*>\\s*<svg .*</svg>");
    }

    @Test
    void aCurveIsShownAsOftenAsTheAddressNamesIt() {
        String page = page("/?f=swish:beta=0.1&f=swish:beta=inf&hide=2");
        assertThat(cards(page)).containsExactly("Swish", "Swish");
        assertThat(page).contains("name=\"1.beta\" value=\"0.1\"")
            .contains("name=\"2.beta\" value=\"∞\"")
            .contains("<input type=\"hidden\" name=\"hide\" value=\"2\">");
    }

    @Test
    void aSliderStandsWhereItsValueIsBeforeAnyScript() {
        assertThat(page("/?f=leaky-relu:leak=0.1")).containsPattern(
                "class=\"fill\" height=\"100%\" width=\"10%\"/></svg>\\s*<input class=\"slider\"[^>]* value=\"0.1\"");
        assertThat(page("/?f=swish:beta=inf")).containsPattern("<input class=\"slider\"[^>]* value=\"1.0\"");
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(Pattern.compile(" id=\"([^\"]*)\"")
            .matcher(page("/?f=rrelu&f=rrelu&f=a*x"))
            .results()
            .map((MatchResult match) -> match.group(1))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ "sigmoid, saturates below −5.99 and above 5.99", "relu, off below 0", "elu, saturates below −4.61",
            "identity, does not saturate", "binary-step, off everywhere", "hard-tanh, off below −1 and above 1" })
    void aCardSaysWhereItsFunctionSaturates(String f, String words) {
        assertThat(page("/?show=value,saturation&f=" + f)).contains("<div class=\"note\">" + words + "</div>");
        assertThat(page("/?f=" + f)).doesNotContain("class=\"note\"");
    }

    @ParameterizedTest
    @CsvSource({ "'', '', en", "'', 'zh-TW,zh;q=0.9,en;q=0.5', zh", "'', 'fr,de;q=0.5', en", "zh, en, zh", "en, zh, en",
            "fr, zh, zh" })
    void theLanguageIsTheAddressesElseTheBrowsersElseEnglish(String asked, String accepted, String spoken) {
        MvcTestResult result = this.mvc.get()
            .uri(asked.isEmpty() ? "/" : "/?lang=" + asked)
            .header(HttpHeaders.ACCEPT_LANGUAGE, accepted.isEmpty() ? "*" : accepted)
            .exchange();
        assertThat(result).hasStatusOk().bodyText().contains("<html lang=\"" + spoken + "\">");
        assertThat(result.getResponse().getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE);
    }

    @Test
    void anotherLanguageIsALinkToTheSameView() {
        assertThat(page("/?f=relu&x=-2..2")).contains("href=\"/?f=relu&amp;x=-2..2&amp;lang=zh\"");
        assertThat(page("/?f=relu&x=-2..2&lang=zh")).contains("href=\"/?f=relu&amp;x=-2..2&amp;lang=en\"");
    }

    @Test
    void everyLinkWithinTheProductCarriesTheView() {
        List<String> links = Pattern.compile("<a [^>]*data-carries[^>]* href=\"([^\"]*)\"")
            .matcher(page("/?f=SiLU&f=relu&x=-2..2&hide=2&lang=zh"))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
        String view = "?f=swish&amp;f=relu&amp;x=-2..2&amp;hide=2&amp;lang=";
        assertThat(links)
            .contains("/" + view + "zh", "/" + view + "en", "/formulas" + view + "zh", "/api" + view + "zh")
            .allMatch((link) -> link.contains(view));
    }

    @Test
    void theCanonicalAddressIsTheViewInItsCanonicalForm() {
        assertThat(page("/?f=SiLU:beta=1.50&x=-6..6&utm_source=a"))
            .contains("<link rel=\"canonical\" href=\"http://localhost/?f=swish:beta=1.5\">")
            .contains(
                    "<link rel=\"alternate\" hreflang=\"zh\" href=\"http://localhost/?f=swish:beta=1.5&amp;lang=zh\">");
    }

    @Test
    void aBrokenAddressShowsWhatItCanAndSaysWhatWasWrong() {
        String page = page("/?f=swisch&f=relu&x=5..1");
        assertThat(cards(page)).containsExactly("ReLU");
        assertThat(page).contains("There is no function “swisch”")
            .contains("swish")
            .contains("x must go from a lower number to a higher one")
            .contains("x from −6 to 6 is shown instead.")
            .contains("<span>It was left out.</span>");
    }

    @Test
    void anAddressWithoutOneFunctionThatExistsSaysWhichAreShown() {
        String page = page("/?f=swisch&f=relu:leak=1");
        assertThat(cards(page)).containsExactly("Sigmoid", "Tanh", "ReLU", "Leaky ReLU", "Swish");
        assertThat(page).contains("<span>The functions of the start page are shown instead.</span>")
            .doesNotContain("<span>It was left out.</span>");
    }

    @Test
    void ofWhatIsGivenTwiceTheFirstCounts() {
        assertThat(page("/?f=relu&show=value&show=derivative")).contains("show is given more than once")
            .contains("<span>The first one is used.</span>");
    }

    @Test
    void aSoundAddressSaysNothing() {
        assertThat(page("/?f=relu")).containsPattern("id=\"problems\"[^>]* hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = { "f=%3Cscript%3Ealert(1)%3C/script%3E", "f=relu:%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
            "x=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E", "show=%3Cb%3E", "lang=%22%3E%3Cb%3E" })
    void whatAnAddressSaysIsNeverMarkup(String query) {
        assertThat(page("/?" + query)).doesNotContain("<script>alert")
            .doesNotContain("<img src=x")
            .doesNotContain("<b>");
    }

    @Test
    void nothingInThePageNeedsALaxPolicy() {
        assertThat(page("/?f=rrelu&show=value,draws,saturation")).doesNotContainPattern("<[^>]+ style=")
            .doesNotContainPattern("<[^>]+ on[a-z]+=")
            .doesNotContainPattern("<script>");
    }

    @Test
    void theScriptIsToldTheFunctionsAndTheWords() {
        JsonNode data = data(page("/?lang=zh"));
        assertThat(data.at("/functions").valueStream().map((function) -> function.get("name").asString()))
            .contains("sigmoid", "noisy-relu", "gelu-tanh")
            .doesNotHaveDuplicates();
        assertThat(data.at("/words/live.not-loaded").asString()).isEqualTo("加载失败，请重试。");
        assertThat(data.at("/words/problem.not-a-number").asString()).contains("{0}");
        assertThat(data.at("/words/problem.unknown-function").isMissingNode()).isTrue();
    }

    @Test
    void aCardShowsItsFunctionAsMathematics() {
        assertThat(formulas(page("/?f=leaky-relu&f=x/(1%2Bbeta%5Ex)"))).satisfiesExactly(
                (leak) -> assertThat(leak).startsWith("<math").contains("<mi>a</mi>").doesNotContain("leak"),
                (own) -> assertThat(own).contains("<mfrac>", "<mi>β</mi>"));
        assertThat(formulas(page("/?f=if(x%3E1,1,if(sin(x)%3E0,x,0))&lang=zh"))).singleElement()
            .asString()
            .contains("其他情形");
    }

    @Test
    void aFormulaIsEditedInThePageAndHasAFieldForEachParameter() {
        assertThat(page("/?f=x*sigmoid(beta*x):beta=2.5"))
            .containsPattern("<textarea [^>]*name=\"f\"[^>]*>x\\*sigmoid\\(beta\\*x\\)</textarea>")
            .contains("name=\"1.beta\" value=\"2.5\"")
            .contains("rel=\"canonical\" href=\"http://localhost/?f=x*sigmoid(beta*x):beta=2.5\"")
            .contains("<input name=\"add\"");
    }

    @Test
    void aFormulaWithoutAnXIsSaidToBeConstant() {
        String constant = "<p class=\"about\">There is no x in this formula, so it is constant.";
        assertThat(page("/?f=z*sigmoid(z)")).contains(constant + " If z is meant to be the input, write x for it.</p>");
        assertThat(page("/?f=a*b%2B1")).contains(constant + "</p>");
        assertThat(page("/?f=z*sigmoid(z)&lang=zh")).contains("因此是常数。如果 z 是自变量，请改写成 x。</p>");
        assertThat(page("/?f=x*sigmoid(z)")).doesNotContain(constant);
    }

    @Test
    void aLeakThatAFrameworkTakesByDefaultIsSaidToBeThat() {
        assertThat(page("/?f=tf.nn.leaky_relu(x)"))
            .contains("<p class=\"about\">0.2 is the leak that TensorFlow takes by default;");
        assertThat(page("/?f=tf.keras.layers.LeakyReLU()(x)&lang=zh")).contains("0.3 是 Keras 的 LeakyReLU 层的默认泄漏系数");
        assertThat(page("/?f=F.leaky_relu(2*x)")).contains("<p class=\"about\"></p>");
    }

    @Test
    void aPageWithAFormulaBeginsWithTheCoreThatReadsIt() {
        assertThat(page("/?f=relu")).containsPattern(NAMES_CORE)
            .doesNotContainPattern(FORMULA_CORE)
            .doesNotContain("id=\"workshop\"");
        assertThat(page("/?f=x*tanh(x)")).containsPattern("as=\"fetch\" href=\"" + FORMULA_CORE)
            .contains("id=\"workshop\"")
            .doesNotContainPattern(NAMES_CORE);
        for (String f : List.of("x*tanh(wx)", "x*tahn(x)", "%7Cx%7C&f=x")) {
            assertThat(page("/?f=" + f)).containsPattern("as=\"fetch\" href=\"" + LANGUAGE_CORE)
                .contains("id=\"workshop\"")
                .doesNotContainPattern(FORMULA_CORE)
                .doesNotContainPattern(NAMES_CORE);
        }
    }

    @Test
    void aBrokenFormulaIsExplainedAtItsPlace() {
        assertThat(page("/?f=x*sigmod(x)&f=relu"))
            .contains("Character 3 of the formula: there is no function “sigmod”");
    }

    @Test
    void whatFormulasNeedComesInTheVisitorsLanguage() {
        String part = page("/workshop?lang=zh");
        assertThat(part).containsPattern(LANGUAGE_CORE)
            .contains("示例", "problem.formula-unknown-function", "problem.unknown-setting")
            .doesNotContain("<html", "<main", "listing.");
        assertThat(page("/code?lang=zh")).containsPattern("/core/code[-\\w]*\\.wasm")
            .contains("作为公式编辑", "problem.formula-too-large", "listing.relu-slope", "已复制。")
            .doesNotContain("<html", "<main");
        assertThat(page("/sharing?lang=zh")).contains("分享", "已复制。").doesNotContain("<html", "<main");
        assertThat(data(page("/")).at("/words").toString()).doesNotContain("problem.formula-");
    }

    @Test
    void whoChoosesAFunctionIsToldWhatItIs() {
        JsonNode functions = gallery("zh").get("functions");
        assertThat(functions.valueStream().map((function) -> function.get("summary").asString())).hasSizeGreaterThan(20)
            .doesNotContain("");
        assertThat(functions.at("/1/search").asString()).contains("阶跃", "heaviside");
    }

    @Test
    void aNameThatIsButALiteralRenderingIsSaidToBeOne() {
        assertThat(page("/?f=softsign&lang=zh")).contains("软符号函数 Softsign", "意译");
        assertThat(page("/?f=swish&lang=zh")).contains("S 型加权线性单元 Swish").doesNotContain("意译");
        assertThat(page("/?f=softsign&lang=en")).doesNotContain("意译");
    }

    @Test
    void theChineseReadTheirOwnNameOfAFunctionBesideTheUsualOne() {
        assertThat(cards(page("/?f=tanh&f=binary-step&f=mish&lang=zh"))).containsExactly("双曲正切函数 Tanh",
                "阶跃函数 Binary step", "自正则化非单调函数 Mish");
        assertThat(cards(page("/?f=tanh&lang=en"))).containsExactly("Tanh");
        assertThat(headings("zh")).contains("双曲正切函数 Tanh", "修正线性单元 ReLU");
        assertThat(page("/?lang=zh")).contains("<option value=\"tanh\">双曲正切函数 Tanh</option>");
        assertThat(page("/?lang=en")).contains("<option value=\"tanh\">Tanh</option>");
        assertThat(headings("en")).isEmpty();
    }

    @Test
    void aSmallPictureTellsAFunctionFromOthers() {
        List<String> pictures = gallery("en").get("functions")
            .valueStream()
            .map((f) -> f.get("picture").asString())
            .toList();
        assertThat(pictures).contains("relu", "leaky-relu:leak=0.1", "swish").doesNotContain("leaky-relu");
    }

    @Test
    void aFunctionIsFoundByItsChineseNamesOnTheEnglishPageToo() {
        assertThat(gallery("en").at("/functions").toString()).contains("双曲正切", "线性整流", "逻辑函数", "软加");
    }

    @Test
    void whatIsNoFunctionOfOneNumberIsExplainedAndWhatCanBeSeenInItsPlaceExists() {
        for (String language : List.of("en", "zh")) {
            for (JsonNode other : gallery(language).get("others")) {
                assertThat(other.get("summary").asString()).isNotEmpty();
                other.get("near")
                    .valueStream()
                    .forEach((near) -> assertThat(Curve.parse(near.asString()).notation()).isEqualTo(near.asString()));
            }
        }
        assertThat(gallery("en").get("others").valueStream().map((other) -> other.get("title").asString()))
            .contains("Softmax", "Maxout", "SwiGLU", "Dropout");
    }

    @Test
    void aHostsOwnWordsStandAtTheFoot() {
        assertThat(page("/")).contains("<a href=\"https://beian.example/\">京ICP备00000000号</a>")
            .contains("Imprint &lt;of&gt; a host");
    }

    private String page(String address) {
        MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String json(String address) {
        MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode gallery(String language) {
        return new JsonMapper().readTree(json("/functions.json?lang=" + language));
    }

    private List<String> headings(String language) {
        return gallery(language).get("functions")
            .valueStream()
            .filter((function) -> function.has("heading"))
            .map((function) -> function.get("heading").asString())
            .toList();
    }

    private static List<String> formulas(String page) {
        return Pattern.compile("<div class=\"formula\">(<math.*?</math>)</div>")
            .matcher(page)
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    }

    private static List<String> cards(String page) {
        String panel = page.substring(0, page.indexOf("<template"));
        return Pattern.compile("<h3 class=\"card-title\">([^<]*)</h3>")
            .matcher(panel)
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    }

    private static JsonNode data(String page) {
        int start = page.indexOf('>', page.indexOf("<script id=\"page\"")) + 1;
        return new JsonMapper().readTree(page.substring(start, page.indexOf("</script>", start)));
    }

}
