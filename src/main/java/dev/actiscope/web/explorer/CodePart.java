package dev.actiscope.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.actiscope.listing.Target;
import dev.actiscope.web.page.ScriptJson;
import dev.actiscope.web.page.Words;

/**
 * What the page needs to tell what a function is as mathematics and as code, once
 * somebody asks.
 *
 * @param targets in which code is shown
 * @param words for the script, as JSON that may stand in a {@code <script>} element
 */
public record CodePart(List<Target> targets, String words) {

    static CodePart in(Locale locale, ScriptJson json) {
        Map<String, String> words = new TreeMap<>(Words.of("explorer", "details.", locale));
        words.putAll(Words.of("explorer", "facts.", locale));
        words.putAll(Words.of("explorer", "formula.otherwise", locale));
        words.putAll(Words.of("explorer", "copy.", locale));
        words.putAll(Words.of("listing", "listing.", locale));
        words.putAll(Workshop.problems(locale));
        return new CodePart(List.of(Target.values()), json.write(words));
    }

}
