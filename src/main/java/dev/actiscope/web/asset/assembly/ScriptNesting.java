package dev.actiscope.web.asset.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import dev.actiscope.web.asset.assembly.ScriptToken.Gap;
import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * The brackets that are open at a place of a script, and what the words before it say of
 * a slash there: whether it divides or begins a regular expression.
 */
class ScriptNesting {

    private static final Set<String> BEFORE_A_VALUE = Set.of("await", "case", "default", "delete", "do", "else",
            "extends", "in", "instanceof", "new", "return", "throw", "typeof", "void", "yield");

    private static final Set<String> BEFORE_A_CONDITION = Set.of("if", "while", "for", "with");

    private final AssetSource source;

    private final Deque<Bracket> open = new ArrayDeque<>();

    private final List<ScriptToken> words = new ArrayList<>();

    /** Whether the bracket that was closed last held the condition of a statement. */
    private boolean conditionClosed;

    ScriptNesting(AssetSource source) {
        this.source = source;
    }

    /** The next word in its place. */
    ScriptToken place(Kind kind, String text, Gap gap, int position) {
        boolean maybeBracket = kind == Kind.PUNCTUATOR || kind == Kind.TEMPLATE;
        if (maybeBracket && (text.startsWith("}") || text.equals(")") || text.equals("]"))) {
            close(text, position);
        }
        ScriptToken word = new ScriptToken(kind, text, gap, position, this.open.size());
        if (maybeBracket && (text.endsWith("{") || text.equals("(") || text.equals("["))) {
            this.open.push(new Bracket(word, statement()));
        }
        this.words.add(word);
        return word;
    }

    /** Whether a closing bracket here leads back into a template. */
    boolean inTemplate() {
        return !this.open.isEmpty() && this.open.peek().opening().kind() == Kind.TEMPLATE;
    }

    /**
     * Whether a value ends here, so that a slash divides it.
     * @param position of the slash
     */
    boolean isAfterValue(int position) {
        ScriptToken last = last(1);
        if (last == null) {
            return false;
        }
        if (last.is("}")) {
            throw this.source.refusal(position,
                    "a slash after } may divide or begin a regular expression; put round brackets around either");
        }
        return switch (last.kind()) {
            case NUMBER, STRING, REGULAR_EXPRESSION -> true;
            case TEMPLATE -> last.text().endsWith("`");
            case NAME -> isMember() || !(BEFORE_A_VALUE.contains(last.text()) || separatesLoop(last));
            case PUNCTUATOR ->
                (last.is(")") && !this.conditionClosed) || last.is("]") || last.is("++") || last.is("--");
        };
    }

    /** Makes sure that nothing is open. */
    void end() {
        if (!this.open.isEmpty()) {
            throw this.source.refusal(this.open.peek().opening().position(), "this is never closed");
        }
    }

    private void close(String text, int position) {
        if (this.open.isEmpty() || !text.startsWith(this.open.peek().closing())) {
            throw this.source.refusal(position, "nothing is open that " + text.charAt(0) + " closes");
        }
        this.conditionClosed = !this.open.pop().statement().isEmpty();
    }

    /** The statement whose condition a bracket here would hold, or nothing. */
    private String statement() {
        ScriptToken last = last(1);
        ScriptToken name = (last != null && last.is("await")) ? last(2) : last;
        return (name != null && BEFORE_A_CONDITION.contains(name.text()) && name.kind() == Kind.NAME && !isMember())
                ? name.text() : "";
    }

    private boolean separatesLoop(ScriptToken name) {
        return name.is("of") && !this.open.isEmpty() && this.open.peek().statement().equals("for");
    }

    private boolean isMember() {
        ScriptToken before = last(2);
        return before != null && before.selects();
    }

    private ScriptToken last(int back) {
        return (this.words.size() >= back) ? this.words.get(this.words.size() - back) : null;
    }

    /**
     * An open bracket.
     *
     * @param statement the one whose condition it holds, or nothing
     */
    private record Bracket(ScriptToken opening, String statement) {

        String closing() {
            return switch (this.opening.text().charAt(this.opening.text().length() - 1)) {
                case '(' -> ")";
                case '[' -> "]";
                default -> "}";
            };
        }

    }

}
