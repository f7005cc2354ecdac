package dev.actiscope.web.asset.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.actiscope.web.asset.assembly.ScriptToken.Gap;
import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * Splits a script into its words, so that what stands in a string, a template, a regular
 * expression or a comment is never taken for code.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar">The
 * lexical grammar of ECMAScript</a>
 */
class ScriptScanner {

    /** Those of several characters, the longest first. */
    static final List<String> PUNCTUATORS = List.of(">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=",
            "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=",
            "%=", "&=", "|=", "^=", "<<", ">>", "**");

    private static final String MARKS = "{}()[];,<>+-*/%&|^!~?:=.@";

    private final AssetSource source;

    private final String text;

    private final List<ScriptToken> tokens = new ArrayList<>();

    private final ScriptNesting nesting;

    private int position;

    ScriptScanner(AssetSource source) {
        this.source = source;
        this.text = source.text();
        this.nesting = new ScriptNesting(source);
    }

    /**
     * @return the words, which together with what stood between them are the script
     * @throws IllegalStateException if something is never closed, or a slash may mean
     * either of two things
     */
    List<ScriptToken> scan() {
        for (Gap gap = gap(); this.position < this.text.length(); gap = gap()) {
            int start = this.position;
            Kind kind = word();
            this.tokens.add(this.nesting.place(kind, this.text.substring(start, this.position), gap, start));
        }
        this.nesting.end();
        return this.tokens;
    }

    private Gap gap() {
        Gap gap = Gap.NONE;
        while (this.position < this.text.length()) {
            int start = this.position;
            if (at("//")) {
                skipLine();
            }
            else if (at("/*")) {
                skipComment();
            }
            else if (isSpace(current())) {
                this.position++;
            }
            else {
                return gap;
            }
            boolean ends = this.text.substring(start, this.position).chars().anyMatch(ScriptScanner::isLineEnd);
            gap = (ends || gap == Gap.LINE) ? Gap.LINE : Gap.SPACE;
        }
        return gap;
    }

    private Kind word() {
        char first = current();
        if (first == '"' || first == '\'') {
            skipString(first);
            return Kind.STRING;
        }
        if (first == '`' || (first == '}' && this.nesting.inTemplate())) {
            skipTemplate();
            return Kind.TEMPLATE;
        }
        if (isDigit(this.position) || (first == '.' && isDigit(this.position + 1))) {
            skipNumber();
            return Kind.NUMBER;
        }
        if (first == '#' || isNamePart()) {
            this.position++;
            skipName();
            return Kind.NAME;
        }
        if (first == '/' && !this.nesting.isAfterValue(this.position)) {
            skipRegularExpression();
            return Kind.REGULAR_EXPRESSION;
        }
        skipPunctuator();
        return Kind.PUNCTUATOR;
    }

    private void skipLine() {
        while (this.position < this.text.length() && !isLineEnd(current())) {
            this.position++;
        }
    }

    private void skipComment() {
        int end = this.text.indexOf("*/", this.position + 2);
        if (end < 0) {
            throw neverClosed(this.position);
        }
        this.position = end + 2;
    }

    private void skipString(char quote) {
        int start = this.position++;
        while (inside(start) != quote) {
            if (current() == '\n' || current() == '\r') {
                throw neverClosed(start);
            }
            skipCharacter();
        }
        this.position++;
    }

    private void skipTemplate() {
        int start = this.position++;
        while (inside(start) != '`') {
            if (at("${")) {
                this.position += 2;
                return;
            }
            skipCharacter();
        }
        this.position++;
    }

    private void skipRegularExpression() {
        int start = this.position++;
        boolean inClass = false;
        while (inside(start) != '/' || inClass) {
            if (isLineEnd(current())) {
                throw neverClosed(start);
            }
            inClass = (current() == '[') || (inClass && current() != ']');
            skipCharacter();
        }
        this.position++;
        skipName();
    }

    private void skipNumber() {
        boolean decimal = Stream.of("0x", "0X", "0b", "0B", "0o", "0O").noneMatch(this::at);
        boolean pointed = false;
        while (isNamePart() || (decimal && ((at(".") && !pointed) || isSignOfExponent()))) {
            pointed |= at(".");
            this.position++;
        }
    }

    private boolean isSignOfExponent() {
        return (at("+") || at("-")) && "eE".indexOf(this.text.charAt(this.position - 1)) >= 0;
    }

    private void skipName() {
        while (isNamePart()) {
            this.position++;
        }
    }

    private void skipPunctuator() {
        for (String punctuator : PUNCTUATORS) {
            if (at(punctuator) && !(punctuator.equals("?.") && isDigit(this.position + 2))) {
                this.position += punctuator.length();
                return;
            }
        }
        if (MARKS.indexOf(current()) < 0) {
            throw this.source.refusal(this.position, "cannot read " + current());
        }
        this.position++;
    }

    /** With a backslash goes what follows it. */
    private void skipCharacter() {
        this.position += at("\\\r\n") ? 3 : at("\\") ? 2 : 1;
    }

    private char current() {
        return this.text.charAt(this.position);
    }

    /** The current character of what began at a place and has yet to end. */
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

    private boolean isDigit(int index) {
        return index < this.text.length() && this.text.charAt(index) >= '0' && this.text.charAt(index) <= '9';
    }

    private boolean isNamePart() {
        if (this.position >= this.text.length()) {
            return false;
        }
        char unit = current();
        return unit == '$' || Character.isSurrogate(unit)
                || (Character.isUnicodeIdentifierPart(unit) && !isSpace(unit));
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\ufeff';
    }

    /** Unicode's separators of lines and paragraphs are ends of lines too. */
    private static boolean isLineEnd(int unit) {
        return unit == '\n' || unit == '\r' || unit == 0x2028 || unit == 0x2029;
    }

}
