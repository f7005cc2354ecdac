package dev.actiscope.web.asset.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one style sheet of a sheet and those that it imports, in their places. Comments
 * and indentation stay behind. Sheets import by {@code @import '/app/…';} before all
 * else; whatever else counts only at the beginning of a sheet is refused.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokens</a>
 */
public class StyleAssembler {

    private static final String SPACE = "(?:\\s++|/\\*.*?\\*/)*+";

    private static final String ADDRESS = "(?i:url)\\(\\s*+(?!['\"])(?:[^)\\\\]++|\\\\.)*+\\)";

    private static final String OTHER = "(?:[^\\s{}()\\[\\];:,'\"/\\\\]++|\\\\.|/(?!\\*))++";

    private static final Pattern GAP = Pattern.compile(SPACE, Pattern.DOTALL);

    private static final Pattern WORD = Pattern
        .compile(AssetSource.STRING + "|" + ADDRESS + "|[{}()\\[\\];:,]|" + OTHER, Pattern.DOTALL);

    private static final Pattern IMPORT = Pattern.compile(SPACE + "@import '/app/(?<sheet>[^'\\\\\n]+)';",
            Pattern.DOTALL);

    private static final Pattern AT_THE_BEGINNING = Pattern.compile("(?i)@(import|charset|namespace)");

    private final UnaryOperator<String> texts;

    /**
     * @param texts gives the text of a sheet, named from the folder of the sheets
     * ({@code style/base.css}), or null if there is none
     */
    public StyleAssembler(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * @param name the sheet that a page loads
     * @return a sheet that imports nothing and looks the same
     * @throws IllegalStateException if a sheet cannot be assembled; the message says
     * which, in which line, and why
     */
    public String assemble(String name) {
        return assemble(new AssetSource(name, this.texts.apply(name), null));
    }

    private String assemble(AssetSource source) {
        StringBuilder sheet = new StringBuilder();
        int rules = 0;
        Matcher statement = IMPORT.matcher(source.text());
        while (statement.region(rules, source.text().length()).lookingAt()) {
            sheet.append(assemble(source.imported(statement.group("sheet"), statement.start("sheet"), this.texts)));
            rules = statement.end();
        }
        return sheet.append(rules(source, rules)).toString();
    }

    private static String rules(AssetSource source, int start) {
        StringBuilder rules = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        String before = ";";
        String gap = source.read(start, GAP);
        for (int position = start + gap.length(); position < source.text().length(); position += gap.length()) {
            String word = source.read(position, WORD);
            check(source, position, word, open);
            rules.append(between(before, gap, word)).append(word);
            before = word;
            position += word.length();
            gap = source.read(position, GAP);
        }
        if (!open.isEmpty()) {
            throw source.refusal(open.peek(), "this is never closed");
        }
        if (!before.equals("}") && !before.equals(";")) {
            throw source.refusal(source.text().length(), "the last rule has no end");
        }
        return rules.toString();
    }

    private static void check(AssetSource source, int position, String word, Deque<Integer> open) {
        if (AT_THE_BEGINNING.matcher(word).matches()) {
            throw source.refusal(position, "a sheet begins with @import '/app/…'; or with its rules");
        }
        if ("{([".contains(word)) {
            open.push(position);
        }
        else if ("})]".contains(word)
                && (open.isEmpty() || !"{}()[]".contains(source.text().charAt(open.pop()) + word))) {
            throw source.refusal(position, "nothing is open that " + word + " closes");
        }
    }

    /**
     * A space counts between most words, in {@code a :hover} as in
     * {@code calc(1px + 2px)}; a comment keeps them apart.
     */
    private static String between(String before, String gap, String word) {
        if (gap.isEmpty() || "{};,:".contains(before) || "{};,".contains(word)) {
            return "";
        }
        return gap.chars().anyMatch(Character::isWhitespace) ? " " : "/**/";
    }

}
