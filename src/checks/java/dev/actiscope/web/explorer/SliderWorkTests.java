package dev.actiscope.web.explorer;

import java.util.Arrays;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a slider costs, counted in what the page asks the compiled core.
 */
class SliderWorkTests extends ExplorerTestBase {

    /** Goes before the core's loader, whose own {@code load} it wraps. */
    private static final String COUNTING = """
            async function counting(...addresses) {
              const { exports } = await %s(...addresses);
              globalThis.asked = [];
              const counted = Object.getOwnPropertyNames(exports).map((name) => [
                name,
                (...question) => {
                  asked.push([name, question[0]].join(' '));
                  return exports[name](...question);
                },
              ]);
              return { exports: Object.fromEntries(counted) };
            }
            """;

    private static final String MOVE = """
            async (positions) => {
              asked.length = 0;
              const slider = document.querySelector('.slider');
              for (const position of positions) {
                slider.value = position;
                slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
              }
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return asked.filter((question) => !question.startsWith('canonical'));
            }""";

    @Test
    void aPageReadsItsAddressAndSamplesEachVisibleCurveOnce() {
        assertThat(asked(counted("f=swish&f=relu&f=tanh&hide=3"))).containsExactly("read f=swish&f=relu&f=tanh&hide=3",
                "sample swish", "sample relu", "frame", "read ", "measures ", "layout");
    }

    @Test
    void anInputAsksForItsCurveAlone() {
        Page page = counted("f=swish&f=relu&f=tanh&hide=3");
        assertThat(move(page, 0)).containsExactly("move swish", "sample swish:beta=0", "frame", "layout");
        assertThat(move(page, 1)).containsExactly("move swish:beta=0", "sample swish:beta=inf", "frame", "layout");
    }

    @Test
    void whatFitsItsChartLaysNothingOutAnew() {
        Page page = counted("f=swish&f=relu");
        assertThat(move(page, 0.52)).containsExactly("move swish", "sample swish:beta=1.08", "frame");
    }

    @Test
    void tailsAreAskedForOnce() {
        Page page = counted("f=swish&f=relu&f=tanh&hide=3&show=value,saturation");
        assertThat(move(page, 1)).containsExactlyInAnyOrder("move swish", "sample swish:beta=inf", "frame",
                "saturation swish:beta=inf", "tail 0");
    }

    @Test
    void atRestTheAddressIsPrintedOnceAndNothingIsSampledAgain() {
        Page page = counted("f=swish&f=relu");
        move(page, 0.2, 0.4, 1);
        assertThat(page.locator(".chart-unseen").first()).containsText("∞");
        assertThat(asked(page)).filteredOn((question) -> question.startsWith("canonical")).hasSize(1);
        assertThat(asked(page)).filteredOn((question) -> question.startsWith("sample")).hasSize(3);
        assertThat(asked(page)).noneMatch((question) -> question.startsWith("read"));
    }

    private Page counted(String query) {
        Page page = open("/formulas");
        page.route("**/core-loader*.js", (route) -> route
            .fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(counting(route))));
        page.navigate("/?" + query);
        return ready(page);
    }

    private static String counting(Route route) {
        String loader = route.fetch().text();
        String load = loader.replaceFirst("(?s).*\\b(\\w+) as load\\b.*", "$1");
        return COUNTING.formatted(load) + loader.replaceFirst("\\b\\w+ as load\\b", "counting as load");
    }

    private static List<String> asked(Page page) {
        return strings(page.evaluate("asked"));
    }

    private static List<String> move(Page page, double... positions) {
        return strings(page.evaluate(MOVE, Arrays.stream(positions).boxed().toList()));
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream()
            .map((question) -> ((String) question).replaceFirst("^(frame|layout) .*", "$1"))
            .filter((question) -> !question.matches("(label|baselines|width|room|margin) .*"))
            .toList();
    }

}
