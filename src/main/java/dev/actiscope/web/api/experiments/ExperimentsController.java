package dev.actiscope.web.api.experiments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.text.Json;
import dev.actiscope.web.api.Format;
import dev.actiscope.web.api.Parameters;
import dev.actiscope.web.api.answer.CacheableAnswer;
import dev.actiscope.web.api.answer.Release;
import dev.actiscope.web.error.BriefAnswer;
import dev.actiscope.web.lab.LabPages;
import dev.actiscope.web.lab.LabWords;
import dev.actiscope.web.lab.results.LabBench;
import dev.actiscope.web.lab.results.WorkLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The lab's experiments, computed within a host's bounds.
 */
@RestController
class ExperimentsController {

    /** What every experiment's address knows beside its settings. */
    private static final Set<String> COMMON = Set.of("claim", "format", "lang", "seed");

    /** Read also where nothing is left to chance. */
    private static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    private static final String SECONDS_TO_WAIT = "1";

    private final LabBench bench;

    private final LabWords words;

    private final BriefAnswer refusals;

    private final Release release;

    ExperimentsController(LabBench bench, LabWords words, BriefAnswer refusals, Release release) {
        this.bench = bench;
        this.words = words;
        this.refusals = refusals;
        this.release = release;
    }

    @GetMapping("/api/experiments")
    void experiments(HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws HttpMediaTypeNotAcceptableException, IOException {
        Parameters.of(request, Set.of("lang")).choice("lang", List.of("en", "zh"));
        Format format = Format.accepted(request, Format.JSON);
        CacheableAnswer.stream(request, response, format.type(), this.release, locale,
                (out) -> out.write(list(locale).getBytes(StandardCharsets.UTF_8)));
    }

    private String list(Locale locale) {
        Json json = new Json().object().key("experiments").array();
        for (Experiment experiment : Laboratory.experiments()) {
            LabWords.Of its = this.words.of(experiment, locale);
            json.object().key("name").value(experiment.name()).key("title").value(its.title()).key("claims").array();
            experiment.claims().forEach(json::value);
            json.end().key("settings").array();
            experiment.settings().forEach((one) -> SettingJson.describe(one, its.word("setting." + one.name()), json));
            json.end().end();
        }
        return json.end().end().toString();
    }

    @GetMapping("/api/experiments/{name}")
    void experiment(@PathVariable String name, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws HttpMediaTypeNotAcceptableException, IOException {
        Experiment experiment = LabPages.require(name);
        Parameters parameters = Parameters.of(request, known(experiment));
        Format format = Format.of(parameters, request);
        parameters.choice("lang", List.of("en", "zh"));
        String claim = parameters.choice("claim", experiment.claims());
        Query query = Query.parse(request.getQueryString());
        Settings settings = Settings.require(experiment.settings(), query);
        SEED.read(query);
        experiment.check(settings);
        WorkLimit.require(experiment, settings, LabPages.address(experiment, settings));
        try {
            CacheableAnswer.stream(request, response, format.type(), this.release, locale, (out) -> {
                Report report = this.bench.report(experiment, settings, request).orElseThrow(TooMany::new);
                String text = (format == Format.CSV) ? SeriesCsv.of(report)
                        : new ResultJson(this.words.of(experiment, locale), settings, report, claim).write();
                out.write(text.getBytes(StandardCharsets.UTF_8));
            });
        }
        catch (TooMany ex) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            this.refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private static Set<String> known(Experiment experiment) {
        Set<String> known = new HashSet<>(COMMON);
        experiment.settings().stream().map(Setting::name).forEach(known::add);
        return known;
    }

    /** Who ask at once. */
    private static final class TooMany extends RuntimeException {

        TooMany() {
            super(null, null, false, false);
        }

    }

}
