package dev.actiscope.web.asset.assembly;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a script, and what stood between it and the word before.
 *
 * @param kind what it is
 * @param text as it was written
 * @param gap empty, a space, or a line's end if there was one; comments are space
 * @param position where it begins
 * @param depth how many brackets are open around it; a bracket stands outside itself
 */
record ScriptToken(Kind kind, String text, String gap, int position, int depth) {

    /** Of a variable or a keyword. */
    static final String NAME = "[\\p{L}\\p{M}\\p{N}_$]++";

    /** No statement begins or ends with them. */
    private static final Set<String> INSIDE = Set.of(",", ";", ":", "?", ".", "?.", "=", "=>", "&&", "||", "??");

    /** The words with no more between them than keeps them what they are. */
    static String print(List<ScriptToken> words) {
        StringBuilder script = new StringBuilder();
        ScriptToken before = null;
        for (ScriptToken word : words) {
            script.append((before != null) ? word.spaceAfter(before) : "").append(word.text);
            before = word;
        }
        return script.toString();
    }

    private String spaceAfter(ScriptToken before) {
        boolean lineCounts = !before.isOneOf("{([") && !isOneOf("})]") && !INSIDE.contains(before.text)
                && !INSIDE.contains(this.text);
        if (lineCounts && this.gap.equals("\n")) {
            return "\n";
        }
        Matcher together = before.kind.pattern.matcher(before.text + this.text);
        return (together.lookingAt() && together.end() == before.text.length()) ? "" : " ";
    }

    private boolean isOneOf(String brackets) {
        return this.kind == Kind.PUNCTUATOR && brackets.contains(this.text);
    }

    /** Whether it is this name or punctuator, and not text of the same characters. */
    boolean is(String expected) {
        return (this.kind == Kind.NAME || this.kind == Kind.PUNCTUATOR) && this.text.equals(expected);
    }

    ScriptToken withGap(String other) {
        return new ScriptToken(this.kind, this.text, other, this.position, this.depth);
    }

    /**
     * A template with values in it is several tokens: {@code `a${}, {@code }b${} and
     * {@code }c`}.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar">The
     * lexical grammar of ECMAScript</a>
     */
    enum Kind {

        NAME("#?" + ScriptToken.NAME),

        NUMBER("(?:\\d[\\d_]*+\\.?[\\d_]*+|\\.\\d[\\d_]*+)(?:[eE][+-]?\\d++)?(?:" + ScriptToken.NAME + ")?"),

        STRING(AssetSource.STRING),

        TEMPLATE("[`}](?:[^`\\\\$]++|\\\\.|\\$(?!\\{))*+(?:`|\\$\\{)"),

        REGULAR_EXPRESSION("/(?![/*])(?:[^/\\\\\\[\r\n]++|\\\\.|\\[(?:[^\\]\\\\\r\n]++|\\\\.)*+])++/(?:"
                + ScriptToken.NAME + ")?"),

        PUNCTUATOR("\\.\\.\\.|\\?\\.(?!\\d)|=>|\\+\\+|--|[=!]==?|(?:\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)=?|/(?![/*])=?"
                + "|[-+*%&|^<>]=?|[{}()\\[\\];,:~?.=!]");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        Pattern pattern() {
            return this.pattern;
        }

    }

}
