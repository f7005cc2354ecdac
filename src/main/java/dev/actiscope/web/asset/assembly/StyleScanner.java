package dev.actiscope.web.asset.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import dev.actiscope.web.asset.assembly.StyleToken.Gap;
import dev.actiscope.web.asset.assembly.StyleToken.Kind;

/**
 * Splits a style sheet into its words, so that what stands in a string, an address or a
 * comment is never taken for a rule.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokens</a>
 */
class StyleScanner {

    private static final String MARKS = "{}()[];:,";

    private final AssetSource source;

    private final String text;

    private final List<StyleToken> tokens = new ArrayList<>();

    private final Deque<StyleToken> open = new ArrayDeque<>();

    private int position;

    StyleScanner(AssetSource source) {
        this.source = source;
        this.text = source.text();
    }

    /**
     * @return the words, which together with what stood between them are the sheet
     * @throws IllegalStateException if something is never closed: it would swallow the
     * sheet behind it
     */
    List<StyleToken> scan() {
        for (Gap gap = gap(); this.position < this.text.length(); gap = gap()) {
            int start = this.position;
            Kind kind = word();
            place(kind, this.text.substring(start, this.position), gap, start);
        }
        if (!this.open.isEmpty()) {
            throw neverClosed(this.open.peek().position());
        }
        return this.tokens;
    }

    private Gap gap() {
        Gap gap = Gap.NONE;
        while (this.position < this.text.length()) {
            if (at("/*")) {
                int end = this.text.indexOf("*/", this.position + 2);
                if (end < 0) {
                    throw neverClosed(this.position);
                }
                this.position = end + 2;
                gap = (gap == Gap.NONE) ? Gap.COMMENT : gap;
            }
            else if (Character.isWhitespace(current())) {
                this.position++;
                gap = Gap.SPACE;
            }
            else {
                return gap;
            }
        }
        return gap;
    }

    private Kind word() {
        char first = current();
        if (first == '"' || first == '\'') {
            skipString(first);
            return Kind.STRING;
        }
        if (MARKS.indexOf(first) >= 0) {
            this.position++;
            return Kind.MARK;
        }
        int start = this.position;
        while (this.position < this.text.length() && isWordPart()) {
            skipCharacter();
        }
        if (at("(") && this.text.substring(start, this.position).toLowerCase(Locale.ROOT).equals("url")
                && !isQuotedAddress()) {
            skipAddress(start);
            return Kind.ADDRESS;
        }
        return Kind.WORD;
    }

    private void place(Kind kind, String word, Gap gap, int start) {
        boolean mark = kind == Kind.MARK;
        if (mark && "})]".contains(word)) {
            if (this.open.isEmpty() || "{}()[]".indexOf(this.open.pop().text() + word) % 2 != 0) {
                throw this.source.refusal(start, "nothing is open that " + word + " closes");
            }
        }
        StyleToken token = new StyleToken(kind, word, gap, start, this.open.size());
        this.tokens.add(token);
        if (mark && "{([".contains(word)) {
            this.open.push(token);
        }
    }

    private boolean isWordPart() {
        char unit = current();
        return MARKS.indexOf(unit) < 0 && unit != '"' && unit != '\'' && !Character.isWhitespace(unit) && !at("/*");
    }

    private boolean isQuotedAddress() {
        String content = this.text.substring(this.position + 1).stripLeading();
        return content.startsWith("\"") || content.startsWith("'");
    }

    private void skipString(char quote) {
        int start = this.position++;
        while (inside(start) != quote) {
            if (current() == '\n') {
                throw neverClosed(start);
            }
            skipCharacter();
        }
        this.position++;
    }

    private void skipAddress(int start) {
        while (inside(start) != ')') {
            skipCharacter();
        }
        this.position++;
    }

    /** With a backslash goes what follows it. */
    private void skipCharacter() {
        this.position = Math.min(this.position + (at("\\") ? 2 : 1), this.text.length());
    }

    private char current() {
        return this.text.charAt(this.position);
    }

    private char inside(int start) {
        if (this.position >= this.text.length()) {
            throw neverClosed(start);
        }
        return current();
    }

    private boolean at(String expected) {
        return this.text.startsWith(expected, this.position);
    }

    private IllegalStateException neverClosed(int start) {
        return this.source.refusal(start, "this is never closed");
    }

}
