package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.web.error.Problems;
import dev.actiscope.web.lab.Outcome.Where;
import dev.actiscope.web.lab.results.ClaimCounts;
import dev.actiscope.web.lab.results.LabBench;
import dev.actiscope.web.lab.results.Shipped;
import dev.actiscope.web.lab.results.WorkLimit;
import dev.actiscope.web.page.Address;
import dev.actiscope.web.page.LanguageResolver;
import dev.actiscope.web.page.Moved;
import dev.actiscope.web.page.NumberText;
import dev.actiscope.web.page.PageHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The lab: an index, and a page for each experiment that is complete at whatever settings
 * its address asks for, and which a script then makes live.
 */
@Controller
class LabController {

    /** A number as addresses have it. */
    private static final Pattern NUMERAL = Pattern.compile("-?(inf|[.\\d]+(e-?\\d+)?)");

    private final LabWords words;

    private final LabIndex index;

    private final ClaimCounts counts;

    private final LabBench bench;

    private final LabData data;

    private final Shipped shipped;

    private final Problems problems;

    LabController(LabWords words, LabIndex index, ClaimCounts counts, LabBench bench, LabData data, Shipped shipped,
            Problems problems) {
        this.words = words;
        this.index = index;
        this.counts = counts;
        this.bench = bench;
        this.data = data;
        this.shipped = shipped;
        this.problems = problems;
    }

    @GetMapping("/lab")
    String index(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        PageHeaders.set(response, locale);
        model.addAttribute("marked", Marked.WORDS);
        model.addAttribute("here", LabPages.here(""));
        Optional<Locale> asked = LanguageResolver.asked(Query.parse(request.getQueryString()));
        model.addAttribute("entries", this.index.entries(locale));
        model.addAttribute("counts", this.counts.all());
        model.addAttribute("questions", this.index.questions(locale, asked));
        model.addAttribute("activations", this.index.activations(locale, asked));
        return "lab/index";
    }

    @GetMapping("/lab/{name}")
    Object experiment(@PathVariable String name, HttpServletRequest request, HttpServletResponse response,
            Locale locale, Model model) {
        Experiment experiment = LabPages.require(name);
        if (!experiment.name().equals(name)) {
            return Moved.to("/lab/" + experiment.name(), request, response);
        }
        Query query = typed(Query.parse(request.getQueryString()));
        Settings.Reading reading = Settings.read(experiment.settings(), query);
        Settings settings = reading.settings();
        List<InvalidInputException> wrong = new ArrayList<>(reading.problems());
        Outcome outcome = outcome(experiment, settings, wrong, request);
        LabWords.Of its = this.words.of(experiment, locale);
        wrong.replaceAll((problem) -> named(problem, its));
        List<SettingField> fields = fields(settings, query, wrong, its);
        PageHeaders.set(response, locale);
        model.addAttribute("marked", Marked.WORDS);
        model.addAttribute("own", new Address(settings.query(), LanguageResolver.asked(query)));
        model.addAttribute("compared", compared(settings, query));
        model.addAttribute("address", functionsAlone(query));
        model.addAttribute("beside", beside(experiment, query).orElse(null));
        model.addAttribute("here", LabPages.here(name));
        model.addAttribute("page", LabPage.of(experiment, settings, outcome, its));
        model.addAttribute("fields", fields);
        model.addAttribute("catalogue", this.data.titles(locale));
        model.addAttribute("pictures", new LabPictures(outcome.report(), outcome.shown(settings), its));
        model.addAttribute("next", this.index.after(experiment, locale, LanguageResolver.asked(query)));
        model.addAttribute("problems",
                wrong.stream().map((problem) -> this.problems.of(problem, locale).detail()).toList());
        model.addAttribute("data", this.data.of(experiment, settings, fields, outcome, locale));
        return "lab/experiment";
    }

    /** Where the settings are alone that the page compares with. */
    private static Optional<Address> beside(Experiment experiment, Query query) {
        return query.all("beside")
            .stream()
            .findFirst()
            .map((text) -> Settings.read(experiment.settings(), Query.parse(text)).settings())
            .map((settings) -> new Address(settings.query(), LanguageResolver.asked(query)));
    }

    /**
     * The settings with those that the page compares with, for the same page in another
     * language; null if there are none.
     */
    private static Address compared(Settings settings, Query query) {
        List<Entry> entries = new ArrayList<>(settings.query().entries());
        query.all("beside").stream().findFirst().ifPresent((text) -> entries.add(new Entry("beside", text)));
        boolean compares = entries.size() > settings.query().entries().size();
        return compares ? new Address(new Query(entries), LanguageResolver.asked(query)) : null;
    }

    /** What a form sends: empty fields are not there, and a minus sign is one. */
    private static Query typed(Query query) {
        return new Query(query.filled()
            .entries()
            .stream()
            .map((entry) -> entry.name().equals("f") ? entry : new Entry(entry.name(), NumberText.plain(entry.value())))
            .toList());
    }

    /**
     * What there is to show without the page's script.
     * @param wrong what is wrong with the address, which is added to
     */
    private Outcome outcome(Experiment experiment, Settings settings, List<InvalidInputException> wrong,
            HttpServletRequest request) {
        Report standard = this.shipped.report(experiment);
        try {
            experiment.check(settings);
        }
        catch (InvalidInputException problem) {
            wrong.add(problem);
            return new Outcome(standard, Where.WRONG);
        }
        if (!WorkLimit.allows(experiment, settings)) {
            return new Outcome(standard, Where.DEAR);
        }
        Where where = wrong.isEmpty() ? Where.HERE : Where.PARTLY;
        return this.bench.report(experiment, settings, request)
            .map((report) -> new Outcome(report, where))
            .orElse(new Outcome(standard, Where.BUSY));
    }

    /**
     * The same problem of a setting called as on the page, not as in the address, with
     * numbers as people write them.
     */
    private static InvalidInputException named(InvalidInputException problem, LabWords.Of words) {
        String name = problem.parameter();
        Object[] arguments = problem.texts()
            .stream()
            .map((text) -> text.equals(name) ? words.named(name)
                    : NUMERAL.matcher(text).matches() ? NumberText.typeset(text) : text)
            .toArray();
        return new InvalidInputException(name, problem.code(), arguments);
    }

    private List<SettingField> fields(Settings settings, Query query, List<InvalidInputException> wrong,
            LabWords.Of words) {
        List<SettingField> fields = new ArrayList<>();
        for (Setting<?> setting : settings.known()) {
            String error = wrong.stream()
                .filter((problem) -> problem.parameter().equals(setting.name()))
                .findFirst()
                .map((problem) -> this.problems.of(problem, words.locale()).detail())
                .orElse(null);
            fields.add(SettingField.of(setting, settings, words, query.all(setting.name()), error));
        }
        return fields;
    }

    /** What links to the explorer carry on: of an experiment's settings the functions. */
    private static Address functionsAlone(Query query) {
        return Address.of(new Query(
                query.entries().stream().filter((entry) -> List.of("f", "lang").contains(entry.name())).toList()));
    }

}
