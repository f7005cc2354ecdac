package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.query.Field;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Amounts;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Counts;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.setting.Several;
import dev.actiscope.web.page.NumberText;

/**
 * A setting as a form has it and as the page's script is told of it.
 *
 * @param name of the parameter in the address
 * @param label what it is called
 * @param kind {@code amount}, {@code count}, {@code choice}, {@code amounts},
 * {@code counts}, {@code several} or {@code functions}
 * @param standard the default as addresses have it; several texts only of functions
 * @param min of a number, or of each; null if it takes none
 * @param max likewise
 * @param logarithmic whether a slider goes by factors
 * @param most how many numbers or functions there may be
 * @param values of a choice
 * @param text what it is set to, as addresses have it
 * @param typed what the fields hold: the same, or what was typed and is wrong
 * @param error what is wrong with it; null if nothing is
 */
public record SettingField(String name, String label, String kind, List<String> standard, Double min, Double max,
        boolean logarithmic, int most, List<Option> values, List<String> text, List<String> typed, String error) {

    /**
     * One of a choice.
     *
     * @param value as addresses have it
     * @param label what it is called
     */
    public record Option(String value, String label) {
    }

    /**
     * @param typed what the address says of it, be it right or wrong
     * @param error what is wrong with it; null if nothing is
     */
    static SettingField of(Setting<?> setting, Settings settings, LabWords.Of words, List<String> typed, String error) {
        List<Option> options = setting.values()
            .stream()
            .map((value) -> new Option(value, words.word("value." + value)))
            .toList();
        List<String> text = settings.texts(setting);
        return new SettingField(setting.name(), words.word("setting." + setting.name()), kind(setting),
                Settings.standard(List.of(setting)).texts(setting), bound(setting.low()), bound(setting.high()),
                setting instanceof Amount amount && amount.logarithmic(), most(setting), options, text,
                (error != null && !typed.isEmpty()) ? typed : text, error);
    }

    private static Double bound(double bound) {
        return Double.isNaN(bound) ? null : bound;
    }

    private static int most(Setting<?> setting) {
        return (setting instanceof Functions functions) ? functions.most() : (setting instanceof Amounts amounts)
                ? amounts.most() : (setting instanceof Counts counts) ? counts.length() : 1;
    }

    private static String kind(Setting<?> setting) {
        return (setting instanceof Amount) ? "amount"
                : (setting instanceof Count) ? "count"
                        : (setting instanceof Choice) ? "choice"
                                : (setting instanceof Amounts) ? "amounts"
                                        : (setting instanceof Counts) ? "counts" : (setting instanceof Several)
                                                ? "several" : (setting instanceof Functions) ? "functions" : "choice";
    }

    /** The text fields: of functions one more than there are, if there may be. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>(this.typed);
        if (this.kind.equals("functions") && fields.size() < this.most) {
            fields.add("");
        }
        return fields;
    }

    /** What of a choice is set, or was to be. */
    public String chosen() {
        return this.typed.get(0);
    }

    /** What is set as far as there is room for it. */
    public String shown() {
        return Field.quote(chosen());
    }

    /** Whether it is one of those that everybody may choose. */
    public boolean offered() {
        return this.values.stream().anyMatch((option) -> option.value().equals(chosen()));
    }

    /** Between which numbers it may be; null if it takes none. */
    public String bounds() {
        return (this.min == null) ? null : NumberText.typeset(this.min) + " … " + NumberText.typeset(this.max);
    }

}
