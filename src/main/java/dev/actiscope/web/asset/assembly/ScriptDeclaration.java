package dev.actiscope.web.asset.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.actiscope.web.asset.assembly.ScriptToken.Gap;
import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * The names that a declaration declares: of a function, a class, or constants, which may
 * be taken out of a value: {@code const { a, b: [c, ...d] = e } = f()}.
 */
class ScriptDeclaration {

    /** They cannot stand in a value: one that does begins the next statement. */
    private static final Set<String> STATEMENTS = Set.of("const", "do", "export", "for", "if", "let", "return",
            "switch", "throw", "try", "var", "while");

    private final AssetSource source;

    private final List<ScriptToken> words;

    private final List<String> names = new ArrayList<>();

    private int next;

    /**
     * @param source of which they are
     * @param words from the first of the declaration on
     */
    ScriptDeclaration(AssetSource source, List<ScriptToken> words) {
        this.source = source;
        this.words = words;
    }

    /**
     * @throws IllegalStateException if this is no declaration, or one that may change its
     * value, or if its end cannot be found
     */
    List<String> names() {
        if (accept("const")) {
            do {
                readPattern();
                skipTo(0);
            }
            while (accept(","));
            return this.names;
        }
        if (accept("let") || accept("var")) {
            throw refusal("an exported variable may change, and who imports it would not know; export a constant");
        }
        if (!accept("class")) {
            accept("async");
            expect("function");
            accept("*");
        }
        if (word().kind() != Kind.NAME || is("extends")) {
            throw refusal("what is exported needs a name");
        }
        return List.of(word().text());
    }

    private void readPattern() {
        int depth = word().depth() + 1;
        if (accept("{")) {
            while (!accept("}")) {
                readProperty(depth);
                skipTo(depth);
                accept(",");
            }
        }
        else if (accept("[")) {
            while (!accept("]")) {
                if (!accept(",")) {
                    accept("...");
                    readPattern();
                    skipTo(depth);
                }
            }
        }
        else {
            this.names.add(take().text());
        }
    }

    private void readProperty(int depth) {
        if (accept("...")) {
            readPattern();
            return;
        }
        ScriptToken key = take();
        if (key.is("[")) {
            while (word().depth() > depth || !is("]")) {
                this.next++;
            }
            this.next++;
        }
        if (accept(":")) {
            readPattern();
        }
        else {
            this.names.add(key.text());
        }
    }

    /** Skips a value, to the comma, bracket or semicolon behind it. */
    private void skipTo(int depth) {
        while (word().depth() > depth || !(is(",") || is(";") || word().depth() < depth)) {
            if (depth == 0 && word().depth() == 0 && word().gap() == Gap.LINE && STATEMENTS.contains(word().text())) {
                throw refusal("the statement before this needs a semicolon");
            }
            this.next++;
        }
    }

    private ScriptToken word() {
        if (this.next >= this.words.size()) {
            throw this.source.refusal(this.source.text().length(), "an exported declaration needs a semicolon");
        }
        return this.words.get(this.next);
    }

    private ScriptToken take() {
        ScriptToken word = word();
        this.next++;
        return word;
    }

    private boolean is(String expected) {
        return word().is(expected);
    }

    private boolean accept(String expected) {
        boolean found = is(expected);
        this.next += found ? 1 : 0;
        return found;
    }

    private void expect(String expected) {
        if (!accept(expected)) {
            throw refusal("there is %s instead of %s".formatted(word().text(), expected));
        }
    }

    private IllegalStateException refusal(String reason) {
        return this.source.refusal(word().position(), reason);
    }

}
