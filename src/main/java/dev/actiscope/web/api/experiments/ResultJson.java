package dev.actiscope.web.api.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Figures.Figure;
import dev.actiscope.experiment.report.Report;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.SeriesNames;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.text.Json;
import dev.actiscope.web.lab.LabWords;

/**
 * What came of an experiment, in JSON.
 *
 * @param words of the experiment
 * @param claim whose verdict stands by itself
 */
record ResultJson(LabWords.Of words, Settings settings, Report report, String claim) {

    String write() {
        Json json = new Json().object().key("experiment").value(this.words.name()).key("settings").object();
        for (Setting<?> setting : this.settings.known()) {
            SettingJson.value(setting, this.settings, json.key(setting.name()));
        }
        json.end().key("verdict");
        verdict(this.report.verdicts().stream().filter((one) -> one.claim().equals(this.claim)).findFirst().get(),
                json);
        json.key("verdicts").array();
        this.report.verdicts().forEach((verdict) -> verdict(verdict, json));
        json.end().key("figures");
        figures(json);
        json.key("series").array();
        SeriesNames names = new SeriesNames(this.report.charts());
        for (Chart chart : this.report.charts()) {
            chart.series().forEach((one) -> series(names.of(chart, one), one, json));
        }
        json.end().key("notes").array();
        this.report.notes().forEach((note) -> json.value(this.words.sentence(note)));
        return json.end().end().toString();
    }

    private void verdict(Verdict verdict, Json json) {
        json.object().key("claim").value(verdict.claim()).key("holds");
        switch (verdict.holds()) {
            case YES -> json.value(true);
            case NO -> json.value(false);
            case UNDECIDED -> json.raw("null");
        }
        json.key("statement").value(this.words.sentence(verdict.statement())).end();
    }

    /** Those of the whole, then an object for each function. */
    private void figures(Json json) {
        json.object();
        Map<Curve, List<Figure>> ofFunctions = new LinkedHashMap<>();
        for (Figure figure : this.report.figures().all()) {
            if (figure.function() == null) {
                result(json.key(figure.name()), figure.value());
            }
            else {
                ofFunctions.computeIfAbsent(figure.function(), (function) -> new ArrayList<>()).add(figure);
            }
        }
        ofFunctions.forEach((function, figures) -> {
            json.key(function.notation()).object();
            figures.forEach((figure) -> result(json.key(figure.name()), figure.value()));
            json.end();
        });
        json.end();
    }

    private static void series(String name, Series series, Json json) {
        json.object().key("name").value(name).key("x").array();
        for (double x : series.x()) {
            json.value(x);
        }
        json.end().key("y").array();
        for (double y : series.y()) {
            result(json, y);
        }
        json.end().end();
    }

    /** A number, null where there is no finite one. */
    private static void result(Json json, double number) {
        if (Double.isFinite(number)) {
            json.value(number);
        }
        else {
            json.raw("null");
        }
    }

}
