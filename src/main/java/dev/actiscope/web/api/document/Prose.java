package dev.actiscope.web.api.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * What the description's texts use of Markdown: paragraphs, lists, code and links.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
final class Prose {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private static final Pattern ITEM = Pattern.compile("(?m)^- ");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");

    private Prose() {
    }

    /**
     * A text as HTML, with an element for each paragraph and list.
     */
    static String html(String text) {
        return BLANK_LINES.splitAsStream(text.strip()).map(Prose::block).collect(Collectors.joining());
    }

    /**
     * The same with something after the address of every link.
     */
    static String linked(String html, String suffix) {
        return html.replaceAll("(<a href=\"[^\"]*)", "$1" + Matcher.quoteReplacement(HtmlUtils.htmlEscape(suffix)));
    }

    private static String block(String text) {
        return text.startsWith("- ") ? "<ul>" + items(text) + "</ul>" : "<p>" + line(text) + "</p>";
    }

    private static String items(String text) {
        return ITEM.splitAsStream(text)
            .filter((item) -> !item.isBlank())
            .map((item) -> "<li>" + line(item) + "</li>")
            .collect(Collectors.joining());
    }

    private static String line(String text) {
        String line = HtmlUtils.htmlEscape(Translation.plain(text), "UTF-8");
        line = CODE.matcher(line).replaceAll("<code>$1</code>");
        return LINK.matcher(line).replaceAll("<a href=\"$2\">$1</a>");
    }

}
