package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.FormulaLanguage;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.plot.Labels;
import dev.actiscope.plot.Plot;
import dev.actiscope.plot.svg.Theme;
import dev.actiscope.web.error.Problems;
import dev.actiscope.web.page.Address;
import dev.actiscope.web.page.LanguageResolver;
import dev.actiscope.web.page.NumberText;
import dev.actiscope.web.page.PageHeaders;
import dev.actiscope.web.page.ScriptJson;
import dev.actiscope.web.page.Titles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The explorer: a complete page for whatever its address asks for, which a script then
 * makes live.
 */
@Controller
class ExplorerController {

    private static final int CHART_WIDTH = 720;

    private static final int CHART_HEIGHT = 560;

    private final MessageSource messages;

    private final Problems problems;

    private final PageData data;

    private final Cards cards;

    private final ScriptJson json;

    ExplorerController(MessageSource messages, Problems problems, PageData data, Cards cards, ScriptJson json) {
        this.json = json;
        this.cards = cards;
        this.messages = messages;
        this.problems = problems;
        this.data = data;
    }

    @GetMapping("/")
    String explorer(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        Query query = Query.parse(request.getQueryString());
        View.Reading reading = View.read(query);
        View view = reading.view();
        String names = view.curves()
            .stream()
            .map((curve) -> this.data.title(curve.function(), locale))
            .distinct()
            .collect(Collectors.joining(message("page.names-separator", locale)));
        PageHeaders.set(response);
        model.addAttribute("names", names);
        model.addAttribute("welcome", query.entries().stream().allMatch((entry) -> entry.name().equals("lang")));
        model.addAttribute("address", new Address(view.query(), LanguageResolver.asked(query)));
        model.addAttribute("view", view);
        model.addAttribute("window", WindowFields.of(view));
        model.addAttribute("random", view.curves().stream().anyMatch(ExplorerController::isRandom));
        model.addAttribute("share", NumberText.typeset(view.share()));
        model.addAttribute("cards", this.cards.of(view, locale));
        model.addAttribute("problems", corrections(reading, query, locale));
        model.addAttribute("families", functionsByFamily(locale));
        model.addAttribute("show", view.show().stream().map(Show::name).toList());
        model.addAttribute("chart", Plot.svg(view, CHART_WIDTH, CHART_HEIGHT, Theme.PAGE, labels(names, locale)));
        model.addAttribute("picture", picture(view, locale));
        model.addAttribute("data", this.data.json(locale));
        boolean formulas = hasFormula(query);
        model.addAttribute("core", formulas ? "formulas" : "core");
        model.addAttribute("workshop", formulas ? Workshop.in(locale, this.json) : null);
        return "explorer";
    }

    /** The query of the chart as a picture that a phone without JavaScript can show. */
    private static String picture(View view, Locale locale) {
        List<Entry> entries = new ArrayList<>(view.entries());
        entries.add(new Entry("width", "360"));
        entries.add(new Entry("height", "420"));
        entries.add(new Entry("lang", locale.getLanguage()));
        return "?" + new Query(entries).print();
    }

    /**
     * Whether it takes the language of formulas to read an address, be they right or
     * wrong.
     */
    private static boolean hasFormula(Query query) {
        return View.read(query, (f) -> Curve.parse(f, FormulaLanguage::refuse))
            .problems()
            .stream()
            .anyMatch((problem) -> problem.code().equals("formula-needed"));
    }

    private static boolean isRandom(Curve curve) {
        return curve.activation() instanceof Stochastic;
    }

    private List<Correction> corrections(View.Reading reading, Query query, Locale locale) {
        long wrong = reading.problems().stream().filter((problem) -> problem.parameter().equals("f")).count();
        boolean nothingLeft = wrong >= query.all("f").size();
        return reading.problems()
            .stream()
            .map((problem) -> new Correction(this.problems.of(problem, locale).detail(),
                    message("live.instead." + instead(problem.parameter(), nothingLeft), locale)))
            .toList();
    }

    private static String instead(String parameter, boolean nothingLeft) {
        return (parameter.equals("f") && nothingLeft) ? "every-f" : parameter;
    }

    private Map<String, List<CatalogueEntry>> functionsByFamily(Locale locale) {
        return this.data.functions(locale)
            .stream()
            .collect(Collectors.groupingBy(CatalogueEntry::family, LinkedHashMap::new, Collectors.toList()));
    }

    private Labels labels(String names, Locale locale) {
        return new Labels(names, message("page.value", locale), message("page.derivative", locale),
                new Titles(this.messages, locale));
    }

    private String message(String key, Locale locale, Object... arguments) {
        return this.messages.getMessage(key, arguments, locale);
    }

}
