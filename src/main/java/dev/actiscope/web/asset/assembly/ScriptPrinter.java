package dev.actiscope.web.asset.assembly;

import java.util.List;
import java.util.Set;

import dev.actiscope.web.asset.assembly.ScriptToken.Gap;
import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * Writes the words of a script with no more between them than keeps them what they are.
 */
final class ScriptPrinter {

    /** No statement ends with them. */
    private static final Set<String> GO_ON = Set.of("{", "(", "[", ",", ";", ":", "?", ".", "?.", "=", "=>", "&&", "||",
            "??");

    /** No statement begins with them, and a line before them ends none. */
    private static final Set<String> CONTINUE = Set.of("}", ")", "]", ",", ";", ":", "?", ".", "?.", "=>", "&&", "||",
            "??");

    private ScriptPrinter() {
    }

    static String print(List<ScriptToken> words) {
        StringBuilder text = new StringBuilder();
        ScriptToken before = null;
        for (ScriptToken word : words) {
            text.append((before != null) ? between(before, word) : "").append(word.text());
            before = word;
        }
        return text.toString();
    }

    private static String between(ScriptToken before, ScriptToken word) {
        if (word.gap() == Gap.LINE && !goesOn(before) && !continues(word)) {
            return "\n";
        }
        return (word.gap() != Gap.NONE && wouldMerge(before, word)) ? " " : "";
    }

    private static boolean goesOn(ScriptToken word) {
        return (word.kind() == Kind.PUNCTUATOR && GO_ON.contains(word.text()))
                || (word.kind() == Kind.TEMPLATE && word.text().endsWith("{"));
    }

    private static boolean continues(ScriptToken word) {
        return (word.kind() == Kind.PUNCTUATOR && CONTINUE.contains(word.text()))
                || (word.kind() == Kind.TEMPLATE && word.text().startsWith("}"));
    }

    private static boolean wouldMerge(ScriptToken before, ScriptToken word) {
        char last = before.text().charAt(before.text().length() - 1);
        char first = word.text().charAt(0);
        if (isNameOrNumber(word)) {
            return isNameOrNumber(before) || before.kind() == Kind.REGULAR_EXPRESSION || first == '.'
                    || (word.kind() == Kind.NUMBER && last == '.');
        }
        if (before.kind() == Kind.NUMBER) {
            return first == '.';
        }
        return (before.kind() == Kind.PUNCTUATOR && isBegun(before.text() + first))
                || (last == '/' && "/*".indexOf(first) >= 0);
    }

    private static boolean isBegun(String text) {
        return ScriptScanner.PUNCTUATORS.stream().anyMatch((punctuator) -> punctuator.startsWith(text));
    }

    private static boolean isNameOrNumber(ScriptToken word) {
        return word.kind() == Kind.NAME || word.kind() == Kind.NUMBER;
    }

}
