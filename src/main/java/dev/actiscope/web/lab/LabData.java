package dev.actiscope.web.lab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.report.ReportJson;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.web.lab.results.Shipped;
import dev.actiscope.web.page.ScriptJson;
import dev.actiscope.web.page.Titles;
import dev.actiscope.web.page.Words;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the page's script has to know, as JSON.
 */
@Component
class LabData {

    private final MessageSource messages;

    private final ScriptJson json;

    private final Shipped shipped;

    LabData(MessageSource messages, ScriptJson json, Shipped shipped) {
        this.messages = messages;
        this.json = json;
        this.shipped = shipped;
    }

    /**
     * @param experiment its name
     * @param query the settings that are not at their defaults
     * @param settings all of them
     * @param words message patterns by key
     * @param titles what the functions of the catalogue are called, by name
     * @param at of which settings the report is: {@code here}, or of the defaults
     */
    private record Content(String experiment, String query, List<SettingField> settings, Map<String, String> words,
            Map<String, String> titles, String at) {
    }

    String of(Experiment experiment, Settings settings, List<SettingField> fields, Outcome outcome, Locale locale) {
        Content content = new Content(experiment.name(), settings.query().print(), fields, words(experiment, locale),
                titles(locale), outcome.where().name().toLowerCase(Locale.ROOT));
        String report = (outcome.report() == this.shipped.report(experiment)) ? this.shipped.json(experiment)
                : ReportJson.of(outcome.report());
        String head = this.json.write(content);
        // A report is JSON already, in which only formulas have signs of elements.
        return head.substring(0, head.length() - 1) + ",\"report\":" + report.replace("<", "\\u003c") + "}";
    }

    private static Map<String, String> words(Experiment experiment, Locale locale) {
        Map<String, String> words = new TreeMap<>(Words.of("lab", "lab.", locale));
        words.putAll(Words.of("lab." + experiment.name(), experiment.name() + ".", locale));
        words.putAll(Words.of("problems", "problem.", locale));
        words.putAll(Words.of("lab.problems", "problem.", locale));
        return words;
    }

    /** What the functions of the catalogue are called, by name. */
    Map<String, String> titles(Locale locale) {
        Titles titles = new Titles(this.messages, locale);
        Map<String, String> all = new TreeMap<>();
        for (Definition definition : Catalogue.definitions()) {
            all.put(definition.name(), titles.apply(definition));
        }
        return all;
    }

}
