package dev.actiscope.web.asset.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.actiscope.web.asset.assembly.StyleToken.Gap;
import dev.actiscope.web.asset.assembly.StyleToken.Kind;

/**
 * Makes one style sheet of a sheet and those that it imports, in their places. Comments
 * and indentation stay behind.
 */
public class StyleAssembler {

    private static final String FOLDER = "/app/";

    private final UnaryOperator<String> sources;

    private final Deque<String> path = new ArrayDeque<>();

    /**
     * @param sources gives the text of a sheet, named from the folder of the sheets
     * ({@code style/base.css}), or null if there is none
     */
    public StyleAssembler(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    /**
     * @param name the sheet that a page loads
     * @return a sheet that imports nothing and looks the same
     * @throws IllegalStateException if a sheet cannot be assembled; the message says
     * which, in which line, and why
     */
    public String assemble(String name) {
        return assemble(new AssetSource(name, this.sources.apply(name)));
    }

    private String assemble(AssetSource source) {
        this.path.addLast(source.name());
        List<StyleToken> words = new StyleScanner(source).scan();
        StringBuilder sheet = new StringBuilder();
        int next = 0;
        while (next < words.size() && words.get(next).is("@import")) {
            List<StyleToken> statement = statement(source, words, next);
            sheet.append(imported(source, statement));
            next += statement.size();
        }
        List<StyleToken> rules = words.subList(next, words.size());
        refuseWhatMustStandFirst(source, rules);
        this.path.removeLast();
        return sheet.append(print(rules)).append('\n').toString();
    }

    private static List<StyleToken> statement(AssetSource source, List<StyleToken> words, int start) {
        for (int end = start; end < words.size(); end++) {
            if (words.get(end).is(";")) {
                return words.subList(start, end + 1);
            }
        }
        throw source.refusal(words.get(start).position(), "an import ends with a semicolon");
    }

    private String imported(AssetSource source, List<StyleToken> statement) {
        int position = statement.get(0).position();
        String name = address(source, statement);
        if (this.path.contains(name)) {
            throw source.refusal(position, "sheets import each other in a circle: " + this.path + " " + name);
        }
        String text = this.sources.apply(name);
        if (text == null) {
            throw source.refusal(position, "there is no " + name);
        }
        return assemble(new AssetSource(name, text));
    }

    /** The sheet of {@code @import '…';} or {@code @import url('…');}. */
    private static String address(AssetSource source, List<StyleToken> statement) {
        boolean called = statement.size() == 6 && statement.get(1).is("url") && statement.get(2).is("(")
                && statement.get(4).is(")");
        StyleToken address = statement.get(called ? 3 : 1);
        boolean quoted = (called || statement.size() == 3) && address.kind() == Kind.STRING;
        String path = quoted ? address.text().substring(1, address.text().length() - 1) : "";
        if (!path.startsWith(FOLDER) || path.contains("\\")) {
            throw source.refusal(statement.get(0).position(), "a sheet imports '/app/…', always and whole");
        }
        return path.substring(FOLDER.length());
    }

    private static void refuseWhatMustStandFirst(AssetSource source, List<StyleToken> rules) {
        for (StyleToken word : rules) {
            if (word.is("@import") || word.is("@charset") || word.is("@namespace")) {
                throw source.refusal(word.position(), word.text() + " counts only at the beginning of a sheet");
            }
        }
        StyleToken last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        if (last != null && !last.is("}") && !last.is(";")) {
            throw source.refusal(last.position(), "the last rule has no end");
        }
    }

    private static String print(List<StyleToken> words) {
        StringBuilder text = new StringBuilder();
        StyleToken before = null;
        for (StyleToken word : words) {
            text.append((before != null) ? between(before, word) : "").append(word.text());
            before = word;
        }
        return text.toString();
    }

    /**
     * A space counts between most words, in {@code a :hover} as in
     * {@code calc(1px + 2px)}.
     */
    private static String between(StyleToken before, StyleToken word) {
        boolean apart = isOneOf("{};,:", before) || isOneOf("{};,", word);
        if (word.gap() == Gap.NONE || apart) {
            return "";
        }
        return (word.gap() == Gap.SPACE) ? " " : "/**/";
    }

    private static boolean isOneOf(String marks, StyleToken word) {
        return word.kind() == Kind.MARK && marks.contains(word.text());
    }

}
