package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parametric;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.FormulaLanguage;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.View;
import dev.actiscope.curve.View.Show;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.formula.tree.Notation;
import dev.actiscope.plot.Plot;
import dev.actiscope.web.error.Problems;
import dev.actiscope.web.page.Address;
import dev.actiscope.web.page.LanguageResolver;
import dev.actiscope.web.page.NumberText;
import dev.actiscope.web.page.PageHeaders;
import dev.actiscope.web.page.PlotLabels;
import dev.actiscope.web.page.ScriptJson;
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

    private final MessageSource messages;

    private final Problems problems;

    private final PageData data;

    private final Cards cards;

    private final PlotLabels labels;

    private final ScriptJson json;

    ExplorerController(MessageSource messages, Problems problems, PageData data, Cards cards, PlotLabels labels,
            ScriptJson json) {
        this.labels = labels;
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
        View view = reading.view().withDigits();
        String names = view.curves()
            .stream()
            .map((curve) -> this.data.title(curve.function(), locale))
            .distinct()
            .collect(Collectors.joining(message("page.names-separator", locale)));
        PageHeaders.set(response, locale);
        model.addAttribute("names", names);
        model.addAttribute("welcome", query.entries().stream().allMatch((entry) -> entry.name().equals("lang")));
        model.addAttribute("address", new Address(view.query(), LanguageResolver.asked(query)));
        model.addAttribute("view", view);
        model.addAttribute("window", WindowFields.of(view));
        model.addAttribute("random", view.curves().stream().anyMatch(ExplorerController::isRandom));
        model.addAttribute("share", NumberText.typeset(view.share()));
        List<Saturation> saturations = saturations(view);
        Plot plot = new Plot(view);
        model.addAttribute("cards", this.cards.of(view, saturations, plot.curves(), locale));
        model.addAttribute("problems", corrections(reading, query, locale));
        model.addAttribute("families", functionsByFamily(locale));
        model.addAttribute("show", view.show().stream().map(Show::name).toList());
        model.addAttribute("chart", plot.sheets(saturations, this.labels.in(locale, names)));
        model.addAttribute("data", this.data.json(locale));
        boolean typed = needsMore(query, FormulaLanguage::refuse);
        boolean formulas = typed || takesFormulas(view);
        boolean language = typed && needsMore(query, ExplorerController::refuseCanonical);
        model.addAttribute("core", language ? "language" : formulas ? "formulas" : "core");
        model.addAttribute("workshop", formulas ? Workshop.in(locale, this.json) : null);
        return "explorer";
    }

    /**
     * Whether it takes more than a part of the language of formulas to read an address,
     * be they right or wrong.
     */
    private static boolean needsMore(Query query, FormulaLanguage part) {
        return View.read(query, (f) -> Curve.parse(f, part))
            .problems()
            .stream()
            .anyMatch((problem) -> problem.code().equals("formula-needed"));
    }

    /** It is enough to know how a formula is written, without working out its slope. */
    private static Parametric refuseCanonical(String text) {
        Notation.read(text);
        throw new InvalidInputException("f", "formula-canonical");
    }

    /** Marks have a part of the core of their own. */
    private static boolean takesFormulas(View view) {
        return view.inFormulas().stream().anyMatch((part) -> !part.equals(Show.MARKS.key()));
    }

    /** Cards and chart tell of the same. */
    private static List<Saturation> saturations(View view) {
        return view.show().contains(Show.SATURATION) ? view.curves().stream().map(view::saturation).toList()
                : List.of();
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
                    message(PageData.INSTEAD + instead(problem, nothingLeft), locale)))
            .toList();
    }

    private static String instead(InvalidInputException problem, boolean nothingLeft) {
        if (problem.code().equals("repeated")) {
            return "repeated";
        }
        return (problem.parameter().equals("f") && nothingLeft) ? "every-f" : problem.parameter();
    }

    private Map<String, List<CatalogueEntry>> functionsByFamily(Locale locale) {
        return this.data.functions(locale)
            .stream()
            .collect(Collectors.groupingBy(CatalogueEntry::family, LinkedHashMap::new, Collectors.toList()));
    }

    private String message(String key, Locale locale, Object... arguments) {
        return this.messages.getMessage(key, arguments, locale);
    }

}
