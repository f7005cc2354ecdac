package dev.actiscope.web.lab;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The drawn neuron and the playground, as a visitor uses them.
 */
class PlaygroundBrowserTests extends LabTestBase {

    private static final String PLAYGROUND = "/lab/nonlinearity?seeds=1&steps=60";

    private static final String NUMBER = "[−\\d.]+(?:×10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?";

    /** Where on the screen a line is half way, which it is in sight of. */
    private static final String HALF_WAY = """
            (path) => {
              path.closest('.play-picture').scrollIntoView({ block: 'center', behavior: 'instant' });
              const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
              const { left, top } = path.ownerSVGElement.getBoundingClientRect();
              return [left + x, top + y];
            }""";

    private Page ended(String address) {
        return ended(open(address));
    }

    private static Page ended(Page page) {
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        assertThat(page.locator("#lab")).not().hasClass("is-stale");
        return page;
    }

    private static Pattern having(String setting) {
        return Pattern.compile(".*[?&]" + setting.replace(".", "\\.") + "(&.*)?$");
    }

    @Test
    void theNetworkThatIsComparedWithIsDrawnTooAndStaysAsItIs() {
        Page page = ended(PLAYGROUND + "&f=tanh&layers=2&beside=seeds%3D1%26steps%3D40%26f%3Drelu%26layers%3D3,1");
        Locator other = page.locator(".lab-beside .play");
        assertThat(other.locator(".play-standing")).containsText("40 of 40");
        assertThat(page.locator("#own .play-standing")).containsText("60 of 60");
        assertThat(other.locator(".play-plane canvas:visible")).hasCount(2);
        assertThat(other.locator(".play-plane canvas").first()).hasAttribute("aria-label",
                Pattern.compile(".*%.* 300 points\\. Accuracy: \\d.*"));
        assertThat(other.locator(".play-unit")).hasCount(2 + 3 + 1 + 1);
        assertThat(other.locator(".play-lines path")).hasCount(2 * 3 + 3 + 1);
        assertThat(other.locator(".play-column").nth(1)).containsText("ReLU");
        assertThat(other.locator("input:visible")).hasCount(0);
        Locator line = other.locator(".play-lines path").first();
        line.focus();
        assertThat(other.locator(".play-card")).containsText("weight");
        line.press("Enter");
        assertThat(other.locator(".play-card input:visible")).hasCount(0);
        assertThat(page.locator(".lab-beside figure.is-map")).hasCount(0);
        page.locator("#lab-speed").fill("0");
        page.locator("#progress button").nth(2).click();
        page.locator("#progress button").nth(1).click();
        for (Locator side : List.of(page.locator("#own"), other)) {
            assertThat(side.locator(".play-standing dd").first()).hasText(Pattern.compile("[1-9] of [46]0"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "740, 360", "844, 390" })
    void onAPhoneThatLiesOnItsSideTheNetworkAndItsBoundaryAreOnTheFirstScreen(int width, int height) {
        Page page = ended(open(PLAYGROUND, new NewContextOptions().setViewportSize(width, height)));
        var plane = page.locator(".play-plane canvas").first().boundingBox();
        var network = page.locator(".play-picture").boundingBox();
        assertThat(plane.y + plane.height).isLessThan(height);
        assertThat(plane.width).isGreaterThan(140);
        assertThat(network.y).isLessThan(height / 2.0);
        assertThat(network.x + network.width).isLessThan(plane.x);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void aFunctionHasTheSameColourOnBothSidesOfAComparison() {
        Page page = ended(PLAYGROUND + "&f=tanh&beside=seeds%3D1%26steps%3D60%26f%3Drelu");
        Locator identities = page.locator(":is(#first, .beside-first) .legend li",
                new Page.LocatorOptions().setHasText("Identity, test"));
        assertThat(identities).hasCount(2);
        assertThat(identities.last().locator(".sample > *")).hasAttribute("stroke",
                identities.first().locator(".sample > *").getAttribute("stroke"));
    }

    @Test
    void aPressedUnitTellsItsFormulaAndTakesAnotherWeight() {
        Page page = ended(PLAYGROUND + "&layers=2&f=relu");
        page.locator(".play-unit:not(.is-feature)").first().click();
        Locator weight = page.locator(".play-fields input").first();
        weight.fill("2.5");
        weight.press("Enter");
        assertThat(page.locator(".play-formula")).containsText("z = 2.5 x₁");
    }

    @Test
    void weightsThatAreNoNumbersAreCalledSo() {
        Page page = ended(PLAYGROUND + "&layers=2&f=abs(x)^0.5&initialiser=zeros");
        page.locator(".play-unit:not(.is-feature)").first().click();
        assertThat(page.locator(".play-formula")).containsText("z = NaN x₁ + NaN x₂ + NaN");
    }

    @Test
    void aPressedLineTakesAnotherWeightAndThePageSaysWhatOfItsFiguresIsOfWhich() {
        Page page = ended(PLAYGROUND + "&layers=2&f=relu");
        Locator line = page.locator(".play-lines path").first();
        assertThat(line).hasAttribute("aria-label", "From x₁ to unit 1 of layer 1");
        line.focus();
        assertThat(page.locator(".play-card")).containsText("gradient");
        line.press("Enter");
        Locator weight = page.locator(".play-card input[type=number]");
        assertThat(weight).isFocused();
        weight.fill("4.5");
        assertThat(page.locator(".lab-finding").locator("xpath=preceding-sibling::p[contains(@class,'play-edited')]"))
            .containsText("without the edits");
        weight.press("Escape");
        assertThat(line).isFocused();
        page.locator(".play-unit:not(.is-feature)").first().click();
        assertThat(page.locator(".play-formula")).containsText("z = 4.5 x₁");
        Locator told = page.locator(".play-drawn > [role=status]");
        assertThat(told).containsText("edited by hand: 1");
        line.focus();
        page.locator(".play-edited .button").press("Enter");
        assertThat(page.locator(".play-formula")).not().containsText("4.5 x₁");
        assertThat(page.locator(".play-edited").first()).isHidden();
        assertThat(told).containsText("undone");
        assertThat(line).isFocused();
    }

    @Test
    void theKeyboardGoesOnFromTheLineThatWasPressed() {
        Page page = ended(PLAYGROUND + "&layers=2&f=relu");
        Locator line = page.locator(".play-lines path").nth(3);
        line.focus();
        page.setViewportSize(900, 700);
        line.press("Enter");
        Locator weight = page.locator(".play-card input[type=number]");
        assertThat(weight).isFocused();
        weight.press("Escape");
        line.press("Enter");
        assertThat(page.locator(".play-card strong")).hasText(line.getAttribute("aria-label"));
    }

    @Test
    void aLineThatIsPointedAtOrReachedByTheKeyboardTellsItsWeightAndGradient() {
        Page page = ended(PLAYGROUND + "&layers=2&features=x1&f=relu");
        assertThat(page.locator(".play-standing dd").first()).hasText("60 of 60");
        Locator card = page.locator(".play-card");
        Locator line = page.locator(".play-lines path").first();
        page.locator(".play-unit:not(.is-feature)").first().click();
        String weight = page.locator(".play-fields input").first().inputValue();
        line.focus();
        assertThat(card).isVisible();
        assertThat(card).containsText("From x₁ to unit 1 of layer 1");
        String told = card.innerText();
        assertThat(told).matches("(?s).*weight " + NUMBER + ".*gradient " + NUMBER + ".*");
        assertThat(shown(told, "weight")).isCloseTo(Double.parseDouble(weight),
                within(0.001 * Math.abs(Double.parseDouble(weight))));
        line.press("ArrowRight");
        assertThat(card).containsText("From x₁ to unit 2 of layer 1");
        page.locator("#setting-rate").focus();
        assertThat(card).isHidden();
        // Half way along the line, in the page's own units: a curve's box is not where
        // the curve is.
        Object[] place = ((List<?>) line.evaluate(HALF_WAY)).toArray();
        page.mouse().move(((Number) place[0]).doubleValue(), ((Number) place[1]).doubleValue());
        assertThat(line).hasClass(Pattern.compile("is-pointed"));
        assertThat(card).containsText("From x₁ to unit 1 of layer 1");
        assertThat(card.innerText()).isEqualTo(told);
    }

    /** The number that is told after a word. */
    private static double shown(String told, String word) {
        var matcher = Pattern.compile(word + " (" + NUMBER + ")").matcher(told);
        assertThat(matcher.find()).isTrue();
        return Double.parseDouble(matcher.group(1).replace('−', '-'));
    }

    @Test
    void ofVeryManyUnitsTheFirstAreDrawnUntilAllAreWanted() {
        Page page = ended("/lab/nonlinearity?seeds=1&steps=2&layers=64,20,16");
        Locator columns = page.locator(".play-column");
        assertThat(columns.nth(1).locator(".play-unit")).hasCount(12);
        assertThat(columns.nth(2).locator(".play-unit")).hasCount(12);
        assertThat(columns.nth(3).locator(".play-unit")).hasCount(16);
        assertThat(page.locator(".play-picture").boundingBox().height).isLessThan(900);
        assertThat(page.locator(".play-lines path")).hasCount(2 * 12 + 12 * 12 + 12 * 16 + 16);
        Locator others = columns.nth(2).locator(".play-others");
        assertThat(others).hasText("+ 8 more");
        others.click();
        assertThat(others).isFocused();
        assertThat(others).hasAttribute("aria-expanded", "true");
        assertThat(columns.nth(2).locator(".play-unit")).hasCount(20);
        assertThat(page.locator(".play-lines path")).hasCount(2 * 12 + 12 * 20 + 20 * 16 + 16);
        others.click();
        assertThat(columns.nth(2).locator(".play-unit")).hasCount(12);
    }

    @Test
    void theLearningRateFollowsAScheduleAndGradientsAreClipped() {
        Page page = ended(PLAYGROUND);
        page.locator("#setting-schedule").selectOption("cosine");
        assertThat(page).hasURL(having("schedule=cosine"));
        page.locator("#setting-clipping").selectOption("norm");
        page.locator("#setting-clip").fill("0.000001");
        page.locator("#setting-clip").press("Enter");
        assertThat(page).hasURL(having("clipping=norm&clip=0.000001"));
        page.locator("#setting-optimiser").selectOption("sgd");
        ended(page);
        assertThat(page.locator(".play-standing dd").first()).hasText("60 of 60");
        assertThat(page.locator("#lab .error:visible")).hasCount(0);
    }

    @Test
    void aLineIsFoundBesideThePointer() {
        Page page = ended(PLAYGROUND + "&layers=none&features=x1");
        Locator picture = page.locator(".play-picture");
        Locator line = page.locator(".play-lines path");
        assertThat(line).hasCount(1);
        var around = picture.boundingBox();
        var box = line.boundingBox();
        picture.click(new Locator.ClickOptions().setPosition(box.x + box.width / 2 - around.x,
                box.y + box.height / 2 - around.y + 4));
        assertThat(page.locator(".play-card input[type=number]")).isFocused();
    }

    @Test
    void theDrawnNetworkSaysItsStepAndItsLoss() {
        Page page = ended(PLAYGROUND);
        assertThat(page.locator(".play-standing dd").first()).hasText("60 of 60");
        page.locator("#lab-speed").fill("0");
        Locator again = page.locator("#progress .button").nth(2);
        again.click();
        page.locator("#progress .button").first().click();
        assertThat(page.locator("#lab")).hasAttribute("data-state", "paused");
        again.click();
        Locator step = page.locator(".play-standing dd").first();
        assertThat(step).hasText("0 of 60");
        page.locator("#progress .button").nth(1).click();
        assertThat(step).hasText("1 of 60");
        page.locator("#progress .button").nth(1).click();
        assertThat(step).hasText("2 of 60");
    }

    @Test
    void layersUnitsAndTheirFunctionsAreInTheAddress() {
        Page page = ended(PLAYGROUND + "&layers=3");
        page.locator(".is-tools button").click();
        assertThat(page).hasURL(having("layers=3,3"));
        Locator functions = page.locator(".play-column input");
        assertThat(functions).hasCount(2);
        functions.nth(1).fill("relu");
        functions.nth(1).press("Tab");
        assertThat(page).hasURL(having("f=tanh&f=relu"));
        page.locator(".play-head").first().locator("button").nth(1).click();
        assertThat(page).hasURL(having("layers=4,3"));
        page.locator(".play-head").nth(1).locator("button").nth(2).click();
        assertThat(page).hasURL(having("layers=4"));
    }

    @Test
    void thePictureSaysTheAccuracyThatStandsBesideIt() {
        Page page = ended(PLAYGROUND + "&noise=0.5");
        Locator accuracy = page.locator("#own .play-standing dd, .play .play-standing dd").nth(2);
        assertThat(page.locator(".play-plane canvas[aria-label$='Accuracy: " + accuracy.innerText() + ".']"))
            .hasCount(1);
    }

    @Test
    void aNetworkOfNumbersIsJudgedByTheVarianceThatItExplains() {
        Page page = ended(PLAYGROUND + "&data=plane");
        assertThat(page.locator("#own .play-standing, .play .play-standing")).containsText("variance explained");
        assertThat(page.locator(".play-plane canvas[aria-label*='Variance explained: ']")).hasCount(1);
        assertThat(page.locator("#figures")).containsText("variance explained in the test");
        assertThat(page.locator("#figures")).not().containsText("accuracy");
    }

    @Test
    void whoWantsItToGoOnHasItLearnTwiceAsLong() {
        Page page = ended(PLAYGROUND);
        page.getByText("Steps × 2").click();
        assertThat(page).hasURL(having("steps=120"));
        assertThat(ended(page).locator(".play-standing dd").first()).hasText("120 of 120");
    }

    @Test
    void nothingJumpsOnAPhoneWhenThePlaygroundComes() {
        Page page = ended(open(PLAYGROUND, new NewContextOptions().setViewportSize(360, 800)));
        Object shift = page.evaluate("""
                () => new Promise((resolve) => {
                  new PerformanceObserver((list) => {
                    resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0));
                  }).observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => resolve(0), 300);
                })""");
        assertThat(((Number) shift).doubleValue()).isLessThan(0.05);
    }

    @Test
    void aPresetSetsAllThatItNeeds() {
        Page page = ended(PLAYGROUND + "&noise=0.5");
        page.locator(".play-presets summary").click();
        page.locator(".play-presets button", new Page.LocatorOptions().setHasText("Four ReLUs")).click();
        assertThat(page).hasURL(Pattern.compile(".*\\?f=relu&layers=4&data=xor$"));
        ended(page);
        assertThat(page.locator(".play-plane canvas").first()).hasAttribute("aria-label", Pattern.compile(".*300.*"));
    }

    @Test
    void pastedPointsAreLearnedAndAPressAddsOneUntilItIsUndone() {
        Page page = ended(PLAYGROUND + "&test=0");
        page.locator(".play-points summary").click();
        page.locator(".play-points textarea").fill("x1,x2,t\n1,1,1\n-1,1,-1\n-1,-1,1\n1,-1,-1");
        page.locator(".play-points .button").first().click();
        assertThat(page).hasURL(having("data=1,1,1/-1,1,-1/-1,-1,1/1,-1,-1"));
        ended(page);
        Locator plane = page.locator(".play-plane canvas").first();
        assertThat(plane).hasAttribute("aria-label", Pattern.compile(".* 4 .*"));
        page.locator(".play-drawing .button").first().click();
        plane.click();
        assertThat(plane).hasAttribute("aria-label", Pattern.compile(".* 5 .*"));
        assertThat(page).hasURL(having("data=1,1,1/-1,1,-1/-1,-1,1/1,-1,-1/0,0,1"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo").setExact(true)).click();
        assertThat(page).hasURL(having("data=1,1,1/-1,1,-1/-1,-1,1/1,-1,-1"));
    }

    @Test
    void linesThatAreNoPointsAreNamedAndTheTextStays() {
        Page page = ended(PLAYGROUND);
        page.locator(".play-points summary").click();
        Locator text = page.locator(".play-points textarea");
        String lines = "1,1,1\n-1,1,-1\n-1,-1,1\n1,-1,-1\n3,3";
        text.fill(lines);
        page.locator(".play-points .button").first().click();
        assertThat(page.locator("#play-csv-error")).containsText("Line 5 is “3,3”");
        assertThat(text).hasAttribute("aria-describedby", "play-csv-error");
        assertThat(text).hasValue(lines);
        text.fill("1,1,1");
        page.locator(".play-points .button").first().click();
        assertThat(page.locator("#play-csv-error")).containsText("4 to 300 points are needed");
        assertThat(page).hasURL(baseUrl() + PLAYGROUND);
    }

    @Test
    void pointsOfAnAddressThatCannotBeHadAreKeptToBePutRight() {
        Page page = ended(PLAYGROUND + "&data=1,2,NaN/3,4,1/5,6,1/1,1,-1");
        Locator text = page.locator(".play-points textarea");
        assertThat(text).isVisible();
        assertThat(text).hasValue("1,2,NaN\n3,4,1\n5,6,1\n1,1,-1");
        assertThat(page.locator("#play-csv-error")).containsText("1,2,NaN");
        assertThat(page.locator(".play-fits")).isHidden();
        assertThat(page.locator("#setting-data")).hasValue("1,2,NaN/3,4,1/5,6,1/1,1,-1");
        assertThat(page.locator("#setting-data")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#lab")).hasClass("is-kept");
        assertThat(page.locator(".lab-told:not([hidden]):not(.play-fits)"))
            .containsText("not the result of what was asked");
        text.fill("1,2,1\n3,4,1\n5,6,1\n1,1,-1");
        page.locator(".play-points .button").first().click();
        assertThat(page.locator("#lab")).not().hasClass("is-kept");
        assertThat(page).hasURL(Pattern.compile(".*data=1,2,1/3,4,1/5,6,1/1,1,-1.*"));
    }

    @Test
    void aFormulaThatCannotBeReadIsToldWhereItWasTyped() {
        Page page = ended(PLAYGROUND);
        page.locator(".play-points summary").click();
        Locator above = page.getByLabel("Or points above and below");
        above.fill("2*sinn(x)");
        above.press("Enter");
        assertThat(page.locator("#play-above-error")).containsText("sinn");
        assertThat(above).hasAttribute("aria-invalid", "true");
        above.fill("2*sin(x)");
        above.press("Enter");
        assertThat(page.locator("#play-above-error")).isHidden();
        Locator layer = page.getByLabel("activation of layer 1");
        layer.fill("foo(x");
        layer.press("Enter");
        assertThat(page.locator("#play-function-error")).containsText("bracket");
        assertThat(layer).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#settings [aria-invalid]")).hasCount(0);
    }

    @Test
    void aQuotientThatCannotBeReadIsNotBlamedOnPoints() {
        Page page = ended(PLAYGROUND);
        page.locator(".play-points summary").click();
        Locator above = page.getByLabel("Or points above and below");
        above.fill("1/y+");
        above.press("Enter");
        assertThat(page.locator("#play-above-error")).isVisible();
        assertThat(page.locator("#play-csv-error")).isHidden();
    }

    @Test
    void pointsKeepTheirDigitsAndTheOneThatIsTooFarIsNamed() {
        Page page = ended(PLAYGROUND + "&test=0");
        page.locator(".play-points summary").click();
        Locator text = page.locator(".play-points textarea");
        text.fill("0.0012 , 0.0034 , 1\n\"0.0011\",\"0.0031\",\"-1\"\n0.002,0.003,1\n0.001,0.004,-1");
        page.locator(".play-points .button").first().click();
        assertThat(page).hasURL(having("data=0.0012,0.0034,1/0.0011,0.0031,-1/0.002,0.003,1/0.001,0.004,-1"));
        ended(page);
        text.fill("1,1,1\n2,2,-1\n3,3,1\n4,4,-1\n1,1001,1");
        page.locator(".play-points .button").first().click();
        assertThat(page.locator("#play-csv-error")).containsText("Point 5, “1,1001,1”");
    }

    @Test
    void whatExplainsTheSquareIsNotThereWhereThereIsNone() {
        Page page = ended(PLAYGROUND + "&data=sine");
        assertThat(page.locator(".play-legend")).isHidden();
        assertThat(page.getByText("show test points")).isHidden();
        assertThat(page.getByText("lines show the gradients")).isVisible();
    }

    @Test
    void pointsAreDrawnWithThePointerAndWithTheKeyboard() {
        Page page = ended(PLAYGROUND + "&test=0");
        page.locator(".play-drawing .button").first().click();
        Locator plane = page.locator(".play-plane canvas").first();
        plane.scrollIntoViewIfNeeded();
        var box = plane.boundingBox();
        page.mouse().move(box.x + 20, box.y + 50);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 50, new Mouse.MoveOptions().setSteps(10));
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile(".*data=(-?[\\d.]+,-?[\\d.]+,1/){4,}.*"));
        ended(page);
        page.locator(".play-targets [value='-1']").click();
        plane.focus();
        plane.press("ArrowRight");
        plane.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/0\\.3,0,-1(&.*)?$"));
        ended(page);
        plane.press("Delete");
        assertThat(page).not().hasURL(Pattern.compile(".*/0\\.3,0,-1(&.*)?$"));
    }

    @Test
    void pointsOfSeveralClassesAreDrawnEachByItsButton() {
        Page page = ended(PLAYGROUND + "&test=0&layers=2");
        page.locator(".play-drawing .button").first().click();
        Locator plane = page.locator(".play-plane canvas").first();
        for (int place = 0; place < 4; place++) {
            page.locator(".play-targets [value=class-" + place + "]").click();
            plane.scrollIntoViewIfNeeded();
            var box = plane.boundingBox();
            page.mouse().click(box.x + 30 + 50 * place, box.y + 60);
        }
        assertThat(page).hasURL(Pattern.compile(".*data=[^&]*,0/[^&]*,1/[^&]*,2/[^&]*,3(&.*)?$"));
        ended(page);
        assertThat(plane).hasAttribute("aria-label", Pattern.compile(".*: 4 points\\. Accuracy: \\d.*"));
    }

    @Test
    void eachDataSetHasItsPicture() {
        Page page = ended(PLAYGROUND);
        Locator pictures = page.locator(".play-data .play-sketch");
        assertThat(pictures).hasCount(10);
        for (Locator picture : pictures.all()) {
            page.waitForFunction(
                    "(canvas) => canvas.getContext('2d').getImageData(0, 0, 64, 64).data.some((part) => part > 0)",
                    picture.elementHandle());
        }
    }

    @Test
    void whatThePicturesShowIsInTheAddressAndGoesAlongToTheOtherLanguage() {
        Page page = ended(PLAYGROUND + "&show=classes");
        Locator boxes = page.locator(".play-options input");
        assertThat(boxes.nth(0)).not().isChecked();
        assertThat(boxes.nth(1)).isChecked();
        boxes.nth(0).check();
        assertThat(page).hasURL(having("show=test,classes"));
        assertThat(page.locator("a.language").first()).hasAttribute("href", Pattern.compile(".*show=test,classes.*"));
        boxes.nth(1).uncheck();
        assertThat(page).hasURL(PLAYGROUND.replace("/lab", baseUrl() + "/lab"));
    }

    @Test
    void whatIsRefusedComesWithWhatWouldFit() {
        Page page = ended(PLAYGROUND + "&layers=3,3");
        page.locator("#setting-rate").fill("1000");
        page.locator("#setting-rate").press("Enter");
        assertThat(page.locator(".play-fits")).containsText("1000");
        page.locator(".play-fits .button").click();
        assertThat(page).hasURL(having("rate=100"));
        assertThat(page.locator(".play-fits")).isHidden();
    }

    @Test
    void theNetworkIsAProgram() {
        Page page = ended(PLAYGROUND + "&layers=2&f=x*tanh(x)");
        page.locator(".play-code summary").click();
        assertThat(page.locator(".play-code code")).containsText("tf.keras.layers.Dense(2, activation=f)");
        page.locator(".play-code select").selectOption("numpy");
        assertThat(page.locator(".play-code code")).containsText("def network(a):");
    }

    @Test
    void anAddressMayChooseTheControls() {
        Page page = ended(PLAYGROUND + "&controls=network,rate");
        assertThat(page.locator(".play-network")).isVisible();
        assertThat(page.locator(".play-presets")).hasCount(0);
        assertThat(page.locator("[data-setting=rate]")).isVisible();
        assertThat(page.locator("[data-setting=batch]")).isHidden();
        assertThat(page.locator(".play-lesson")).hasCount(0);
    }

    @Test
    void theAddressOfALessonIsMadeByTicking() {
        Page page = ended(PLAYGROUND);
        page.locator(".play-lesson summary").click();
        page.locator(".play-lesson .button").first().click();
        page.locator(".play-lesson input[value=network]").check();
        page.locator(".play-lesson input[value=rate]").check();
        assertThat(page.locator(".play-address")).hasValue(Pattern.compile(".*[?&]seeds=1.*&controls=network,rate$"));
    }

    @Test
    void theDrawnNeuronIsDraggedAndGetsAnotherInput() {
        Page page = ended("/lab/neuron");
        Locator handle = page.locator(".neuron-handle[data-list=b]");
        handle.hover();
        var box = handle.boundingBox();
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 48, box.y + box.height / 2);
        page.mouse().up();
        assertThat(page).hasURL(having("b=3"));
        assertThat(page.locator(".neuron-drawing")).hasAttribute("aria-label", Pattern.compile(".*y = 2\\.6\\..*"));
        page.locator(".neuron-controls .button").first().click();
        assertThat(page).hasURL(having("w=0.8,-0.6,0.5"));
    }

}
