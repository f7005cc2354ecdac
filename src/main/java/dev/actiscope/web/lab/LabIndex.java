package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.web.lab.results.Shipped;
import dev.actiscope.web.lab.results.WorkLimit;
import dev.actiscope.web.page.Address;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What leads to the experiments: themselves, the questions that visitors come with, and
 * the activation functions.
 */
@Component
class LabIndex {

    private final LabWords words;

    private final LabData data;

    private final Shipped shipped;

    private final MessageSource messages;

    /**
     * Each function of the catalogue, by name, in the experiments that take it. It takes
     * a while to find what a host does of them.
     */
    private final SingletonSupplier<Map<String, List<Taken>>> taken = SingletonSupplier.of(LabIndex::taken);

    private record Taken(Experiment experiment, Settings settings) {
    }

    LabIndex(LabWords words, LabData data, Shipped shipped, MessageSource messages) {
        this.words = words;
        this.data = data;
        this.shipped = shipped;
        this.messages = messages;
    }

    /**
     * A way to an experiment.
     *
     * @param name of the experiment
     * @param text what it says
     * @param suffix what follows the experiment's address
     */
    public record Way(String name, String text, String suffix) {
    }

    /**
     * Several ways from one thing.
     *
     * @param text a question, or what a function is called
     */
    public record Ways(String text, List<Way> ways) {
    }

    /** All experiments, in their order. */
    List<LabEntry> entries(Locale locale) {
        return Laboratory.experiments().stream().map((experiment) -> entry(experiment, locale)).toList();
    }

    private LabEntry entry(Experiment experiment, Locale locale) {
        LabWords.Of its = this.words.of(experiment, locale);
        Report report = this.shipped.report(experiment);
        return new LabEntry(experiment.name(), its.title(), its.word("question"),
                new LabPictures(report, Settings.standard(experiment.settings()), its).small(),
                report.verdicts().stream().map((verdict) -> VerdictRow.of(verdict, its)).toList());
    }

    /** The questions that some experiment answers. */
    List<Ways> questions(Locale locale, Optional<Locale> asked) {
        List<Ways> questions = new ArrayList<>();
        for (LabQuestion question : LabQuestion.values()) {
            List<Way> ways = question.experiments()
                .stream()
                .flatMap((name) -> Laboratory.find(name).stream())
                .map((experiment) -> way(experiment, "question", Settings.standard(experiment.settings()), locale,
                        asked))
                .toList();
            if (!ways.isEmpty()) {
                String text = this.messages.getMessage("lab.question." + question.key(), null, locale);
                questions.add(new Ways(text, ways));
            }
        }
        return questions;
    }

    /** Each function of the catalogue, with the experiments that it can be put into. */
    List<Ways> activations(Locale locale, Optional<Locale> asked) {
        List<Ways> activations = new ArrayList<>();
        this.data.titles(locale)
            .forEach((name,
                    title) -> activations.add(new Ways(title,
                            this.taken.obtain()
                                .get(name)
                                .stream()
                                .map((taken) -> way(taken.experiment(), "title", taken.settings(), locale, asked))
                                .toList())));
        return activations;
    }

    private static Map<String, List<Taken>> taken() {
        Map<String, List<Taken>> taken = new HashMap<>();
        for (Definition definition : Catalogue.definitions()) {
            Curve f = Curve.parse(definition.name());
            taken.put(definition.name(), Laboratory.experiments()
                .stream()
                .flatMap(
                        (experiment) -> with(f, experiment).map((settings) -> new Taken(experiment, settings)).stream())
                .toList());
        }
        return taken;
    }

    /**
     * An experiment with a function: where several are compared it takes the place of the
     * last, and of more if a host would not do it all.
     * @return empty if it takes none
     */
    static Optional<Settings> with(Curve f, Experiment experiment) {
        return experiment.settings()
            .stream()
            .filter((setting) -> setting instanceof Functions && setting.name().equals("f"))
            .map(Functions.class::cast)
            .findFirst()
            .map((functions) -> {
                List<Curve> all = new ArrayList<>(List.of(f));
                all.addAll(functions.standard());
                List<Curve> once = Functions.once(all);
                return little(experiment, functions,
                        once.subList(0, Math.min(once.size(), functions.standard().size())));
            });
    }

    /** With as many of the functions as a host does, or the first with fewer steps. */
    private static Settings little(Experiment experiment, Functions functions, List<Curve> all) {
        Settings settings = Settings.standard(experiment.settings()).with(functions, all);
        if (WorkLimit.allows(experiment, settings)) {
            return settings;
        }
        return (all.size() > 1) ? little(experiment, functions, all.subList(0, all.size() - 1))
                : WorkLimit.shorter(experiment, settings);
    }

    private Way way(Experiment experiment, String key, Settings settings, Locale locale, Optional<Locale> asked) {
        return new Way(experiment.name(), this.words.of(experiment, locale).word(key),
                new Address(settings.query(), asked).suffix());
    }

    /**
     * The way to the experiment after one; after the last, to what came of all claims.
     */
    Way after(Experiment experiment, Locale locale, Optional<Locale> asked) {
        List<Experiment> all = Laboratory.experiments();
        int next = all.indexOf(experiment) + 1;
        if (next == all.size()) {
            return new Way("claims", this.messages.getMessage("lab.page.claims", null, locale),
                    new Address(new Query(List.of()), asked).suffix());
        }
        return way(all.get(next), "question", Settings.standard(all.get(next).settings()), locale, asked);
    }

}
