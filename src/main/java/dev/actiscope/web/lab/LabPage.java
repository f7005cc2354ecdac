package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

import org.springframework.core.io.ClassPathResource;

/**
 * What the page of an experiment says.
 *
 * @param name of the experiment in addresses
 * @param at of which settings it tells: {@code here}, or why of the defaults
 * @param seeds how many times everything was tried with other chances; null where chance
 * has no part
 * @param functions the notation of each function, and what it is called
 * @param query that of the API, without a question mark
 */
public record LabPage(String name, String title, String question, String look, String otherwise, String at,
        List<VerdictRow> verdicts, FigureTable figures, List<String> notes, Integer seeds,
        Map<String, String> functions, String query) {

    /** Counts of seeds, under whichever name an experiment has them. */
    private static final List<String> SEEDS = List.of("seeds", "networks", "seed");

    static LabPage of(Experiment experiment, Settings settings, Outcome outcome, LabWords.Of words) {
        Report report = outcome.report();
        return new LabPage(experiment.name(), words.title(), words.word("question"), words.word("look"),
                words.word("otherwise"), outcome.where().name().toLowerCase(Locale.ROOT),
                report.verdicts().stream().map((verdict) -> VerdictRow.of(verdict, words, settings)).toList(),
                FigureTable.of(report.figures(), words), report.notes().stream().map(words::sentence).toList(),
                seeds(outcome.shown(settings)), functions(settings, words), settings.query().print());
    }

    private static Integer seeds(Settings settings) {
        for (String name : SEEDS) {
            for (Setting<?> setting : settings.known()) {
                if (setting.name().equals(name) && setting instanceof Count count) {
                    return name.equals("seed") ? 1 : settings.get(count);
                }
            }
        }
        return null;
    }

    private static Map<String, String> functions(Settings settings, LabWords.Of words) {
        Map<String, String> functions = new LinkedHashMap<>();
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Functions several) {
                for (Curve curve : settings.get(several)) {
                    functions.put(curve.notation(), words.function(curve));
                }
            }
        }
        return functions;
    }

    /** Whether it has a script of its own, which shows more than pictures. */
    public boolean hasScript() {
        return new ClassPathResource("static/app/lab/" + this.name + "/" + this.name + ".js").exists();
    }

    /**
     * The query at which these settings stand beside others, which are these at first.
     */
    public String comparison() {
        String beside = new Query(List.of(new Query.Entry("beside", this.query))).print();
        return this.query.isEmpty() ? beside : this.query + "&" + beside;
    }

    /** The query of the explorer with the same functions. */
    public String explorer() {
        List<Query.Entry> entries = new ArrayList<>();
        this.functions.keySet().forEach((f) -> entries.add(new Query.Entry("f", f)));
        return new Query(entries).print();
    }

    /** What follows the address of the API. */
    public String suffix(String format) {
        String all = this.query + (format.isEmpty() ? "" : (this.query.isEmpty() ? "" : "&") + "format=" + format);
        return all.isEmpty() ? "" : "?" + all;
    }

}
