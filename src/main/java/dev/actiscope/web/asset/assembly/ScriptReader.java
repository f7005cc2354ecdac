package dev.actiscope.web.asset.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.actiscope.web.asset.assembly.ScriptToken.Gap;
import dev.actiscope.web.asset.assembly.ScriptToken.Kind;

/**
 * Takes a module apart. It reads every form of import and export, and says so of the few
 * that would not do the same in a joined script: exported variables that may change, a
 * declaration without a name as the default, modules from elsewhere, {@code import.meta}.
 * A function without a name that is the default value is called {@code $default}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-modules">Modules of ECMAScript</a>
 */
class ScriptReader {

    private static final String DEFAULT = "default";

    private static final String DEFAULT_VALUE = "$default";

    private final AssetSource source;

    private final ScriptWords words;

    private final Map<String, Integer> modules = new LinkedHashMap<>();

    private final List<ScriptLink> imports = new ArrayList<>();

    private final List<ScriptLink> exports = new ArrayList<>();

    private final List<ScriptToken> body = new ArrayList<>();

    /** Whether a function that may wait began in the current statement. */
    private boolean async;

    private int waits = -1;

    ScriptReader(AssetSource source) {
        this.source = source;
        this.words = new ScriptWords(source);
    }

    /**
     * @throws IllegalStateException if the module cannot be joined with others
     */
    ScriptModule read() {
        while (!this.words.areRead()) {
            refuseWhatKnowsItsAddress();
            boolean statement = this.words.rest().get(0).depth() == 0;
            if (statement && this.words.isAlone(0, "import") && !this.words.isAt(1, "(")) {
                readImport(this.words.take());
            }
            else if (statement && this.words.isAlone(0, "export")) {
                readExport(this.words.take());
            }
            else {
                keep(this.words.isAlone(0, "await"), this.words.take());
            }
        }
        return new ScriptModule(this.source, this.modules, this.imports, this.exports, this.body, this.waits);
    }

    private void refuseWhatKnowsItsAddress() {
        if (!this.words.isAlone(0, "import")) {
            return;
        }
        if (this.words.isAt(1, ".")) {
            throw this.words.refusal(this.words.take(), "a joined script has no import.meta of this module");
        }
        if (this.words.isAt(1, "(") && (this.words.isAt(2, Kind.STRING) || this.words.isAt(2, Kind.TEMPLATE))) {
            throw this.words.refusal(this.words.take(),
                    "what is loaded later has an address with a hash, which only the page knows");
        }
    }

    private void keep(boolean await, ScriptToken token) {
        boolean mark = token.kind() == Kind.NAME && token.text().startsWith("$");
        if (mark) {
            throw this.words.refusal(token, "names with $ are for what is joined");
        }
        this.async |= token.is("async");
        if (await && !this.async && this.waits < 0) {
            this.waits = token.position();
        }
        if (token.depth() == 0 && (token.is(";") || token.is("}"))) {
            this.async = false;
        }
        this.body.add(token);
    }

    /** What is taken away between two statements leaves their end. */
    private void leaveEnd(ScriptToken statement) {
        if (!this.body.isEmpty()) {
            keep(false, new ScriptToken(Kind.PUNCTUATOR, ";", Gap.NONE, statement.position(), 0));
        }
    }

    private void readImport(ScriptToken statement) {
        List<ScriptLink> names = new ArrayList<>();
        if (!this.words.isAt(0, Kind.STRING)) {
            boolean more = true;
            if (this.words.isAt(0, Kind.NAME)) {
                names.add(new ScriptLink("", DEFAULT, this.words.name(), statement.position()));
                more = this.words.accept(",");
            }
            if (more && this.words.accept(ScriptLink.ALL)) {
                this.words.expect("as");
                names.add(new ScriptLink("", ScriptLink.ALL, this.words.name(), statement.position()));
            }
            else if (more) {
                names.addAll(readNames());
            }
            this.words.expect("from");
        }
        this.imports.addAll(from(names, statement));
        this.words.endStatement();
        leaveEnd(statement);
    }

    /** The names {@code { a, b as c }}. */
    private List<ScriptLink> readNames() {
        List<ScriptLink> names = new ArrayList<>();
        this.words.expect("{");
        while (!this.words.accept("}")) {
            int position = this.words.rest().get(0).position();
            String theirs = this.words.name();
            names.add(new ScriptLink("", theirs, this.words.accept("as") ? this.words.name() : theirs, position));
            if (!this.words.isAt(0, "}")) {
                this.words.expect(",");
            }
        }
        return names;
    }

    private List<ScriptLink> from(List<ScriptLink> names, ScriptToken statement) {
        String module = this.words.module();
        this.modules.putIfAbsent(module, statement.position());
        return names.stream()
            .map((name) -> new ScriptLink(module, name.theirs(), name.ours(), name.position()))
            .toList();
    }

    private void readExport(ScriptToken statement) {
        if (this.words.isAt(0, "{")) {
            List<ScriptLink> names = readNames();
            this.exports.addAll(this.words.accept("from") ? from(names, statement) : names);
            this.words.endStatement();
            leaveEnd(statement);
        }
        else if (this.words.accept(ScriptLink.ALL)) {
            String ours = this.words.accept("as") ? this.words.name() : ScriptLink.ALL;
            this.words.expect("from");
            this.exports
                .addAll(from(List.of(new ScriptLink("", ScriptLink.ALL, ours, statement.position())), statement));
            this.words.endStatement();
            leaveEnd(statement);
        }
        else if (this.words.accept(DEFAULT)) {
            readDefault(statement);
        }
        else {
            List<String> names = new ScriptDeclaration(this.source, this.words.rest()).names();
            names.forEach((name) -> this.exports.add(new ScriptLink("", name, name, statement.position())));
            keep(false, this.words.take().after(statement.gap()));
        }
    }

    private void readDefault(ScriptToken statement) {
        if (this.words.isAt(0, "class") || this.words.isAt(0, "function")
                || (this.words.isAt(0, "async") && this.words.isAt(1, "function"))) {
            String name = new ScriptDeclaration(this.source, this.words.rest()).names().get(0);
            this.exports.add(new ScriptLink("", name, DEFAULT, statement.position()));
            keep(false, this.words.take().after(statement.gap()));
            return;
        }
        this.exports.add(new ScriptLink("", DEFAULT_VALUE, DEFAULT, statement.position()));
        this.body.add(new ScriptToken(Kind.NAME, "const", statement.gap(), statement.position(), 0));
        this.body.add(new ScriptToken(Kind.NAME, DEFAULT_VALUE, Gap.SPACE, statement.position(), 0));
        this.body.add(new ScriptToken(Kind.PUNCTUATOR, "=", Gap.NONE, statement.position(), 0));
    }

}
