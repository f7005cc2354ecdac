package dev.actiscope.web.lab;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lab for who has a keyboard alone, or hears what others see.
 */
class LabKeyboardTests extends LabTestBase {

    /**
     * Of what has the focus whether it had it before, or null where the page has ended;
     * and what is wrong with it.
     */
    private static final String REACHED = """
            () => {
              const { activeElement } = document;
              if (!activeElement || activeElement === document.body) {
                return null;
              }
              const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(activeElement);
              const { width, top, bottom } = activeElement.getBoundingClientRect();
              const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
                  || (activeElement instanceof SVGPathElement && stroke === focusColour);
              const isThere = width > 0 && bottom > 0 && top < innerHeight;
              const wasHere = reached.has(activeElement);
              reached.add(activeElement);
              const name = activeElement.outerHTML.slice(0, 100);
              return { wasHere, wrong: [isMarked ? '' : `not marked: ${name}`, isThere ? '' : `out of sight: ${name}`] };
            }""";

    private static final String BEGIN = """
            () => {
              globalThis.reached = new Set();
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.color = 'var(--focus)';
              globalThis.focusColour = getComputedStyle(probe).color;
              probe.remove();
            }""";

    /** What can be used with a mouse and was not reached. */
    private static final String MISSED = """
            () => [...document.querySelectorAll(
                'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]')]
              .filter((control) => control.checkVisibility() && !reached.has(control))
              .map(({ outerHTML }) => outerHTML.slice(0, 100))""";

    /** Pictures that are to be seen and say nothing. */
    private static final String SILENT = """
            () => [...document.querySelectorAll('canvas, svg')]
              .filter((picture) => picture.checkVisibility() && !picture.closest('[aria-hidden=true], button, a'))
              .filter((picture) => !picture.getAttribute('aria-label') && !picture.querySelector('title'))
              .map(({ outerHTML }) => outerHTML.slice(0, 100))""";

    private Page ended(String address) {
        Page page = open(address);
        if (page.locator("#lab").count() > 0) {
            assertThat(page.locator("#lab")).hasAttribute("data-state", "ended");
            assertThat(page.locator("#lab .lab-still")).hasCount(0);
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/lab", "/lab/claims", "/lab/neuron", "/lab/race?steps=10&seeds=2",
            "/lab/nonlinearity?steps=20&seeds=2&beside=steps%3D20%26seeds%3D2%26f%3Drelu" })
    void everyControlIsReachedAndSeenToHaveTheFocus(String address) {
        Page page = ended(address);
        page.evaluate(BEGIN);
        page.keyboard().press("Tab");
        for (Object step = page.evaluate(REACHED); step != null; step = page.evaluate(REACHED)) {
            Map<?, ?> reached = (Map<?, ?>) step;
            if (Boolean.TRUE.equals(reached.get("wasHere"))) {
                break;
            }
            assertThat((List<?>) reached.get("wrong")).allMatch(""::equals);
            page.keyboard().press("Tab");
        }
        assertThat((List<?>) page.evaluate(MISSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/lab", "/lab/neuron", "/lab/zero-centre",
            "/lab/nonlinearity?steps=20&seeds=2&beside=steps%3D20%26seeds%3D2%26f%3Drelu" })
    void everyPictureSaysWhatItShows(String address) {
        assertThat((List<?>) ended(address).evaluate(SILENT)).isEmpty();
    }

    /** What is heard after a key. */
    private static String heard(Page page, Locator chart, String key) {
        chart.press(key);
        return page.locator("#lab > .visually-hidden[role=status]").textContent();
    }

    /** The number of a function in a series of the API, as the page writes it. */
    private static String number(Page page, String query, String series, int index) {
        return (String) page.evaluate("""
                async ([query, name, index]) => {
                  const { series } = await (await fetch(`/api/experiments/race?${query}`)).json();
                  return String(Number(series.find((each) => each.name === name).y[index].toPrecision(4)));
                }""", List.of(query, series, index));
    }

    @Test
    void arrowKeysTellWhatAChartHasAtEachPlace() {
        String query = "f=relu&f=tanh&steps=10&seeds=2";
        Page page = ended("/lab/race?" + query);
        Locator chart = page.locator("#first canvas");
        chart.focus();
        String first = heard(page, chart, "ArrowRight");
        assertThat(first).startsWith("steps 1, ")
            .contains("ReLU: " + number(page, query, "loss relu", 0))
            .contains("Tanh: " + number(page, query, "loss tanh", 0))
            .containsPattern("ReLU: [\\d.]+ \\([\\d.]+ to [\\d.]+\\), Tanh");
        assertThat(heard(page, chart, "ArrowRight")).startsWith("steps 2, ")
            .contains("Tanh: " + number(page, query, "loss tanh", 1));
        assertThat(heard(page, chart, "ArrowLeft")).isEqualTo(first);
        assertThat(heard(page, chart, "ArrowLeft")).isEqualTo(first);
        String last = heard(page, chart, "End");
        assertThat(last).startsWith("steps 10, ").contains("ReLU: " + number(page, query, "loss relu", 9));
        assertThat(heard(page, chart, "ArrowRight")).isEqualTo(last);
        assertThat(heard(page, chart, "Home")).isEqualTo(first);
    }

    @Test
    void whereLinesHaveOtherPlacesEachIsToldAtItsOwn() {
        Page page = ended("/lab/race?f=relu&f=tanh&steps=10&seeds=2");
        Locator chart = page.locator("#charts figure")
            .filter(new Locator.FilterOptions().setHasText("Loss by the work done"))
            .locator("canvas");
        chart.focus();
        assertThat(heard(page, chart, "ArrowRight")).matches("multiplications [\\d\u202f]+, ReLU: [\\d.]+");
        assertThat(heard(page, chart, "ArrowRight")).matches("multiplications [\\d\u202f]+, Tanh: [\\d.]+");
    }

    @Test
    void aPathIsToldStepByStepWithBothCoordinates() {
        Page page = ended("/lab/zero-centre?f=sigmoid&steps=20&seeds=2");
        Locator chart = page.locator("#first canvas");
        chart.focus();
        String number = "[−\\d.×⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+";
        assertThat(heard(page, chart, "ArrowRight")).matches("(.+: %1$s, %1$s(, )?)+".formatted(number));
        assertThat(heard(page, chart, "ArrowRight")).matches("Sigmoid.*: %1$s, %1$s".formatted(number));
    }

    private static Locator named(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void whatIsPressedInTheNetworkKeepsTheKeyboard() {
        Page page = ended("/lab/nonlinearity?steps=20&seeds=2");
        for (String name : List.of("one unit more in layer 1", "x₁²", "remove layer 1", "add a layer")) {
            Locator button = named(page, name);
            String before = page.url();
            button.press("Enter");
            page.waitForURL((url) -> !url.equals(before));
            assertThat(button).isFocused();
        }
        named(page, "remove layer 2").press("Enter");
        assertThat(named(page, "add a layer")).isFocused();
    }

    @Test
    void aUnitsPanelIsBroughtIntoSightAndEscapeLeadsBackToTheUnit() {
        Page page = ended("/lab/nonlinearity?steps=20&seeds=2&layers=16");
        Locator unit = named(page, "unit 3 of layer 1");
        unit.press("Enter");
        Locator panel = page.locator(".play-unit-panel");
        assertThat(panel).isInViewport();
        assertThat(panel.locator("h3")).isFocused();
        panel.locator("input").first().press("Escape");
        assertThat(panel).isHidden();
        assertThat(unit).isFocused();
    }

    @Test
    void whatCannotBePressedAnyMoreKeepsTheKeyboardAndDoesNothing() {
        Page page = ended("/lab/neuron?x=1,1,1,1,1,1,1&w=1,1,1,1,1,1,1");
        Locator add = named(page, "Add an input");
        add.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*x=1(,1){7}&.*"));
        assertThat(add).hasAttribute("aria-disabled", "true");
        add.press("Enter");
        assertThat(add).isFocused();
        assertThat(page.locator(".neuron-row.is-x")).hasCount(8);
        named(page, "Remove the last input").focus();
        assertThat(add).isDisabled();
    }

    @Test
    void whoRemovesAFunctionGoesOnWithTheNextOne() {
        Page page = ended("/lab/race?f=relu&f=tanh&f=elu&steps=10&seeds=2");
        named(page, "Remove tanh").press("Enter");
        assertThat(named(page, "Remove elu")).isFocused();
    }

    @Test
    void escapeTellsNoMoreAndALectureGoesOnWithTheSameKeys() {
        Page page = ended("/lab/neuron");
        Locator chart = page.locator("#first canvas");
        chart.focus();
        assertThat(heard(page, chart, "ArrowRight")).startsWith("z −6, ");
        chart.press("Escape");
        assertThat(heard(page, chart, "ArrowRight")).startsWith("z −6, ");
        assertThat(page).hasURL(baseUrl() + "/lab/neuron");
    }

}
