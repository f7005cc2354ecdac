package dev.actiscope.web.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * An experiment in a visitor's browser: it runs in workers, is led and changed, and comes
 * out as on a host.
 */
class LabBrowserTests extends LabTestBase {

    /** Whether something of the figures that are told cannot be seen. */
    private static final String CUT = """
            () => [...document.querySelectorAll('#figures:not(.is-aside)')].some((figures) =>
              figures.clientHeight > 0 && (figures.scrollHeight > figures.clientHeight + 1
                  || figures.scrollWidth > figures.clientWidth + 1))""";

    private static final String NEURON = "/lab/neuron";

    private static final String PLAYGROUND = "/lab/nonlinearity";

    /** It takes a while. */
    private static final String LONG = PLAYGROUND + "?layers=32,32,32&steps=20000&seeds=4";

    /** What a worker begins with where there is no garbage collection in WebAssembly. */
    private static final String WITHOUT_GC = "WebAssembly.validate = () => false;\n";

    /** Keeps the workers, so that a test can end one. */
    private static final String KEPT_WORKERS = """
            globalThis.kept = [];
            globalThis.Worker = class extends Worker {
              constructor(...values) {
                super(...values);
                kept.push(this);
              }
            }""";

    /** Whatever is set from now on never begins. */
    private static final String NOTHING_OPENS = """
            () => {
              const { postMessage } = Worker.prototype;
              Worker.prototype.postMessage = function (message, ...rest) {
                if (message.ask !== 'open') {
                  postMessage.call(this, message, ...rest);
                }
              };
            }""";

    /**
     * The legends of pictures by their titles: each entry's name, and the colour and dash
     * of its sample.
     */
    private static final String LEGENDS = """
            (root) => {
              const page = root ? new DOMParser().parseFromString(root, 'text/html') : document;
              const style = getComputedStyle(document.documentElement);
              const colour = (text) => text?.startsWith('var(') ? style.getPropertyValue(text.slice(4, -1)).trim() : text;
              const all = {};
              for (const figure of page.querySelectorAll('.lab-still, .lab-figure')) {
                all[figure.querySelector('figcaption').textContent] = [...figure.querySelectorAll('.legend li')].map(
                  (entry) => {
                    const sample = entry.querySelector('.sample').firstElementChild;
                    const look = colour(sample.getAttribute('stroke') ?? sample.getAttribute('fill'));
                    return [entry.textContent, look, sample.getAttribute('stroke-dasharray')].join(' | ');
                  });
              }
              return all;
            }""";

    /**
     * What can be pressed and is less than 24 pixels wide or high. A field is as large as
     * its label where that is around it; a line of the drawn network is thin, but can be
     * pressed beside it, and has a field for its weight.
     */
    private static final String SMALL_TARGETS = """
            () => {
              for (const details of document.querySelectorAll('details')) {
                details.open = true;
              }
              document.querySelector('.play-drawing button')?.click();
              return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter((target) => target.checkVisibility() && !target.closest('.skip'))
                .map((target) => [target, (target.closest('label') ?? target).getBoundingClientRect()])
                .filter(([, { width, height }]) => width < 24 || height < 24)
                .map(([{ outerHTML }, { width, height }]) => `${width} × ${height}: ${outerHTML.slice(0, 80)}`);
            }""";

    private Page ended(String address) {
        return ended(open(address));
    }

    private static Page ended(Page page) {
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        assertThat(page.locator("#lab")).not().hasClass("is-stale");
        return page;
    }

    private Page going(String address) {
        Page page = open(address);
        assertThat(page.locator("#lab")).hasAttribute("data-state", "going");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String setting) {
        return page.locator("#setting-" + setting);
    }

    private static String progress(Page page) {
        return page.locator("#progress progress").getAttribute("value");
    }

    /**
     * Saves the results as the visitor does, and gives what the API would say of them.
     */
    private static Map<?, ?> found(Page page) {
        String json = save(page, "Results as JSON");
        return (Map<?, ?>) page.evaluate("""
                (json) => {
                  const { figures, verdicts } = JSON.parse(json);
                  const all = {};
                  for (const { f, name, value } of figures) {
                    if (f === null) {
                      all[name] = JSON.stringify(value);
                    } else {
                      (all[f] ??= {})[name] = JSON.stringify(value);
                    }
                  }
                  return { figures: all, holds: verdicts.map(({ claim, holds }) => `${claim} ${holds}`) };
                }""", json);
    }

    private static String save(Page page, String name) {
        var file = page.waitForDownload(() -> button(page, name).click());
        try (var in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Map<?, ?> asked(Page page, String api) {
        return (Map<?, ?>) page.evaluate("""
                async (api) => {
                  const { figures, verdicts } = await (await fetch(api)).json();
                  const all = {};
                  for (const [name, value] of Object.entries(figures)) {
                    const isNumber = value === null || typeof value !== 'object';
                    all[name] = isNumber ? JSON.stringify(value) : Object.fromEntries(
                        Object.entries(value).map(([key, number]) => [key, JSON.stringify(number)]));
                  }
                  return { figures: all, holds: verdicts.map(({ claim, holds }) => `${claim} ${holds}`) };
                }""", api);
    }

    @ParameterizedTest
    @ValueSource(strings = { "neuron", "neuron?f=x*sin(x)&b=-2", "nonlinearity?steps=60&seeds=3&f=gelu",
            "learned?steps=20&seeds=2", "noise?steps=20&seeds=2" })
    void aRunComesOutAsTheApiSays(String experiment) {
        Page page = ended("/lab/" + experiment);
        assertThat(found(page)).isEqualTo(asked(page, "/api/experiments/" + experiment));
    }

    @Test
    void chartsThatComeWithOtherSettingsStandWhereTheyBelong() {
        Page page = open("/lab/race?data=moons&steps=5&seeds=2&width=4&depth=1&tried=0.1,0.2");
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
        page.getByLabel("learning rates").selectOption("both");
        assertThat(page.locator("#charts figcaption"))
            .hasText(new String[] { "Loss step by step, each at its own best rate",
                    "Loss by the work done, at one rate for all", "Loss by learning rate",
                    "Accuracy of each network, at one rate for all", "Zeros in each layer, at one rate for all" });
    }

    @Test
    void withoutWebAssemblyGcItComesOutTheSame() {
        String experiment = "nonlinearity?steps=40&seeds=2";
        ended(NEURON);
        context().route("**/worker*.js", (route) -> {
            var script = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(script).setBody(WITHOUT_GC + script.text()));
        });
        List<String> loaded = new CopyOnWriteArrayList<>();
        context().onRequest((request) -> loaded.add(request.url()));
        Page page = context().newPage();
        page.navigate("/lab/" + experiment);
        ended(page);
        assertThat(loaded).anyMatch((address) -> address.contains("lab-fallback"))
            .noneMatch((address) -> address.contains(".wasm"));
        assertThat(found(page)).isEqualTo(asked(page, "/api/experiments/" + experiment));
    }

    @Test
    void aRunIsPausedLedByStepsAndTakenUpAgain() {
        Page page = going(LONG);
        button(page, "Pause").click();
        assertThat(page.locator("#lab")).hasAttribute("data-state", "paused");
        page.waitForTimeout(100);
        String before = progress(page);
        page.waitForTimeout(200);
        assertThat(progress(page)).isEqualTo(before);
        button(page, "Step").click();
        page.waitForFunction(
                "(before) => document.querySelector('#progress progress').getAttribute('value') !== before", before);
        String stepped = progress(page);
        assertThat(Double.parseDouble(stepped)).isGreaterThan(Double.parseDouble(before));
        button(page, "Go on").click();
        page.waitForFunction(
                "(before) => document.querySelector('#progress progress').getAttribute('value') !== before", stepped);
    }

    @Test
    void aRunBeginsAnewAsItBegan() {
        Page page = ended(PLAYGROUND + "?steps=30&seeds=2");
        String first = save(page, "Results as JSON");
        button(page, "Restart").click();
        ended(page);
        assertThat(save(page, "Results as JSON")).isEqualTo(first);
    }

    @Test
    void aWorkerThatBreaksIsToldAndStartedAnew() {
        open(NEURON);
        context().addInitScript(KEPT_WORKERS);
        Page page = context().newPage();
        page.navigate(LONG);
        assertThat(page.locator("#lab")).hasAttribute("data-state", "going");
        page.evaluate("() => kept[0].dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))");
        assertThat(page.locator("#progress .failure")).containsText("out of memory");
        button(page, "Start anew").click();
        assertThat(page.locator("#lab")).hasAttribute("data-state", "going");
        assertThat(page.locator("#progress .failure")).isHidden();
    }

    @Test
    void aWorkerThatCannotBeLoadedIsToldAndStartedAnew() {
        open(NEURON);
        context().route("**/worker*.js", Route::abort);
        Page page = context().newPage();
        page.navigate(NEURON);
        assertThat(page.locator("#progress .failure")).isVisible();
        errors().clear();
        context().unroute("**/worker*.js");
        button(page, "Start anew").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#progress")).isFocused();
        ended(page);
    }

    @Test
    void aWorkerOfTheOtherSideThatCannotBeLoadedIsToldThereAndStartedAnew() {
        open(NEURON);
        context().route("**/worker*.js", Route::abort);
        Page page = context().newPage();
        page.navigate(NEURON + "?beside=f%3Dtanh");
        Locator failure = page.locator(".lab-beside .failure");
        assertThat(failure).isVisible();
        errors().clear();
        context().unroute("**/worker*.js");
        failure.getByRole(AriaRole.BUTTON).click();
        assertThat(failure).isHidden();
        page.locator("#progress .failure button").click();
        ended(page);
        assertThat(page.locator(".lab-beside .beside-settings")).not().isEmpty();
    }

    @Test
    void aWrongSettingIsExplainedBesideItAndKeepsThePage() {
        Page page = ended(NEURON + "?f=tanh");
        String finding = page.locator("#verdicts .statement").first().innerText();
        Locator f = page.locator("#settings .function").first();
        f.fill("tann");
        f.press("Enter");
        assertThat(page.locator("#setting-f-error")).containsText("tanh", new ContainsTextOptions());
        assertThat(f).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#verdicts .statement").first()).hasText(finding);
        assertThat(page.getByText("at the last settings that were all valid")).isVisible();
        assertThat(page.locator("#lab")).hasClass("is-kept");
        assertThat(page).hasURL(baseUrl() + NEURON + "?f=tanh");
        f.fill("x*tanh(x)");
        f.press("Enter");
        assertThat(page.locator("#setting-f-error")).isHidden();
        assertThat(page.getByText("at the last settings that were all valid")).isHidden();
        assertThat(page).hasURL(baseUrl() + NEURON + "?f=x*tanh(x)");
    }

    @Test
    void settingsThatDoNotGoTogetherLeaveWhatThereIsAndThePageSaysOfWhat() {
        Page page = open(NEURON + "?w=1,2,3&x=1,2");
        Locator atDefaults = page.getByText("at the default settings, since the ones asked for cannot be had");
        Locator kept = page.getByText("at the last settings that were all valid");
        assertThat(page.locator("#lab")).hasClass("is-kept");
        assertThat(atDefaults).isVisible();
        assertThat(kept).isHidden();
        field(page, "w").fill("1,2");
        field(page, "w").press("Enter");
        assertThat(page.locator("#lab")).not().hasClass("is-kept");
        assertThat(atDefaults).isHidden();
        page.goBack();
        assertThat(kept).isVisible();
        assertThat(atDefaults).isHidden();
    }

    @Test
    void whatWasWrongWithTheAddressIsNotSaidOfWhatIsSetNext() {
        Page page = ended(NEURON + "?b=5000");
        assertThat(page.locator("#problems")).containsText("5000");
        field(page, "b").fill("6000");
        field(page, "b").press("Enter");
        assertThat(page.locator("#setting-b-error")).containsText("6000");
        assertThat(page.locator("#problems")).isHidden();
        field(page, "b").fill("2");
        field(page, "b").press("Enter");
        assertThat(page).hasURL(baseUrl() + NEURON + "?b=2");
        assertThat(page.locator("#problems")).isHidden();
        assertThat(page.locator("#setting-b-error")).isHidden();
    }

    @Test
    void whatStandsThereOfFormerSettingsIsNeverTakenForThePresentOnes() {
        Page page = ended(NEURON + "?f=tanh");
        assertThat(button(page, "Results as JSON")).isEnabled();
        assertThat(save(page, "Results as JSON")).contains("\"f\":[\"tanh\"]");
        page.evaluate(NOTHING_OPENS);
        field(page, "b").fill("3");
        field(page, "b").press("Enter");
        assertThat(page.locator("#lab.is-stale")).isVisible();
        assertThat(button(page, "Results as JSON")).isDisabled();
        assertThat(button(page, "Results as CSV")).isDisabled();
    }

    @Test
    void whatIsOverAtOnceIsNotLed() {
        Page page = ended(NEURON);
        assertThat(button(page, "Restart")).hasCount(0);
        assertThat(page.locator("#progress progress")).hasCount(0);
    }

    @Test
    void theAddressSaysWhatIsSetAndBackTakesItBack() {
        Page page = ended(NEURON + "?lang=en");
        String first = page.locator("#figures").innerText();
        String standard = field(page, "b").inputValue();
        field(page, "b").fill("−2");
        field(page, "b").press("Enter");
        assertThat(page).hasURL(baseUrl() + NEURON + "?b=-2&lang=en");
        assertThat(page.locator("#figures")).not().hasText(first);
        page.reload();
        ended(page);
        assertThat(field(page, "b")).hasValue("−2");
        page.goBack();
        assertThat(page).hasURL(baseUrl() + NEURON + "?lang=en");
        assertThat(field(page, "b")).hasValue(standard);
    }

    @Test
    void backWritesIntoTheFieldThatHasTheKeyboardToo() {
        Page page = ended(NEURON);
        String standard = field(page, "b").inputValue();
        field(page, "b").fill("−2");
        field(page, "b").press("Enter");
        page.waitForURL("**/lab/neuron?b=-2");
        page.goBack();
        assertThat(field(page, "b")).isFocused();
        assertThat(field(page, "b")).hasValue(standard);
    }

    @Test
    void whoGoesToAPlaceInThePageDoesNotBeginTheRunAnew() {
        Page page = going(LONG);
        button(page, "Step").click();
        assertThat(page.locator("#lab")).hasAttribute("data-state", "paused");
        page.waitForFunction("() => Number(document.querySelector('#progress progress').getAttribute('value')) > 0");
        page.evaluate("() => { location.hash = 'main'; }");
        page.waitForTimeout(200);
        assertThat(Double.parseDouble(progress(page))).isPositive();
        assertThat(page.locator("#lab")).hasAttribute("data-state", "paused");
    }

    @Test
    void aDragIsOneStepOfTheHistory() {
        Page page = ended(NEURON);
        String standard = field(page, "b").inputValue();
        int before = (int) page.evaluate("() => history.length");
        Locator slider = page.locator("[data-setting=b] .lab-slider");
        var box = slider.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        for (int i = 1; i <= 8; i++) {
            page.mouse().move(box.x + box.width * (0.5 + i * 0.05), box.y + box.height / 2);
        }
        page.mouse().up();
        page.waitForURL("**/lab/neuron?b=*");
        page.waitForTimeout(400);
        assertThat(page.evaluate("() => history.length")).isEqualTo(before + 1);
        assertThat(field(page, "b")).not().hasValue(standard);
    }

    @Test
    void theDigitsAreFetchedOnlyWhereTheyAreAskedFor() {
        Page page = ended(NEURON);
        assertThat(page.evaluate("() => performance.getEntriesByType('resource').map((e) => e.name).join()")).asString()
            .doesNotContain("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = { "race", "gradient-flow", "dying-units" })
    void theLivePicturesHaveTheColoursOfTheServersPictures(String experiment) {
        Page page = ended("/lab/" + experiment);
        page.locator(".lab-still")
            .first()
            .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Object server = page.evaluate(LEGENDS, page.request().get(page.url()).text());
        assertThat(page.evaluate(LEGENDS, null)).isEqualTo(server);
    }

    @ParameterizedTest
    @CsvSource({ "1440, 900, 700", "360, 800, 600", "740, 360, 280" })
    void theFirstScreenShowsThePicture(int width, int height, int lowest) {
        Page page = open("/lab", new NewContextOptions().setViewportSize(width, height));
        for (Experiment experiment : Laboratory.experiments()) {
            page.navigate("/lab/" + experiment.name());
            page.waitForFunction("""
                    (lowest) => {
                      const hasOwn = Boolean(document.querySelector('#lab-data').dataset.own);
                      const where = hasOwn ? '#own' : '#first';
                      return [...document.querySelectorAll(`${where} :is(canvas, svg)`)].some((picture) => {
                        const { top, width } = picture.getBoundingClientRect();
                        return width > 100 && top < lowest;
                      });
                    }""", lowest);
        }
    }

    @Test
    void aVerdictIsOpenedAndStaysSo() {
        Page page = ended(PLAYGROUND + "?steps=20&seeds=2");
        Locator verdict = page.locator(".verdict").last();
        assertThat(verdict.locator(".statement")).isVisible();
        verdict.locator("summary").click();
        assertThat(verdict.locator(".statement")).isHidden();
        assertThat(verdict.locator(".claim")).isVisible();
        button(page, "Restart").click();
        ended(page);
        assertThat(verdict.locator(".statement")).isHidden();
    }

    @Test
    void aLectureGoesOnByKeysAndStandsInTheAddress() {
        Page page = ended(NEURON);
        button(page, "Lecture").click();
        assertThat(page.locator("#lab h1")).isVisible();
        assertThat(page.locator("#settings")).isHidden();
        page.keyboard().press("Space");
        assertThat(page).hasURL(baseUrl() + NEURON + "?lecture=2");
        assertThat(page.locator("#lab h1")).isHidden();
        assertThat(page.locator(".lecture-count")).containsText("2 of ");
        page.keyboard().press("PageUp");
        assertThat(page.locator("#lab h1")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(baseUrl() + NEURON);
        assertThat(page.locator("#settings")).isVisible();
        assertThat(button(page, "Lecture")).isFocused();
    }

    @Test
    void inALectureASettingIsChangedAndTheLectureGoesOnWhereItWas() {
        Page page = ended(NEURON + "?lecture=3");
        assertThat(page.locator("#settings")).isHidden();
        button(page, "Settings").click();
        assertThat(page.locator("#settings")).isVisible();
        String before = page.locator(".lecture-count").textContent();
        Locator bias = page.locator("[data-setting=b] .lab-slider");
        bias.focus();
        bias.press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile(".*b=1\\.\\d+&lecture=3$"));
        assertThat(page.locator(".lecture-count")).hasText(before);
        page.keyboard().press("Escape");
        assertThat(page.locator("#settings")).isHidden();
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile(".*&lecture=4$"));
        page.keyboard().press("Escape");
        assertThat(page.locator(".lab-bench > #settings")).isVisible();
        button(page, "Lecture").click();
        assertThat(page).hasURL(Pattern.compile(".*&lecture=4$"));
    }

    @Test
    void aLectureBeginsWhereItsAddressSaysWhateverComesLater() {
        Page page = ended(PLAYGROUND + "?steps=20&seeds=2&lecture=2");
        assertThat(page.locator(".play-network")).isVisible();
        assertThat(page.locator(".lecture-count")).containsText("2 of ");
    }

    @Test
    void aLectureFitsTheScreenOfARoom() {
        NewContextOptions room = new NewContextOptions().setViewportSize(1920, 1080);
        Page first = open("/lab/gradient-flow?lecture=1", room);
        Map<String, Page> pages = new LinkedHashMap<>(Map.of("gradient-flow", first));
        // All run at once.
        for (String name : List.of("dying-units", "nonlinearity", "initialisation", "learned", "race")) {
            Page page = first.context().newPage();
            page.onPageError(errors()::add);
            page.navigate("/lab/" + name + "?lecture=1");
            pages.put(name, page);
        }
        pages.forEach((name, page) -> {
            ended(page);
            int steps = Integer.parseInt(page.locator(".lecture-count").textContent().replaceAll(".* ", ""));
            for (int step = 1; step <= steps; step++) {
                assertThat(page.locator(".lecture-count")).hasText(step + " of " + steps);
                assertThat(page.evaluate("() => document.documentElement.scrollHeight")).as(name + " " + step)
                    .isEqualTo(1080);
                assertThat(page.evaluate(CUT)).as(name + " " + step).isEqualTo(false);
                page.keyboard().press("Space");
            }
        });
    }

    @Test
    void aLongTableHasItsHeadOverEachColumn() {
        Page page = open("/lab/learned?steps=20&seeds=2&lecture=1",
                new NewContextOptions().setViewportSize(1920, 1080));
        ended(page);
        while (!page.locator("#figures").isVisible()) {
            page.keyboard().press("Space");
        }
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('#figures')).columnCount"))
            .isEqualTo("2");
        assertThat(page.evaluate("() => document.querySelector('#figures thead').getClientRects().length"))
            .isEqualTo(2);
    }

    @Test
    void aLectureTellsBothSidesOfAComparisonAtOnce() {
        NewContextOptions room = new NewContextOptions().setViewportSize(1920, 1080);
        Page page = open(NEURON + "?f=tanh&beside=f%3Dsigmoid&lecture=2", room);
        ended(page);
        assertThat(page.locator(".neuron-drawing").first()).containsText("y = 0.537");
        assertThat(page.locator(".lab-beside .neuron-drawing")).isVisible();
        assertThat(page.locator(".lab-beside .neuron-drawing")).containsText("y = 0.6457");
        page.keyboard().press("Space");
        assertThat(page.locator(".neuron-drawing:visible")).hasCount(0);
        Locator pictures = page.locator("figure:visible");
        assertThat(pictures).hasCount(2);
        assertThat(pictures.first().boundingBox().y).isEqualTo(pictures.last().boundingBox().y);
        assertThat(pictures.first().boundingBox().width).isCloseTo(pictures.last().boundingBox().width, within(60.0));
        assertThat(page.locator(".beside-settings:visible")).hasCount(2);
        page.keyboard().press("Space");
        assertThat(page.locator(".verdict[data-claim='1.1']:visible")).hasCount(2);
        assertThat(page.locator(".verdict:visible")).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(page.locator(".lab-beside .verdict:visible")).hasCount(4);
    }

    @Test
    void aLectureShowsBothNetworksOfAComparisonWhole() {
        NewContextOptions room = new NewContextOptions().setViewportSize(1920, 1080);
        Page page = open(PLAYGROUND + "?steps=20&seeds=2&beside=steps%3D20%26seeds%3D2%26f%3Drelu&lecture=2", room);
        ended(page);
        assertThat(page.locator(".lab-beside .play-unit")).hasCount(2 + 8 + 8 + 1);
        assertThat(page.locator(".play-network:visible")).hasCount(2);
        assertThat(page.locator(".play-plane canvas:visible")).hasCount(4);
        assertThat(page.evaluate("() => document.documentElement.scrollHeight")).isEqualTo(1080);
    }

    @Test
    void whatIsWrongWithWhatIsComparedIsSaid() {
        Page page = open(NEURON + "?f=tanh&beside=f%3Dnonsense");
        assertThat(page.locator(".lab-beside .error")).containsText("There is no function “nonsense”");
        assertThat(page.locator(".lab-beside .error")).containsText("replaced by its default");
    }

    @Test
    void twoSettingsStandBesideEachOther() {
        Page page = ended(NEURON + "?f=relu");
        page.navigate(baseUrl() + NEURON + "?f=tanh&beside=f%3Dsigmoid");
        ended(page);
        assertThat(page.locator(".beside-settings").first()).containsText("Tanh");
        assertThat(page.locator(".beside-settings").last()).containsText("Sigmoid");
        assertThat(page.locator(".beside-verdicts .statement").first()).containsText("Sigmoid turns the sum");
        assertThat(page.locator("#verdicts .statement").first()).containsText("Tanh turns the sum");
    }

    @Test
    void pagesAreAccessible() {
        for (String address : List.of(NEURON, PLAYGROUND + "?steps=20&seeds=2")) {
            assertAccessible(ended(address));
        }
    }

    @Test
    void nothingNeedsRoomBesideAPhone() {
        Page page = ended(open(PLAYGROUND + "?steps=20&seeds=2",
                new NewContextOptions().setViewportSize(360, 800)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setLocale("zh-CN")));
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(page.locator("#progress")).containsText("已完成");
    }

    @Test
    void whatIsPressedOnAPhoneIsLargeEnough() {
        NewContextOptions phone = new NewContextOptions().setViewportSize(360, 800);
        List<String> addresses = new ArrayList<>(List.of("/lab", "/lab/claims"));
        Laboratory.experiments().forEach((experiment) -> addresses.add("/lab/" + experiment.name()));
        Page page = open("/robots.txt", phone);
        errors().clear();
        for (String address : addresses) {
            // What there is to be pressed does not wait for the numbers.
            page.navigate(address + "?speed=0");
            page.waitForFunction(
                    "() => !document.querySelector('#lab') || document.querySelector('#settings .lab-setting .title')");
            assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as(address).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as(address).isEqualTo(360);
        }
    }

    @Test
    void picturesSayWhatTheyShow() {
        Page page = ended(PLAYGROUND + "?steps=20&seeds=2");
        for (Locator picture : page.locator("canvas[role=img]").all()) {
            assertThat(picture).hasAttribute("aria-label", Pattern.compile("[.:] .*\\d", Pattern.DOTALL));
        }
        assertThat(page.locator("[role=status]").last()).containsText("Finished.");
    }

    @Test
    void aSettingIsThereWhereItMakesADifference() {
        Page page = ended("/lab/race?steps=10&seeds=2");
        Locator distance = page.locator("[data-setting=distance]");
        assertThat(distance).isHidden();
        assertThat(page.locator("[data-setting=rate]")).isHidden();
        page.locator("#setting-data").selectOption("gaussians");
        assertThat(distance).isVisible();
        page.navigate(baseUrl() + "/lab/race?steps=10&seeds=2&distance=99");
        assertThat(distance).isVisible();
    }

    @Test
    void noPictureOfTheDefaultsStaysWhereTheRunHasNone() {
        Page page = going("/lab/learned?f=swish&normalisation=batch&data=digits&steps=600&width=64&depth=4");
        assertThat(page.locator("#first figure")).hasCount(1);
        assertThat(page.locator(".lab-still[data-picture*=none]")).hasCount(0);
    }

    @Test
    void theSpeedThatIsSetIsInTheAddressAndWhoeverOpensItSeesItAsFast() {
        Page page = open("/lab/race?speed=1&steps=30");
        Locator speed = page.locator("#lab-speed");
        assertThat(speed).hasValue("1");
        speed.fill("2");
        assertThat(page).hasURL(Pattern.compile("\\?steps=30&speed=2$"));
        page.locator("input[name=steps]").first().fill("20");
        page.locator("input[name=steps]").first().press("Enter");
        assertThat(page).hasURL(Pattern.compile("\\?steps=20&speed=2$"));
        page.reload();
        assertThat(speed).hasValue("2");
        speed.fill("4");
        assertThat(page).hasURL(Pattern.compile("\\?steps=20$"));
        assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
    }

    @Test
    void theLastFeatureCannotBeSwitchedOff() {
        Page page = ended(PLAYGROUND);
        Locator first = page.locator("input[name=features][value=x1]");
        Locator second = page.locator("input[name=features][value=x2]");
        assertThat(first).isEnabled();
        second.uncheck();
        assertThat(first).isDisabled();
        assertThat(first).isChecked();
        second.check();
        assertThat(first).isEnabled();
    }

}
