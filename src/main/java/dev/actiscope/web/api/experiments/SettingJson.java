package dev.actiscope.web.api.experiments;

import java.util.List;

import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Amounts;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Counts;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.setting.Several;
import dev.actiscope.text.Json;

/**
 * Settings in JSON: a number as one, a function and a choice as the text that stands in
 * an address, several of any of them as an array.
 */
final class SettingJson {

    private SettingJson() {
    }

    /** What there is to be set. */
    static void describe(Setting<?> setting, String title, Json json) {
        json.object().key("name").value(setting.name()).key("title").value(title).key("default");
        value(setting, Settings.standard(List.of(setting)), json);
        json.key("min").value(setting.low()).key("max").value(setting.high()).key("values");
        if (setting.values().isEmpty()) {
            json.raw("null");
        }
        else {
            texts(setting.values(), json);
        }
        json.end();
    }

    /** What it is set to. */
    static void value(Setting<?> setting, Settings settings, Json json) {
        if (setting instanceof Amount amount) {
            json.value(settings.get(amount));
        }
        else if (setting instanceof Count count) {
            json.value(settings.get(count));
        }
        else if (setting instanceof Amounts amounts) {
            numbers(settings.get(amounts), json);
        }
        else if (setting instanceof Counts counts) {
            numbers(settings.get(counts), json);
        }
        else if (setting instanceof Several several) {
            texts(settings.get(several), json);
        }
        else if (setting instanceof Functions functions && functions.most() > 1) {
            texts(settings.texts(setting), json);
        }
        else {
            json.value(settings.texts(setting).get(0));
        }
    }

    private static void texts(List<String> texts, Json json) {
        json.array();
        texts.forEach(json::value);
        json.end();
    }

    private static void numbers(List<? extends Number> numbers, Json json) {
        json.array();
        numbers.forEach((number) -> json.value(number.doubleValue()));
        json.end();
    }

}
