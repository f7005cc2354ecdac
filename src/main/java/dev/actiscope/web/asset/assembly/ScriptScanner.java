package dev.actiscope.web.asset.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * Splits a script into its words, so that what stands in a string, a template, a regular
 * expression or a comment is never taken for code. A slash that may divide or begin a
 * regular expression, as only a whole grammar would tell, is refused.
 */
class ScriptScanner {

    private static final Pattern GAP = Pattern
        .compile("(?:[\\s\u00a0\ufeff\u2028\u2029]++|//[^\r\n\u2028\u2029]*+|/\\*(?s:.*?)\\*/)*+");

    private static final Pattern LINE_END = Pattern.compile("[\r\n\u2028\u2029]");

    private static final Set<String> BEFORE_A_VALUE = Set.of("await", "break", "case", "continue", "debugger",
            "default", "delete", "do", "else", "extends", "in", "instanceof", "new", "return", "throw", "typeof",
            "void", "yield");

    /**
     * Brackets behind them hold the head of a statement, or after await perhaps a value.
     */
    private static final Set<String> BEFORE_A_HEAD = Set.of("if", "while", "for", "with", "await");

    private final AssetSource source;

    private final List<ScriptToken> tokens = new ArrayList<>();

    /** The places of the open brackets among the tokens. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The place of the bracket that was closed last. */
    private int closed;

    ScriptScanner(AssetSource source) {
        this.source = source;
    }

    /**
     * @return the words, which together with what stood between them are the script
     * @throws IllegalStateException if something cannot be read or is never closed
     */
    List<ScriptToken> scan() {
        String text = this.source.text();
        String gap = this.source.read(0, GAP);
        for (int position = gap.length(); position < text.length(); position += gap.length()) {
            Kind kind = kind(position);
            String word = this.source.read(position, kind.pattern());
            add(kind, word, LINE_END.matcher(gap).find() ? "\n" : gap.isEmpty() ? "" : " ", position);
            position += word.length();
            gap = this.source.read(position, GAP);
        }
        if (!this.open.isEmpty()) {
            throw this.source.refusal(this.tokens.get(this.open.peek()).position(), "this is never closed");
        }
        return this.tokens;
    }

    private Kind kind(int position) {
        return switch (this.source.text().charAt(position)) {
            case '"', '\'' -> Kind.STRING;
            case '`' -> Kind.TEMPLATE;
            case '}' -> isInTemplate() ? Kind.TEMPLATE : Kind.PUNCTUATOR;
            case '/' -> isAfterValue(position) ? Kind.PUNCTUATOR : Kind.REGULAR_EXPRESSION;
            default ->
                isAt(position, Kind.NUMBER) ? Kind.NUMBER : isAt(position, Kind.NAME) ? Kind.NAME : Kind.PUNCTUATOR;
        };
    }

    private boolean isAt(int position, Kind kind) {
        return kind.pattern().matcher(this.source.text()).region(position, this.source.text().length()).lookingAt();
    }

    private void add(Kind kind, String word, String gap, int position) {
        boolean mayBeBracket = kind == Kind.PUNCTUATOR || kind == Kind.TEMPLATE;
        if (mayBeBracket && "})]".indexOf(word.charAt(0)) >= 0) {
            close(word.charAt(0), position);
        }
        this.tokens.add(new ScriptToken(kind, word, gap, position, this.open.size()));
        if (mayBeBracket && "{([".indexOf(word.charAt(word.length() - 1)) >= 0) {
            this.open.push(this.tokens.size() - 1);
        }
    }

    private void close(char bracket, int position) {
        String opening = this.open.isEmpty() ? "" : this.tokens.get(this.open.peek()).text();
        if (opening.isEmpty() || !"{}()[]".contains(opening.substring(opening.length() - 1) + bracket)) {
            throw this.source.refusal(position, "nothing is open that " + bracket + " closes");
        }
        this.closed = this.open.pop();
    }

    private boolean isInTemplate() {
        return !this.open.isEmpty() && this.tokens.get(this.open.peek()).kind() == Kind.TEMPLATE;
    }

    /** Whether a value ends before a slash, which then divides it. */
    private boolean isAfterValue(int slash) {
        int last = this.tokens.size() - 1;
        if (last < 0) {
            return false;
        }
        ScriptToken token = this.tokens.get(last);
        boolean head = token.is(")") && this.closed > 0
                && BEFORE_A_HEAD.contains(this.tokens.get(this.closed - 1).text());
        if (head || token.is("}") || token.is("of")) {
            throw this.source.refusal(slash, "a slash after " + token.text()
                    + " may divide or begin a regular expression; " + "put round brackets around either");
        }
        return switch (token.kind()) {
            case NUMBER, STRING, REGULAR_EXPRESSION -> true;
            case TEMPLATE -> token.text().endsWith("`");
            case NAME -> !BEFORE_A_VALUE.contains(token.text()) || isMember(this.tokens, last);
            case PUNCTUATOR -> Set.of(")", "]", "++", "--").contains(token.text());
        };
    }

    /** Whether a word is a member's name: {@code a.default}. */
    static boolean isMember(List<ScriptToken> tokens, int place) {
        return place > 0 && (tokens.get(place - 1).is(".") || tokens.get(place - 1).is("?."));
    }

}
