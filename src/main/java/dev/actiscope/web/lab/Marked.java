package dev.actiscope.web.lab;

import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Words of the lab as a page sets them: σ_w has a letter set lower, and a name breaks at
 * no blank of its brackets; of long ones at none around an equals sign.
 */
public final class Marked {

    private static final Pattern LOWER = Pattern.compile("(?<=σ)_([a-z])");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,14}\\)");

    private static final String NO_BREAK = "\u00a0";

    /** For templates, which call nothing that is static. */
    public static final Marked WORDS = new Marked();

    private Marked() {
    }

    /** In HTML. */
    public String html(String text) {
        return LOWER.matcher(HtmlUtils.htmlEscape(text, "UTF-8")).replaceAll("<sub>$1</sub>");
    }

    /** Where there is no HTML. */
    public String plain(String text) {
        return LOWER.matcher(text).replaceAll("$1");
    }

    /** A name in a table or a legend. */
    public static String name(String text) {
        return BRACKETS.matcher(text)
            .replaceAll((part) -> part.group().replace(" ", NO_BREAK))
            .replace(" = ", NO_BREAK + "=" + NO_BREAK);
    }

}
