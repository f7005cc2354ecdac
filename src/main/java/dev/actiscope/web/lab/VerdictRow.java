package dev.actiscope.web.lab;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.experiment.report.Verdict;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;

/**
 * A verdict as a page has it.
 *
 * @param claim its number
 * @param words the claim in words of ours
 * @param holds {@code yes}, {@code no}, {@code lacking} if it cannot be told without
 * functions or settings that are not there, {@code lacking many} if they are too many to
 * stand beside the claim, or {@code undecided}
 * @param label the same in words
 * @param statement what was found
 * @param addition where what it lacks is there as well; null for nowhere
 */
public record VerdictRow(String claim, String words, String holds, String label, String statement, Addition addition) {

    /** So many things do not stand beside a claim. */
    private static final int MANY = 3;

    /**
     * A link to an experiment with more functions, or other settings.
     *
     * @param text what it says
     * @param query of the settings
     */
    public record Addition(String text, String query) {
    }

    /** A verdict in the words of its experiment. */
    public static VerdictRow of(Verdict verdict, LabWords.Of words) {
        String holds = switch (verdict.holds()) {
            case YES -> "yes";
            case NO -> "no";
            case UNDECIDED -> !verdict.isLacking() ? "undecided" : isLong(verdict) ? "lacking many" : "lacking";
        };
        return new VerdictRow(verdict.claim(), words.claim(verdict.claim()), holds,
                verdict.isLacking() ? words.lacking("holds", verdict) : words.word("holds." + holds),
                words.sentence(verdict.statement()), null);
    }

    private static boolean isLong(Verdict verdict) {
        return verdict.lacks().size() + verdict.terms().size() >= MANY;
    }

    /** The same on a page that is set to something. */
    static VerdictRow of(Verdict verdict, LabWords.Of words, Settings settings) {
        VerdictRow row = of(verdict, words);
        Addition addition = verdict.isLacking() ? addition(verdict, words, settings) : null;
        return new VerdictRow(row.claim, row.words, row.holds, row.label, row.statement, addition);
    }

    private static Addition addition(Verdict verdict, LabWords.Of words, Settings settings) {
        for (Setting<?> setting : settings.known()) {
            if (setting instanceof Functions functions) {
                List<Entry> entries = new ArrayList<>();
                settings.get(functions).forEach((f) -> entries.add(new Entry(setting.name(), f.notation())));
                verdict.lacks().forEach((f) -> entries.add(new Entry(setting.name(), f.notation())));
                if (entries.size() > functions.most()) {
                    return null;
                }
                settings.query()
                    .entries()
                    .stream()
                    .filter((entry) -> !entry.name().equals(setting.name()))
                    .filter((entry) -> verdict.terms().stream().noneMatch((term) -> term.name().equals(entry.name())))
                    .forEach(entries::add);
                entries.addAll(verdict.terms());
                return new Addition(words.lacking("page.add", verdict), new Query(entries).print());
            }
        }
        return null;
    }

    /** Whether the claim does hold here, or does not. */
    public boolean isDecided() {
        return List.of("yes", "no").contains(this.holds);
    }

}
