package dev.actiscope.web.asset.assembly;

import java.util.List;

import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * The words of a script, read one after the other.
 */
class ScriptWords {

    private static final String FOLDER = "app/";

    private final AssetSource source;

    private final List<ScriptToken> words;

    private int next;

    ScriptWords(AssetSource source) {
        this.source = source;
        this.words = new ScriptScanner(source).scan();
    }

    boolean areRead() {
        return this.next >= this.words.size();
    }

    ScriptToken take() {
        if (areRead()) {
            throw this.source.refusal(this.source.text().length(), "it ends amid an import or an export");
        }
        return this.words.get(this.next++);
    }

    /** Whether the word so many after the next is this one. */
    boolean isAt(int ahead, String word) {
        return this.next + ahead < this.words.size() && this.words.get(this.next + ahead).is(word);
    }

    boolean isAt(int ahead, Kind kind) {
        return this.next + ahead < this.words.size() && this.words.get(this.next + ahead).kind() == kind;
    }

    /**
     * Whether the word so many after the next is a keyword or a name, and not a member's.
     */
    boolean isAlone(int ahead, String word) {
        int before = this.next + ahead - 1;
        return isAt(ahead, word) && (before < 0 || !this.words.get(before).selects());
    }

    /** The words from the next on. */
    List<ScriptToken> rest() {
        return this.words.subList(this.next, this.words.size());
    }

    boolean accept(String word) {
        if (!isAt(0, word)) {
            return false;
        }
        this.next++;
        return true;
    }

    void expect(String word) {
        ScriptToken token = take();
        if (!token.is(word)) {
            throw refusal(token, "there is %s instead of %s".formatted(token.text(), word));
        }
    }

    String name() {
        ScriptToken token = take();
        if (token.kind() != Kind.NAME) {
            throw refusal(token, "there is %s instead of a name".formatted(token.text()));
        }
        return token.text();
    }

    /** A module, from the folder of the scripts. */
    String module() {
        ScriptToken token = take();
        String path = token.text().substring(1, token.text().length() - ((token.kind() == Kind.STRING) ? 1 : 0));
        if (token.kind() != Kind.STRING || !path.startsWith(FOLDER) || path.contains("\\")) {
            throw refusal(token, "there is %s instead of a module 'app/…'".formatted(token.text()));
        }
        return path.substring(FOLDER.length());
    }

    void endStatement() {
        if (!accept(";") && !areRead()
                && (this.words.get(this.next).gap() != ScriptToken.Gap.LINE || isAt(0, "with"))) {
            expect(";");
        }
    }

    IllegalStateException refusal(ScriptToken token, String reason) {
        return this.source.refusal(token.position(), reason);
    }

}
